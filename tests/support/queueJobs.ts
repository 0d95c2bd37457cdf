import type { Uuid } from '../../src/queue/ids.ts'

/** What a job of the tests is about. */
export type OneThing = { readonly thing: Uuid }

declare module '../../src/queue/jobs.ts' {
  interface JobInputs {
    /** Writes down that it began and that it ended. */
    'test.note': OneThing
    /** The same; between them it waits for the lock that the test holds. */
    'test.wait': OneThing
    /** Cannot be done. */
    'test.poison': OneThing
  }
}

/** The lock that a test holds while a job is to stay in the middle of its work. */
export const GATE = 4711
