import { APIError } from 'payload'
import type { ErrorCode } from './catalogue.ts'

/** Values that the words of a refusal need, never personal data or content under embargo. */
export type RefusalFacts = Record<string, string | number | readonly string[]>

/**
 * A refusal by a rule of the office: a code with facts. The words, in the language of the caller, are made where it is
 * answered (answer.ts). Without an HTTP status Payload would hide it, so every refusal carries one.
 */
export class Refusal extends APIError<null> {
  readonly code: ErrorCode
  readonly facts: RefusalFacts

  constructor(code: ErrorCode, status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 503, facts: RefusalFacts = {}) {
    super(code, status, null, true)
    // The build shortens the names of classes, and the log is told by name what is no fault of ours.
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
  }
}
