import { type Actor, type Guard, type Lifecycle, type Refused, rowsOf, type Transition } from './table.ts'

export type Decision<State extends string, Effect extends string> =
  | { ok: true; to: State; effects: readonly Effect[] }
  | { ok: false; refusal: Refused }

type Question<Facts> = { action: string; from: string; actor: Actor; facts: Facts }

const refuse = (refusal: Refused): { ok: false; refusal: Refused } => ({ ok: false, refusal })

const firstRefusal = <Facts>(guards: readonly Guard<Facts>[], facts: Facts): Refused | undefined =>
  guards.map((guard) => guard(facts)).find((refusal) => refusal !== null) ?? undefined

const mayAct = <Facts, S extends string, E extends string>(row: Transition<Facts, S, E>, actor: Actor): boolean =>
  row.by.some((role) => actor.roles.includes(role))

/**
 * Whether a person may do an action now, and what follows. The order of refusals is that of the contract: the role
 * (403), the state and its rules (409), what was sent (422). What is not in the table is refused.
 */
export const decide = <Facts, S extends string, E extends string>(
  lifecycle: Lifecycle<Facts, S, E>,
  { action, from, actor, facts }: Question<Facts>,
): Decision<S, E> => {
  const rows = rowsOf(lifecycle, action)
  if (rows.length === 0) return refuse({ code: 'content.unknownAction', status: 409, facts: { action } })
  if (!rows.some((row) => mayAct(row, actor))) return refuse({ code: 'access.forbidden', status: 403 })
  const row = rows.find((one) => (one.from as readonly string[]).includes(from) && (one.if?.(facts) ?? true))
  if (!row) return refuse({ code: 'content.notInThisState', status: 409, facts: { action, state: from } })
  if (!mayAct(row, actor)) return refuse({ code: 'access.forbidden', status: 403 })
  const refusal = firstRefusal(row.when, facts) ?? firstRefusal(row.requires, facts)
  return refusal ? refuse(refusal) : { ok: true, to: row.to, effects: row.then }
}

/**
 * Every action of a life cycle as a caller would find it now: the buttons of the admin and `GET …/actions` show this.
 * What must be sent with an action is not held against it here, because nothing has been sent yet.
 */
export const allowedActions = <Facts, S extends string, E extends string>(
  lifecycle: Lifecycle<Facts, S, E>,
  { from, actor, facts }: Omit<Question<Facts>, 'action'>,
): { action: string; refusal: Refused | null }[] =>
  Object.keys(lifecycle.actions).map((action) => {
    const rows = rowsOf(lifecycle, action).map((row) => ({ ...row, requires: [] }))
    const decision = decide({ ...lifecycle, actions: { [action]: rows } }, { action, from, actor, facts })
    return { action, refusal: decision.ok ? null : decision.refusal }
  })
