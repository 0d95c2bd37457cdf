import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

type Replaced = { id: string; addressId?: string | null }

/** A file has an address that stays; one that takes another's place takes its address over. No request sets either. */
export const nameAddress: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const replaced = req.context.replaces as Replaced | undefined
  if (operation === 'create')
    return { ...data, addressId: replaced?.addressId ?? randomUUID(), replaces: replaced?.id ?? null }
  return { ...data, addressId: originalDoc.addressId, replaces: originalDoc.replaces }
}
