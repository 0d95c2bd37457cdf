import type { AfterErrorHook } from 'payload'
import { answerFor } from '../errors/answer.ts'
import { callerLanguage } from '../errors/language.ts'

/** Every error of REST and GraphQL leaves as the contract promises: code, message and hint in the caller's language. */
export const answerErrors: AfterErrorHook = ({ error, req, graphqlResult }) => {
  const cause = (error as { originalError?: Error }).originalError ?? error
  const { status, error: answer } = answerFor(cause, callerLanguage(req?.headers))
  const extensions = { ...answer, statusCode: status }
  return {
    status,
    response: { errors: [answer] },
    ...(graphqlResult ? { graphqlResult: { ...graphqlResult, message: answer.message, extensions } } : {}),
  } as ReturnType<AfterErrorHook>
}
