import { type ErrorCode, errorWords } from '../errors/catalogue.ts'
import { callerLanguage } from '../errors/language.ts'
import { Refusal } from '../errors/Refusal.ts'
import { en } from '../translations/en.ts'
import type { ApiHandler } from './frontDoor.ts'
import { isTooLargeToRead } from './graphqlRules.ts'

type GraphqlError = {
  message: string
  extensions?: { code?: string; message?: string; hint?: string; statusCode?: number }
}
type GraphqlAnswer = { data?: unknown; errors?: GraphqlError[] }

/** “Did you mean …” names types and fields of a schema that is not shown to the public (guide §2 row 28). */
const withoutSuggestion = (message: string): string => message.replace(/\s*Did you mean[^?]*\?/g, '')

const completed = (error: GraphqlError, language: 'ka' | 'en'): GraphqlError => {
  const { code = 'request.invalid' } = error.extensions ?? {}
  const words = errorWords(code in en ? (code as ErrorCode) : 'request.invalid', language)
  const message = code === 'request.invalid' ? withoutSuggestion(error.message) : words.message
  return {
    ...error,
    message: error.extensions?.message ?? message,
    extensions: { statusCode: 400, ...words, code, ...error.extensions },
  }
}

/** Graphql's own rules would walk a hostile query to its end, so its size is judged first. */
const refuseTooLarge = async (request: Request): Promise<void> => {
  const body = (await request
    .clone()
    .json()
    .catch(() => null)) as { query?: unknown } | null
  if (typeof body?.query === 'string' && isTooLargeToRead(body.query)) throw new Refusal('request.tooDeep', 400)
}

/**
 * Completes the errors of GraphQL with code, message and hint, and takes suggestions out of them. A question that was
 * not understood at all is 400, also to clients for which graphql-http answers 200.
 */
export const graphqlDoor =
  (handler: ApiHandler): ApiHandler =>
  async (request) => {
    await refuseTooLarge(request)
    const response = await handler(request)
    if (!response.headers.get('content-type')?.includes('json')) return response
    const text = await response.text()
    const answer = JSON.parse(text) as GraphqlAnswer
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    if (!answer.errors) return new Response(text, { status: response.status, headers })
    const errors = answer.errors.map((error) => completed(error, callerLanguage(request.headers)))
    const status = 'data' in answer || response.status >= 400 ? response.status : 400
    return new Response(JSON.stringify({ ...answer, errors }), { status, headers })
  }
