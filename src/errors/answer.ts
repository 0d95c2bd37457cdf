import { APIError, AuthenticationError, LockedAuth, QueryError, ValidationError } from 'payload'
import { toPlainGeorgian } from '../fields/plainGeorgian.ts'
import type { Language } from '../slugs.ts'
import { type ErrorCode, errorWords } from './catalogue.ts'
import { Refusal, type RefusalFacts } from './Refusal.ts'

/** What every error answers: a code for programs, and words for people. */
export type ErrorAnswer = { code: string; message: string; hint: string; name?: string; data?: unknown }

const byStatus: Record<number, ErrorCode> = {
  400: 'request.invalid',
  401: 'session.none',
  403: 'access.forbidden',
  404: 'document.missing',
  409: 'document.conflict',
  413: 'request.tooLarge',
  423: 'document.locked',
  429: 'request.tooMany',
}

/** The SQLSTATE behind an error, where the database caused it. @source PostgreSQL, Appendix A */
export const databaseCode = (error: unknown): string | undefined => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
  return cause ? databaseCode(cause) : undefined
}

const isDatabaseAway = (error: unknown): boolean => {
  const text = String((error as Error | undefined)?.message ?? '')
  return (
    /^(08|57P|53)/.test(databaseCode(error) ?? '') ||
    /Connection terminated|ECONNREFUSED|ECONNRESET|timeout exceeded when trying to connect/.test(text)
  )
}

/** The status that an error deserves, where Payload would answer 500 for what the caller or the moment caused. */
export const statusOf = (error: unknown): number => {
  if (isDatabaseAway(error)) return 503
  const code = databaseCode(error)
  if (code?.startsWith('22') || code === '23503') return 400
  if (code === '23505' || code === '40001' || code === '40P01') return 409
  if (code === '57014') return 503
  return (error as { status?: number } | undefined)?.status ?? 500
}

const codeFor = (error: unknown, status: number): ErrorCode => {
  if (error instanceof Refusal) return error.code
  if (error instanceof AuthenticationError) return 'session.wrongPassword'
  if (error instanceof LockedAuth) return 'session.lockedOut'
  if (error instanceof ValidationError) return 'fields.invalid'
  if (error instanceof QueryError) return 'request.fieldNotOpen'
  if (status === 503) return 'office.away'
  return byStatus[status] ?? 'office.failed'
}

/** One sentence that Payload itself has in the caller's language is better than our general one; some it has in English only. */
const ownSentence = (error: unknown, status: number, language: Language): string | undefined =>
  error instanceof APIError &&
  !(error instanceof Refusal || error instanceof QueryError) &&
  error.isPublic &&
  status === 400 &&
  /[ა-ჰ]/.test(error.message) === (language === 'ka')
    ? error.message
    : undefined

const factsOf = (error: unknown): RefusalFacts => {
  if (error instanceof QueryError) return { field: error.data.map(({ path }) => path.slice(0, 80)) }
  return error instanceof Refusal ? error.facts : {}
}

/** Payload begins the label of a wrong field with a capital, which in Georgian is a letter of another block. */
const inPlainLetters = (data: ValidationError['data']): ValidationError['data'] => ({
  ...data,
  errors: data.errors.map((one) => ({
    ...one,
    message: toPlainGeorgian(one.message),
    ...(typeof one.label === 'string' ? { label: toPlainGeorgian(one.label) } : {}),
  })),
})

/**
 * Turns any error into the answer that the contract promises; never a stack, SQL or content.
 * @param error    what was thrown
 * @param language the caller's language
 */
export const answerFor = (error: unknown, language: Language): { status: number; error: ErrorAnswer } => {
  const status = statusOf(error)
  const code = codeFor(error, status)
  const words = errorWords(code, language, factsOf(error))
  const data = error instanceof ValidationError ? { name: 'ValidationError', data: inPlainLetters(error.data) } : {}
  return {
    status,
    error: { code, ...words, message: toPlainGeorgian(ownSentence(error, status, language) ?? words.message), ...data },
  }
}
