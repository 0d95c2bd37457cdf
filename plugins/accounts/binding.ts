import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { endOrdersTo, keepActingRoles } from '../../src/access/keepActingRoles.ts'
import { ownRolesOf, staffMember } from '../../src/access/people.ts'
import { approvingRoles } from '../../src/access/roles.ts'
import { database } from '../../src/config/sql.ts'
import type { Binding } from '../../src/lifecycle/binding.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { nowIso } from '../../src/time/clock.ts'
import { accountForm } from './accountForm.ts'
import { type AccountEffect, type AccountFacts, type AccountState, accountLifecycle } from './domain/lifecycle.ts'
import { tellAllHolders } from './tellAllHolders.ts'
import { accountActionWords, accountStateWords } from './translations/actions.ts'

type Pending = { role: string; requestedBy: string | null; requestedAt: string }
type Account = { is_active: boolean | null; pending_roles: Pending[] | null }

const accountRow = async (req: PayloadRequest, id: string): Promise<Account> => {
  const runner = await database(req)
  const found = await runner.execute(sql`select is_active, pending_roles from users where id = ${id}::uuid`)
  return found.rows[0] as Account
}

const dropRequest = async (req: PayloadRequest, id: string, role: string): Promise<void> => {
  const runner = await database(req)
  await runner.execute(
    sql`update users set pending_roles = coalesce((select jsonb_agg(p) from jsonb_array_elements(pending_roles) p where p->>'role' <> ${role}), '[]') where id = ${id}::uuid`,
  )
}

const grantRole = async (req: PayloadRequest, id: string, role: string): Promise<void> => {
  const runner = await database(req)
  await dropRequest(req, id, role)
  await runner.execute(
    sql`insert into users_roles ("order", parent_id, value) select coalesce(max("order"), 0) + 1, ${id}::uuid, ${role}::enum_users_roles from users_roles where parent_id = ${id}::uuid`,
  )
  await tellAllHolders(req, { role, personId: id, event: 'confirmed' })
}

/** The trigger on accounts lets their state be written only by a transaction that says so. */
const setActive = async (req: PayloadRequest, id: string, isActive: boolean): Promise<void> => {
  const runner = await database(req)
  await runner.execute(sql`select set_config('statdesk.account', 'on', true)`)
  await runner.execute(sql`update users set is_active = ${isActive} where id = ${id}::uuid`)
  await runner.execute(sql`select set_config('statdesk.account', 'off', true)`)
}

/** Sessions, open links and what the person does for others end with the account, in the same transaction. */
const switchOff = async (req: PayloadRequest, id: string, _: string, actor: Actor): Promise<void> => {
  const runner = await database(req)
  await runner.execute(
    sql`update users set reset_password_token = null, reset_password_expiration = null where id = ${id}::uuid`,
  )
  await setActive(req, id, false)
  await runner.execute(sql`delete from users_sessions where _parent_id = ${id}::uuid`)
  await endOrdersTo(req, id, actor.id)
}

/** Who comes back does so without the roles that take two persons; they wait for the second one again. */
const switchOn = async (req: PayloadRequest, id: string, _: string, actor: Actor): Promise<void> => {
  const runner = await database(req)
  const taken = await runner.execute(
    sql`delete from users_roles where parent_id = ${id}::uuid and value::text in (${sql.join(
      [...approvingRoles, 'admin'].map((role) => sql`${role}`),
      sql`, `,
    )}) returning value::text as role`,
  )
  const waiting = (taken.rows as { role: string }[]).map(({ role }) => ({
    role,
    requestedBy: actor.id,
    requestedAt: nowIso(),
  }))
  await runner.execute(
    sql`update users set pending_roles = coalesce(pending_roles, '[]') || ${JSON.stringify(waiting)}::jsonb where id = ${id}::uuid`,
  )
  await setActive(req, id, true)
  for (const { role } of waiting) await tellAllHolders(req, { role, personId: id, event: 'requested' })
}

const deeds: Record<AccountEffect, (req: PayloadRequest, id: string, role: string, actor: Actor) => Promise<void>> = {
  grantRole,
  dropRequest,
  switchOff,
  switchOn,
}

const ownRoles = (req: PayloadRequest): readonly string[] => {
  const person = staffMember(req.user)
  return person ? ownRolesOf(person) : []
}

/** The life cycle of accounts, bound to its rows. */
export const accountBinding: Binding<AccountFacts, AccountState, AccountEffect> = {
  lifecycle: accountLifecycle,
  gather: async ({ req, subject, actor, input }) => {
    const row = await accountRow(req, subject.id)
    return {
      from: row.is_active === false ? 'inactive' : 'active',
      facts: { actor, ownRoles: ownRoles(req), accountId: subject.id, pending: row.pending_roles ?? [], sent: input },
    }
  },
  contentHash: () => null,
  label: (action, language) => accountActionWords[action]?.[language] ?? action,
  stateLabel: (state, language) => accountStateWords[state]?.[language] ?? state,
  describeState: ({ state, language }) => accountStateWords[state]?.[language] ?? state,
  form: ({ action, facts, language }) => accountForm(action, facts, language),
  carryOut: async ({ req, subject, actor, input, effects }) => {
    for (const effect of effects) await deeds[effect](req, subject.id, String(input.role ?? ''), actor)
    await keepActingRoles(req, subject.id)
    return { afterHash: null }
  },
}
