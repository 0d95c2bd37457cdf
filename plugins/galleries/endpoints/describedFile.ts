import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { can } from '../../../src/access/can.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import type { Media } from '../../../src/generated/payload-types.ts'
import { actorOf } from '../../../src/lifecycle/perform.ts'
import { slugs } from '../../../src/slugs.ts'

type Words = Record<string, unknown>

const asWords = (value: unknown): Words => (typeof value === 'object' && value !== null ? (value as Words) : {})

const pick = (words: Words, names: readonly string[]): Words =>
  Object.fromEntries(names.filter((name) => name in words).map((name) => [name, words[name]]))

const inLanguage = (data: Words, language: 'ka' | 'en'): Words => pick(asWords(data[language]), ['alt', 'credit'])

const store = async (req: PayloadRequest): Promise<Media> => {
  const data = asWords(req.data)
  const common = { collection: slugs.media, depth: 0, overrideAccess: false, req } as const
  const made = await req.payload.create({
    ...common,
    data: { ...pick(data, ['licence', 'kind']), ...inLanguage(data, 'ka') },
    file: req.file,
    locale: 'ka',
  })
  return req.payload.update({ ...common, id: made.id, data: inLanguage(data, 'en'), locale: 'en' })
}

/**
 * `POST /api/media/described`: a file with its words of both languages, `{ licence, kind, ka: { alt, credit }, en }`. All
 * of it is stored or nothing: a photograph without its words would be found by nobody.
 */
export const describedFile: Omit<Endpoint, 'root'> = {
  path: '/described',
  method: 'post',
  handler: async (req) => {
    actorOf(req)
    if (!can(slugs.media, 'create')({ req })) throw new Refusal('access.forbidden', 403)
    await addDataAndFileToRequest(req)
    if (!req.file) throw new Refusal('upload.missing', 400)
    const opened = await initTransaction(req)
    try {
      const doc = await store(req)
      if (opened) await commitTransaction(req)
      return Response.json({ doc }, { status: 201, headers: { 'Cache-Control': 'private, no-store' } })
    } catch (error) {
      if (opened) await killTransaction(req)
      throw error
    }
  },
}
