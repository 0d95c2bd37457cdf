import type { Endpoint, PayloadRequest } from 'payload'
import type { FieldNode } from '../../../src/fields/tree.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import { inOneChange } from '../../../src/lifecycle/inOneChange.ts'
import { saveDraft } from '../../../src/lifecycle/saveDraft.ts'
import { carryBlocks } from '../domain/carryBlocks.ts'
import { takesBlocks, textsOf } from '../domain/texts.ts'
import { askedPaths, staffOnly } from './asked.ts'
import { readBoth } from './readBoth.ts'

type Carried = { path: string; value: unknown; count: number }

type Both = Awaited<ReturnType<typeof readBoth>>

/** What comes over into one language of the texts that are asked for. */
const carriedInto = (
  into: 'ka' | 'en',
  { ka, en }: Both,
  tree: readonly FieldNode[],
  paths: readonly string[],
): Carried[] => {
  const [own, other] = into === 'ka' ? [ka, en] : [en, ka]
  return textsOf(tree, own)
    .filter((text) => takesBlocks(text) && paths.includes(text.path))
    .map(({ path, value }) => ({ path, ...carryBlocks(value, other[path]) }))
    .filter(({ count }) => count > 0)
}

/** Saves whole texts, so both languages are read under the lock: nothing that somebody saved meanwhile is lost. */
const carry = async (req: PayloadRequest, subject: Subject, paths: readonly string[]): Promise<number> => {
  const into = req.locale === 'en' ? 'en' : 'ka'
  const carried = carriedInto(into, await readBoth(req, subject), treeOf(configOf(req, subject)), paths)
  req.context.carriedTexts = carried.map((text) => text.path)
  if (carried.length > 0)
    await saveDraft(req, subject, Object.fromEntries(carried.map((text) => [text.path, text.value])), into)
  return carried.reduce((sum, text) => sum + text.count, 0)
}

/**
 * `POST …/languages/carry?locale=en` with `{ paths }`: puts the tables and charts of the other language that this one
 * lacks into these texts of the draft. It is a save like every other; followTexts notes that their words still wait.
 */
export const carryDoor = (subjectOf: (req: PayloadRequest) => Subject, path: '' | '/:id'): Omit<Endpoint, 'root'> => ({
  path: `${path}/languages/carry`,
  method: 'post',
  handler: async (req) => {
    staffOnly(req)
    const subject = subjectOf(req)
    const paths = await askedPaths(req)
    const count = await inOneChange(req, subject, 'carryTexts', () => carry(req, subject, paths))
    return Response.json({ carried: count }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
