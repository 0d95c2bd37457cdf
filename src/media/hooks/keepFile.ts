import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { can } from '../../access/can.ts'
import { Refusal } from '../../errors/Refusal.ts'
import { isUuid } from '../../lifecycle/rows.ts'
import { slugs } from '../../slugs.ts'
import { fixedColumns } from '../fileFields.ts'

type Data = Record<string, unknown>

const mayUpdate = can(slugs.media, 'update')

/** REST hands its body over without the names that Payload takes out by itself; here they still are. */
const sentData = (req: PayloadRequest, data: Data | undefined): Data => {
  const isOwn = req.payloadAPI === 'REST' && req.routeParams?.collection === slugs.media
  return { ...data, ...(isOwn ? (req.data as Data | undefined) : {}) }
}

const storedRow = async (req: PayloadRequest, id: unknown): Promise<Data | null> =>
  isUuid(id)
    ? ((await req.payload.db.findOne({ collection: slugs.media, where: { id: { equals: id } }, req })) as Data | null)
    : null

const asksForEdits = (req: PayloadRequest): boolean => {
  const edits = req.query?.uploadEdits
  return typeof edits === 'object' && edits !== null ? Object.keys(edits).length > 0 : Boolean(edits)
}

/**
 * A stored file does not change: not by another file, not by cropping or turning it, not by other words for it. The
 * form of the desk sends every field along as it is; that is no change.
 */
export const keepFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as { id?: unknown; data?: Data; overrideAccess?: boolean }
  // Who may not edit is refused by Payload in a moment, without a word about the file.
  if (operation !== 'update' || !(overrideAccess || mayUpdate({ req }))) return args
  const sent = sentData(req, data)
  const named = fixedColumns.filter((name) => sent[name] !== undefined)
  const stored = named.length > 0 ? await storedRow(req, id) : null
  const isChanged = named.some((name) => (sent[name] ?? null) !== (stored?.[name] ?? null))
  if (req.file || asksForEdits(req) || isChanged) throw new Refusal('upload.fileIsFixed', 409)
  return args
}
