import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { keepActingRoles } from '../../src/access/keepActingRoles.ts'
import { ownRolesOf, staffMember } from '../../src/access/people.ts'
import { database } from '../../src/config/sql.ts'
import type { ActionInput, Binding } from '../../src/lifecycle/binding.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { slugs } from '../../src/slugs.ts'
import { now, nowIso } from '../../src/time/clock.ts'
import { tbilisiDay } from '../../src/time/tbilisi.ts'
import { type DelegationEffect, type DelegationFacts, delegationLifecycle } from './domain/lifecycle.ts'
import { type OrderState, stateOn } from './domain/order.ts'
import { asOrder, type StoredOrder } from './orders.ts'
import { delegationActionWords, delegationFormWords, delegationStateWords } from './translations/words.ts'

const storedOrder = async (req: PayloadRequest, id: string): Promise<StoredOrder> =>
  (await req.payload.findByID({
    collection: slugs.delegations,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as StoredOrder

const ownRoles = (req: PayloadRequest): readonly string[] => {
  const person = staffMember(req.user)
  return person ? ownRolesOf(person) : []
}

const endNow = async (req: PayloadRequest, id: string, actor: Actor, { reason }: ActionInput): Promise<void> => {
  const runner = await database(req)
  await runner.execute(sql`update delegations set ended_at = ${nowIso()}, ended_by_id = ${actor.id}::uuid,
    reason = ${String(reason).trim().slice(0, 2_000)}, updated_at = ${nowIso()} where id = ${id}::uuid`)
}

/** The life cycle of an order, bound to its row. */
export const delegationBinding: Binding<DelegationFacts, OrderState, DelegationEffect> = {
  lifecycle: delegationLifecycle,
  gather: async ({ req, subject, actor, input }) => {
    const stored = await storedOrder(req, subject.id)
    const order = asOrder(stored)
    return {
      from: stateOn(order, Boolean(stored.endedAt), tbilisiDay(now())),
      facts: { actor, ownRoles: ownRoles(req), order, sent: input },
    }
  },
  contentHash: () => null,
  label: (action, language) => delegationActionWords[action]?.[language] ?? action,
  stateLabel: (state, language) => delegationStateWords[state as OrderState]?.[language] ?? state,
  describeState: ({ state, language }) => delegationStateWords[state as OrderState]?.[language] ?? state,
  form: ({ language }) => ({
    help: delegationFormWords[language].endHelp,
    fields: [{ name: 'reason', kind: 'words', label: delegationFormWords[language].reason, isRequired: true }],
  }),
  carryOut: async ({ req, subject, actor, input, facts }) => {
    await endNow(req, subject.id, actor, input)
    await keepActingRoles(req, facts.order.principal)
    return { afterHash: null }
  },
}
