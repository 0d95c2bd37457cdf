'use client'
import { isLarge, putFile } from '../../../src/uploads/components/formFile.client.tsx'
import type { Answer } from '../domain/inTurn.ts'
import type { Filling, Picture } from '../domain/pictures.ts'
import type { Description } from '../domain/sharedWords.ts'

type Both = { ka?: string | null; en?: string | null }
type Row = { id?: string; file?: unknown; caption?: unknown }
type StoredFile = { id: string; downloadName?: string; alt?: Both; credit?: Both; licence?: string; kind?: string }
type Body = { doc?: { id: string }; errors?: { message: string; hint: string }[] }

/** A gallery as the dialog needs it. */
export type Gallery = { title: { ka: string; en: string }; pictures: Picture[] }

const draftOf = (id: string, query: string): string => `/api/galleries/${id}?draft=true&${query}`

const send = async (address: string, init: RequestInit, unreachable: string): Promise<Answer> => {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    const { doc, errors } = (await response.json()) as Body
    if (response.ok && doc) return { ok: true, id: doc.id }
    return { ok: false, sentence: errors?.[0] ? `${errors[0].message} ${errors[0].hint}` : unreachable }
  } catch {
    return { ok: false, sentence: unreachable }
  }
}

const get = async <T,>(address: string): Promise<T | null> => {
  const response = await fetch(address, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as T) : null
}

const pictureOf = ({ id, downloadName, alt, credit, licence, kind }: StoredFile): Picture => ({
  id,
  name: downloadName || id,
  alt: alt ?? {},
  credit: credit ?? {},
  licence: licence ?? null,
  kind: kind ?? null,
})

/** The draft of a gallery, with the words of its files in both languages. */
export const readGallery = async (id: string): Promise<Gallery | null> => {
  const doc = await get<{ title?: Both; pictures?: Row[] }>(draftOf(id, 'depth=1&locale=all'))
  if (!doc) return null
  const files = (doc.pictures ?? []).map(({ file }) => file).filter((file) => typeof file === 'object' && file !== null)
  return {
    title: { ka: doc.title?.ka ?? '', en: doc.title?.en ?? '' },
    pictures: files.map((file) => pictureOf(file as StoredFile)),
  }
}

/** Sends the bytes of a large photograph in parts. @returns the id of the upload */
export type SendInParts = (file: File) => Promise<string>

/** Sends one photograph with its words. */
export const sendPhoto = async (
  file: File,
  description: Description,
  unreachable: string,
  sendInParts: SendInParts,
): Promise<Answer> => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(description))
  try {
    putFile(body, file, isLarge(file) ? await sendInParts(file) : null)
  } catch (error) {
    return { ok: false, sentence: (error as Error).message }
  }
  return send('/api/media/described', { method: 'POST', body }, unreachable)
}

const patch = (address: string, data: object, unreachable: string): Promise<Answer> =>
  send(
    address,
    { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) },
    unreachable,
  )

/** Writes what one file lacks in one language. */
export const fill = ({ id, language, data }: Filling, unreachable: string): Promise<Answer> =>
  patch(`/api/media/${id}?locale=${language}`, data, unreachable)

/** Puts files behind the pictures that the draft of a gallery has, in one save. */
export const append = async (id: string, files: readonly string[], unreachable: string): Promise<Answer> => {
  const doc = await get<{ pictures?: Row[] }>(draftOf(id, 'depth=0&locale=ka'))
  if (!doc) return { ok: false, sentence: unreachable }
  const pictures = [...(doc.pictures ?? []), ...files.map((file) => ({ file }))]
  return patch(draftOf(id, 'depth=0&locale=ka'), { pictures }, unreachable)
}
