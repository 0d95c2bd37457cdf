import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { can } from '../../access/can.ts'
import { Refusal } from '../../errors/Refusal.ts'
import { slugs } from '../../slugs.ts'
import { isStaged, takeStaged } from '../../uploads/takeStaged.ts'
import { sourceOf } from '../bytes/source.ts'
import { type CheckedFile, checkSource } from '../checkFile.ts'
import { wantedCrop } from '../crop.ts'
import type { Look } from '../renditionOf.ts'
import { whileAwake } from '../whileAwake.ts'
import { asksForEdits, forgetEdits, sentFocalPoint } from './sent.ts'
import { keepTaken } from './taken.ts'

const mayCreate = can(slugs.media, 'create')

/**
 * What Payload gets in place of the bytes. Left to itself it writes every GIF, WebP and TIFF anew at lower quality,
 * makes one long strip of the card of an animation, and runs all renditions at once; it also trusts names. With nothing
 * to work on it keeps its books, and the file is ours to store (storeFile.ts), as with its storage plugins.
 */
const standIn = (name: string, size: number): NonNullable<PayloadRequest['file']> => ({
  name,
  size,
  data: Buffer.alloc(0),
  mimetype: 'application/octet-stream',
})

/** A file that came in parts before passes the very checks of one that comes with its form. */
const checkedFile = (
  req: PayloadRequest,
  { name, data }: NonNullable<PayloadRequest['file']>,
  look: Look,
): Promise<CheckedFile> => {
  if (typeof name !== 'string' || !name.trim()) throw new Refusal('upload.missing', 400)
  return isStaged(req)
    ? takeStaged(req, (source) => whileAwake(req, checkSource(source, name, look)))
    : whileAwake(req, checkSource(sourceOf(data ?? Buffer.alloc(0)), name, look))
}

/**
 * Checks the file of a new record before anything else happens with it. A record without a file is refused here,
 * because Payload would fetch the address in its data from wherever it leads (guide §6, Uploads).
 */
export const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, overrideAccess } = args as { data?: { kind?: unknown; crop?: unknown }; overrideAccess?: boolean }
  // Who may not upload is refused by Payload in a moment, without a look at the file.
  if (operation !== 'create' || !(overrideAccess || mayCreate({ req }))) return args
  const { file } = req
  if (!file) throw new Refusal('upload.missing', 400)
  if (asksForEdits(req)) throw new Refusal('upload.fileIsFixed', 409)
  const look = { mediaKind: data?.kind, focal: sentFocalPoint(req, data), crop: wantedCrop(data?.crop) }
  const checked = await checkedFile(req, file, look)
  keepTaken(req, checked)
  forgetEdits(req)
  req.file = standIn(checked.filename, checked.bytes.length)
  return args
}
