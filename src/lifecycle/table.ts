import type { Role } from '../access/roles.ts'
import type { ErrorCode } from '../errors/catalogue.ts'

/** Why something is refused: the code of the sentence, and what the sentence needs to know. */
export type Refused = {
  code: ErrorCode
  status: 403 | 409 | 422
  facts?: Record<string, string | number | readonly string[]>
}

/** A rule that a transition must pass: null when it holds, else the refusal. Pure: facts in, verdict out. */
export type Guard<Facts> = (facts: Facts) => Refused | null

/** One row of a life cycle: who may move what from where to where, when, and what follows. */
export type Transition<Facts, State extends string, Effect extends string, Who extends string = string> = {
  from: readonly State[]
  /** Chooses between rows of one action that begin in the same state; no rule, and nobody is told of it. */
  if?: (facts: Facts) => boolean
  to: State
  by: readonly Who[]
  /** Rules about the state of things: a refusal is 409 (or 403 when it concerns the person). */
  when: readonly Guard<Facts>[]
  /** Rules about what was sent with the action: a refusal is 422. */
  requires: readonly Guard<Facts>[]
  then: readonly Effect[]
}

/** A life cycle is data: states and transitions. Every door asks the same table. */
export type Lifecycle<
  Facts,
  State extends string = string,
  Effect extends string = string,
  Who extends string = string,
> = {
  initial: State
  /** One row, or several where one action leads to several states: the first that begins here and whose `if` holds. */
  actions: Record<string, Transition<Facts, State, Effect, Who> | readonly Transition<Facts, State, Effect, Who>[]>
}

/** The rows of an action; none when the table does not know it. */
export const rowsOf = <Facts, State extends string, Effect extends string>(
  { actions }: Lifecycle<Facts, State, Effect>,
  action: string,
): readonly Transition<Facts, State, Effect>[] =>
  Object.hasOwn(actions, action) ? ([actions[action]].flat() as Transition<Facts, State, Effect>[]) : []

/** What every life cycle knows of the person who acts. */
export type Actor = {
  id: string
  /** Held today, for themselves or for others. */
  roles: readonly string[]
  /** Roles held for somebody else, each by an order; nothing there when there are none. */
  acting?: readonly { role: string; principal: string; orderNumber: string }[]
}

/** States a life cycle of the office, by its roles; the types of its states and effects follow from the rows. */
export const defineLifecycle = <Facts, State extends string, Effect extends string>(
  lifecycle: Lifecycle<Facts, State, Effect, Role>,
): Lifecycle<Facts, State, Effect> => lifecycle
