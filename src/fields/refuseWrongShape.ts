import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'
import { Refusal } from '../errors/Refusal.ts'
import { shapeProblems } from './shape.ts'
import { type FieldNode, fieldTree } from './tree.ts'

/** Names that Payload itself sends and takes beside the fields. */
const ofPayload = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'globalType',
  'password',
  'confirm-password',
  'sessions',
  'collection',
  'file',
  '_objectKey',
  'sizes',
  'uploadEdits',
  '_verified',
  'enableAPIKey',
  'apiKey',
  'apiKeyIndex',
  'hash',
  'salt',
  'loginAttempts',
  'lockUntil',
]

const refuse = (fields: readonly FieldNode[], data: unknown): void => {
  if (data === undefined || data === null) return
  if (typeof data !== 'object' || Array.isArray(data)) throw new Refusal('request.malformedJson', 400)
  const { unknown, wrongType } = shapeProblems(fields, data as Record<string, unknown>, '', ofPayload)
  if (unknown.length > 0) throw new Refusal('fields.unknown', 400, { fields: unknown.slice(0, 20) })
  if (wrongType.length > 0) throw new Refusal('fields.wrongType', 400, { fields: wrongType.slice(0, 20) })
}

const isWrite = (operation: string): boolean => ['create', 'update', 'updateByID'].includes(operation)

/** Refuses a write whose data does not fit the fields, before anything is kept; of every collection. */
export const refuseWrongShape: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if (isWrite(operation)) refuse(fieldTree(collection.fields), (args as { data?: unknown }).data)
  return args
}

/** The same for globals. */
export const refuseWrongGlobalShape: GlobalBeforeOperationHook = ({ args, operation, global }) => {
  if (isWrite(operation)) refuse(fieldTree(global.fields), args.data)
  return args
}
