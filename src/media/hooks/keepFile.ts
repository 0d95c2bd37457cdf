import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { can } from '../../access/can.ts'
import { Refusal } from '../../errors/Refusal.ts'
import { isUuid } from '../../lifecycle/rows.ts'
import { slugs } from '../../slugs.ts'
import { fixedColumns } from '../fileFields.ts'
import { asksForEdits, forgetEdits, sentData, sentFocalPoint } from './sent.ts'

type Data = Record<string, unknown>

const mayUpdate = can(slugs.media, 'update')

const storedRow = async (req: PayloadRequest, id: unknown): Promise<Data | null> =>
  isUuid(id)
    ? ((await req.payload.db.findOne({ collection: slugs.media, where: { id: { equals: id } }, req })) as Data | null)
    : null

/**
 * A stored file does not change: not by another file, not by cropping or turning it, not by other words for it. The
 * form of the desk sends every field along as it is; that is no change. The point of interest may change: it decides how
 * the forms for social networks are cut (recutFile.ts).
 */
export const keepFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as { id?: unknown; data?: Data; overrideAccess?: boolean }
  // Who may not edit is refused by Payload in a moment, without a word about the file.
  if (operation !== 'update' || !(overrideAccess || mayUpdate({ req }))) return args
  const sent = sentData(req, data)
  const named = fixedColumns.filter((name) => sent[name] !== undefined)
  const stored = named.length > 0 ? await storedRow(req, id) : null
  const isChanged = named.some((name) => !isDeepStrictEqual(sent[name] ?? null, stored?.[name] ?? null))
  if (req.file || asksForEdits(req) || isChanged) throw new Refusal('upload.fileIsFixed', 409)
  const focal = sentFocalPoint(req, data)
  forgetEdits(req)
  return focal ? { ...args, data: { ...data, focalX: focal.x, focalY: focal.y } } : args
}
