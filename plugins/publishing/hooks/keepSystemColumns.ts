import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { lockRow } from '../../../src/lifecycle/rows.ts'
import type { GlobalSlug } from '../../../src/slugs.ts'
import { systemColumns } from '../fields/gateFields.ts'

type Doc = Record<string, unknown>

const withEditor = (editorIds: unknown, editor: string | undefined): string[] => [
  ...new Set([...(Array.isArray(editorIds) ? (editorIds as string[]) : []), ...(editor ? [editor] : [])]),
]

/**
 * The guard of every write, on its outcome: state and gate columns stay what they are, whatever was sent, restored,
 * duplicated or imported, and the editor is remembered for the rule of four eyes.
 */
const kept = (data: Doc, originalDoc: Doc | undefined, req: PayloadRequest, source?: Doc): Doc => {
  const editor = staffMember(req.user)?.id
  const before = originalDoc ?? { state: 'draft', publicLocales: '' }
  const columns = Object.fromEntries(systemColumns.map((name) => [name, before[name] ?? null]))
  return {
    ...data,
    ...columns,
    _status: 'draft',
    editorIds: withEditor(before.editorIds ?? source?.editorIds, editor),
    createdBy: before.createdBy ?? editor ?? null,
    updatedBy: editor ?? before.updatedBy ?? null,
  }
}

/** For collections. */
export const keepSystemColumns: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const before = operation === 'create' ? undefined : (originalDoc as Doc | undefined)
  // A copy takes the editors of its source along: a duplicate washes nobody's hands.
  return kept(data, before, req, operation === 'create' ? (originalDoc as Doc | undefined) : undefined)
}

/**
 * For globals. The row is locked, so that a save waits for a publication of the same instant; a save in a collection locks
 * its row before Payload reads it (writeAsDraft).
 */
export const keepGlobalSystemColumns: GlobalBeforeChangeHook = async ({ data, originalDoc, req, global }) => {
  const slug = global.slug as GlobalSlug
  await lockRow(req, { kind: 'global', slug, id: slug })
  return kept(data, originalDoc as Doc | undefined, req)
}
