import type { PayloadRequest, Where } from 'payload'
import { actingOf, type Person, unitOf } from '../../src/access/people.ts'
import { slugs } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
import { tbilisiDay } from '../../src/time/tbilisi.ts'
import type { Candidate } from './domain/stages.ts'

type Order = { kind: string; principal: string; deputy: string; endsOn?: string | null }

/** The orders that are in force today. */
const ordersNow = async (req: PayloadRequest): Promise<Order[]> => {
  const today = tbilisiDay(now())
  const inForce: Where[] = [
    { endedAt: { exists: false } },
    { beginsOn: { less_than_equal: today } },
    { or: [{ endsOn: { exists: false } }, { endsOn: { greater_than_equal: today } }] },
  ]
  const { docs } = await req.payload.find({
    collection: slugs.delegations,
    where: { and: inForce },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Order[]
}

/** The last day on which somebody is away, by all orders that say so. */
const awayUntil = (orders: readonly Order[], person: string): string | null =>
  orders
    .flatMap(({ kind, principal, endsOn }) =>
      kind === 'acting' && principal === person && endsOn ? [endsOn.slice(0, 10)] : [],
    )
    .sort()
    .at(-1) ?? null

/** Active people of the office who hold one of the roles, of their own or for somebody else. */
export const peopleWith = async (req: PayloadRequest, roles: readonly string[]): Promise<Candidate[]> => {
  const orders = await ordersNow(req)
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: {
      and: [
        { or: [{ roles: { in: [...roles] } }, { id: { in: orders.map(({ deputy }) => deputy) } }] },
        { isActive: { not_equals: false } },
      ],
    },
    select: { displayName: true, roles: true, unit: true, actingRoles: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return (docs as unknown as (Person & { displayName?: string })[]).map((person) => ({
    id: person.id,
    name: person.displayName ?? '',
    roles: person.roles ?? [],
    unit: unitOf(person),
    acting: actingOf(person),
    awayUntil: awayUntil(orders, person.id),
  }))
}
