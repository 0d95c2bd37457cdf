import type { AfterErrorHook, PayloadRequest } from 'payload'
import { answerFor, databaseCode } from '../errors/answer.ts'
import { callerLanguage } from '../errors/language.ts'
import { Refusal } from '../errors/Refusal.ts'

/** An error and what lies behind it. */
const chainOf = (error: unknown): Error[] =>
  error instanceof Object ? [error as Error, ...chainOf((error as Error).cause)] : []

/** What Payload's query builder throws, without a kind of its own, for a link to several collections that names none. */
const NOT_SUPPORTED = 'Not supported'

/**
 * An operator that a field does not have, such as “contains” of a date, fails in Payload's query builder (TypeError,
 * RangeError) or reaches the database and fails there (SQLSTATE 42601, 42804, 42883); that is the caller's slip, not the server's.
 */
const isSenselessFilter = (cause: unknown, req: PayloadRequest | undefined): boolean =>
  req?.method === 'GET' &&
  req.query?.where !== undefined &&
  (/^42(601|804|883)$/.test(databaseCode(cause) ?? '') ||
    chainOf(cause).some(
      ({ name, message }) => name === 'TypeError' || name === 'RangeError' || message === NOT_SUPPORTED,
    ))

const senselessFilter = new Refusal('request.parameterValue', 400, {
  parameter: 'where',
  allowed: 'where[field][operator]=value',
})

/**
 * To a request without an account Payload answers as to one with the wrong role. What it lacks is a session: it was never
 * begun, or has ended while a screen was open. A website's key is an account that no session would help.
 */
const lacksSession = (cause: unknown, req: PayloadRequest | undefined): boolean =>
  req !== undefined && !req.user && answerFor(cause, 'en').error.code === 'access.forbidden'

const noSession = new Refusal('session.none', 401)

const toldOf = (cause: unknown, req: PayloadRequest | undefined): unknown => {
  if (isSenselessFilter(cause, req)) return senselessFilter
  return lacksSession(cause, req) ? noSession : cause
}

/** Every error of REST and GraphQL leaves as the contract promises: code, message and hint in the caller's language. */
export const answerErrors: AfterErrorHook = ({ error, req, graphqlResult }) => {
  const cause = (error as { originalError?: Error }).originalError ?? error
  const { status, error: answer } = answerFor(toldOf(cause, req), callerLanguage(req?.headers))
  const extensions = { ...answer, statusCode: status }
  return {
    status,
    response: { errors: [answer] },
    ...(graphqlResult ? { graphqlResult: { ...graphqlResult, message: answer.message, extensions } } : {}),
  } as ReturnType<AfterErrorHook>
}
