import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { lockRow } from '../../../src/lifecycle/rows.ts'
import type { Slug } from '../../../src/slugs.ts'

type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  publishSpecificLocale?: unknown
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  req: PayloadRequest
}

const writing = ['create', 'update', 'updateByID']

/**
 * Payload's restore writes the public row itself, and for globals passes no hook of a write. A version comes back through
 * endpoints/restoreAsDraft.ts.
 */
const refuseRestore = (operation: string): void => {
  if (operation === 'restoreVersion') throw new Refusal('content.publishThroughAction', 403)
}

/**
 * Every ordinary write saves a draft: what the public reads is changed by the life cycle alone. Payload's own ways to
 * publish and to unpublish are refused for everyone, with the way that leads there.
 */
const asDraft = <Args extends WriteArgs>(args: Args): Args => {
  const { data, publishSpecificLocale, publishAllLocales, unpublishAllLocales } = args
  if (data?._status === 'published' || publishSpecificLocale || publishAllLocales || unpublishAllLocales)
    throw new Refusal('content.publishThroughAction', 403)
  return {
    ...args,
    draft: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
  }
}

/**
 * For collections. The row is locked before Payload reads the document, so that a save beside a publication waits and
 * then builds on what was published instead of on what it had read before.
 */
export const writeAsDraft: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  refuseRestore(operation)
  const { id } = args as { id?: unknown }
  if (writing.includes(operation) && id !== undefined)
    await lockRow(req, { kind: 'collection', slug: collection.slug as Slug, id: String(id) })
  return writing.includes(operation) ? (asDraft(args as unknown as WriteArgs) as unknown as typeof args) : args
}

/** For globals. */
export const writeGlobalAsDraft: GlobalBeforeOperationHook = ({ args, operation }) => {
  refuseRestore(operation)
  return writing.includes(operation) ? asDraft(args) : args
}
