import type { PayloadRequest } from 'payload'
import type { GlobalSlug, Slug } from '../slugs.ts'
import type { ActionForm } from './domain/actionInput.ts'
import type { Actor, Lifecycle } from './table.ts'

/** The one document that an action is about: of a collection, or a global, of which there is one. */
export type Subject = { kind: 'collection'; slug: Slug; id: string } | { kind: 'global'; slug: GlobalSlug; id: string }

/** What was sent with an action. */
export type ActionInput = Record<string, unknown>

/** A document that an action made beside its subject. */
export type Made = { collection: Slug; id: string }

/** What a life cycle looks like from the doors: its table, its facts, its deeds and its words. */
export type Binding<Facts, State extends string = string, Effect extends string = string> = {
  lifecycle: Lifecycle<Facts, State, Effect>
  /** The present state, read inside the transaction, after the row was locked. */
  gather: (args: {
    req: PayloadRequest
    subject: Subject
    actor: Actor
    input: ActionInput
  }) => Promise<{ from: State; facts: Facts }>
  /** Hash of what the caller may see, to be sent back when it is approved; null where nothing is approved. */
  contentHash: (facts: Facts) => string | null
  /** Does what follows, inside the same transaction. */
  carryOut(args: {
    req: PayloadRequest
    subject: Subject
    actor: Actor
    input: ActionInput
    facts: Facts
    action: string
    to: State
    effects: readonly Effect[]
  }): Promise<{ afterHash: string | null; made?: Made }>
  /** The words of an action, on its button and in refusals; the facts when a document is at hand. */
  label: (action: string, language: 'ka' | 'en', facts?: Facts) => string
  /** What a person is asked for before the action is done. */
  form: (args: { action: string; facts: Facts; language: 'ka' | 'en' }) => ActionForm
  /** What a person should know before the action is done, and may do it all the same. */
  warnings?: (args: { action: string; facts: Facts; language: 'ka' | 'en' }) => readonly string[]
  /** The present state as the admin shows it, with what a person must know of it, such as the time that it waits for. */
  describeState: (args: { state: string; facts: Facts; language: 'ka' | 'en' }) => string
  /** The state that everybody may know of a document whose newest text they do not read. */
  publicState?: (doc: Readonly<Record<string, unknown>>) => State
  /** The words of a state. */
  stateLabel: (state: string, language: 'ka' | 'en') => string
  /** The words of a role, in a house that has other roles than the office. */
  roleLabel?: (role: string, language: 'ka' | 'en') => string
}
