import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../src/slugs.ts'
import type { Order } from './domain/order.ts'

/** A person as an order names them. */
export type Named = { id: string; displayName?: string | null }

/** An order as it is stored, its people by id or with their names. */
export type StoredOrder = Omit<Order, 'principal' | 'deputy'> & {
  id: string
  principal: string | Named
  deputy: string | Named
  endedAt?: string | null
}

const idOf = (person: string | Named): string => (typeof person === 'object' ? String(person.id) : String(person))

/** The name of somebody whom an order names; nothing where people are ids. */
export const nameOf = (person: string | Named): string => (typeof person === 'object' ? (person.displayName ?? '') : '')

/** An order as the rules know it, from what is stored or about to be. */
export const asOrder = (stored: Omit<StoredOrder, 'id'>): Order => ({
  principal: idOf(stored.principal),
  deputy: idOf(stored.deputy),
  role: stored.role,
  kind: stored.kind,
  orderNumber: stored.orderNumber,
  beginsOn: String(stored.beginsOn).slice(0, 10),
  endsOn: stored.endsOn ? String(stored.endsOn).slice(0, 10) : null,
})

/** Orders that have not been ended, with the names of their people. */
export const openOrders = async (req: PayloadRequest, where: Where): Promise<StoredOrder[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.delegations,
    where: { and: [where, { endedAt: { exists: false } }] },
    sort: 'beginsOn',
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as StoredOrder[]
}
