import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { Refusal } from '../../../src/errors/Refusal.ts'

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

/** For collections. */
export const writeAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  refuseRestore(operation)
  return writing.includes(operation) ? (asDraft(args as unknown as WriteArgs) as unknown as typeof args) : args
}

/** For globals. */
export const writeGlobalAsDraft: GlobalBeforeOperationHook = ({ args, operation }) => {
  refuseRestore(operation)
  return writing.includes(operation) ? asDraft(args) : args
}
