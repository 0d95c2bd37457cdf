import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { Refusal } from '../../src/errors/Refusal.ts'
import { type Doc, numberOf, textOf } from '../../src/fields/docValues.ts'
import { isUuid } from '../../src/lifecycle/rows.ts'
import type { Picture } from '../../src/papers/paper.ts'
import { isPicture, preparePicture } from '../../src/papers/picture.ts'
import type { Language } from '../../src/slugs.ts'

/** Most pictures on one paper: what a document has beyond is named by its caption. */
const mostPictures = 60
/** Widest stored picture that is taken for a paper, in pixels. */
const widest = 2_000

type Stored = { filename: string; mimeType: string }

/** Files of the library that the caller may read, in the order in which they were asked for. */
export const readableFiles = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
  locale: Language,
): Promise<Doc[]> => {
  const asked = [...new Set(ids)].filter(isUuid).slice(0, mostPictures)
  if (asked.length === 0) return []
  const found = await req.payload.find({
    collection,
    where: { id: { in: asked } },
    depth: 0,
    limit: asked.length,
    pagination: false,
    locale,
    overrideAccess: false,
    req,
  })
  const docs = found.docs as unknown as Doc[]
  return asked.map((id) => docs.find((doc) => doc.id === id)).filter((doc): doc is Doc => doc !== undefined)
}

/**
 * A stored file as a stream, through the doors of its collection: they know where the office keeps its files.
 * @throws Refusal 404 when none of them has it
 */
export const openFile = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  doc: Doc,
  filename: string,
): Promise<Readable> => {
  const { handlers = [] } = req.payload.collections[collection].config.upload
  for (const handler of handlers) {
    const answer = await handler(req, { doc: doc as never, params: { collection, filename } })
    if (answer?.body) return Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0])
  }
  throw new Refusal('document.missing', 404)
}

const isUncut = (size: Doc, whole: Doc): boolean => {
  const [width, height] = [numberOf(size, 'width') ?? 0, numberOf(size, 'height') ?? 0]
  const ratio = (numberOf(whole, 'width') ?? 1) / (numberOf(whole, 'height') ?? 1)
  return width > 0 && height > 0 && Math.abs(width / height / ratio - 1) < 0.02
}

/** The largest stored form of a picture that shows all of it and is no larger than a page needs; else the file itself. */
const fitting = (doc: Doc): Stored => {
  const whole = { filename: textOf(doc, 'filename'), mimeType: textOf(doc, 'mimeType') }
  if ((numberOf(doc, 'width') ?? 0) <= widest) return whole
  const best = (Object.values((doc.sizes ?? {}) as Record<string, Doc | null>) as (Doc | null)[])
    .filter((size): size is Doc => size !== null && textOf(size, 'filename') !== '' && isUncut(size, doc))
    .filter((size) => (numberOf(size, 'width') ?? 0) <= widest)
    .sort((one, other) => (numberOf(other, 'width') ?? 0) - (numberOf(one, 'width') ?? 0))[0]
  return best ? { filename: textOf(best, 'filename'), mimeType: textOf(best, 'mimeType') } : whole
}

const pictureOf = async (req: PayloadRequest, collection: CollectionSlug, doc: Doc): Promise<Picture | null> => {
  const { filename, mimeType } = fitting(doc)
  if (!isPicture(mimeType)) return null
  const bytes = await openFile(req, collection, doc, filename)
    .then(buffer)
    .catch(() => null)
  return (
    bytes &&
    preparePicture(bytes, mimeType, {
      alt: textOf(doc, 'alt'),
      caption: textOf(doc, 'caption'),
      credit: textOf(doc, 'credit'),
    })
  )
}

/** The pictures among the files of a text, ready for a paper, by their ids. One after the other: each is decoded whole. */
export const picturesFor = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  files: readonly Doc[],
): Promise<Map<string, Picture>> => {
  const pictures = new Map<string, Picture>()
  for (const doc of files) {
    const picture = await pictureOf(req, collection, doc)
    if (picture) pictures.set(String(doc.id), picture)
  }
  return pictures
}
