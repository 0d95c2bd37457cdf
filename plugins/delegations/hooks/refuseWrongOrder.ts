import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ownRolesOf, type Person, staffMember } from '../../../src/access/people.ts'
import { database } from '../../../src/config/sql.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { actorFrom } from '../../../src/lifecycle/actor.ts'
import { auditRefusal } from '../../../src/lifecycle/audit.ts'
import { factsInWords } from '../../../src/lifecycle/inWords.ts'
import { isUuid } from '../../../src/lifecycle/rows.ts'
import { slugs } from '../../../src/slugs.ts'
import { now } from '../../../src/time/clock.ts'
import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import { delegationBinding } from '../binding.ts'
import { type EnteringFacts, refusalOf, type Someone } from '../domain/entering.ts'
import type { Order } from '../domain/order.ts'
import { asOrder, nameOf, openOrders, type StoredOrder } from '../orders.ts'

/** What is required and missing is refused by the fields themselves, after this hook. */
const isWhole = (data: Partial<StoredOrder>): data is StoredOrder =>
  isUuid(data.principal) && isUuid(data.deputy) && Boolean(data.role && data.kind && data.beginsOn)

const someone = async (req: PayloadRequest, id: string): Promise<Someone> => {
  const found = (await req.payload.findByID({
    collection: slugs.users,
    id,
    select: { roles: true, isActive: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })) as unknown as Pick<Person, 'roles' | 'isActive'> | null
  return { isActive: found !== null && found.isActive !== false, ownRoles: found?.roles ?? [] }
}

/**
 * Locks both accounts, the principal's before the deputy's, so that orders and roles of both stand still. Not `for update`:
 * a refusal is logged on another connection while the lock is held, and its row refers to the account of who acts.
 */
const lockAccounts = async (req: PayloadRequest, { principal, deputy }: Order): Promise<void> => {
  const runner = await database(req)
  for (const id of [principal, deputy])
    await runner.execute(sql`select 1 from users where id = ${id}::uuid for no key update`)
}

const gather = async (req: PayloadRequest, order: Order): Promise<EnteringFacts> => {
  await lockAccounts(req, order)
  const person = staffMember(req.user)
  const others = await openOrders(req, { principal: { equals: order.principal } })
  return {
    actor: person && { id: person.id, ownRoles: ownRolesOf(person) },
    order,
    principal: await someone(req, order.principal),
    deputy: await someone(req, order.deputy),
    others: others.map((one) => ({ ...asOrder(one), deputyName: nameOf(one.deputy) })),
    today: tbilisiDay(now()),
  }
}

/** An order is entered by who may, for who can, and once; what is refused is kept in the audit log. */
export const refuseWrongOrder: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !isWhole(data)) return data
  const order = asOrder(data)
  const refused = refusalOf(await gather(req, order))
  const person = staffMember(req.user)
  if (!refused) return { ...data, createdBy: person?.id ?? null }
  await auditRefusal(req, {
    action: `${slugs.delegations}.create`,
    actor: person && actorFrom(person),
    documentCollection: slugs.delegations,
    documentId: '',
    details: {
      code: refused.code,
      status: refused.status,
      principal: order.principal,
      deputy: order.deputy,
      role: order.role,
    },
  })
  throw new Refusal(refused.code, refused.status, factsInWords(delegationBinding, refused, req))
}
