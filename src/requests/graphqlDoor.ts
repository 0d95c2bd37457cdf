import { errorWords } from '../errors/catalogue.ts'
import { callerLanguage } from '../errors/language.ts'
import type { ApiHandler } from './frontDoor.ts'

type GraphqlError = {
  message: string
  extensions?: { code?: string; message?: string; hint?: string; statusCode?: number }
}
type GraphqlAnswer = { data?: unknown; errors?: GraphqlError[] }

/** “Did you mean …” names types and fields of a schema that is not shown to the public (guide §2 row 28). */
const withoutSuggestion = (message: string): string => message.replace(/\s*Did you mean[^?]*\?/g, '')

const completed = (error: GraphqlError, language: 'ka' | 'en'): GraphqlError => {
  const words = errorWords('request.invalid', language)
  return {
    ...error,
    message: withoutSuggestion(error.message),
    extensions: { statusCode: 400, ...words, code: 'request.invalid', ...error.extensions },
  }
}

/** Completes the errors of GraphQL with code, message and hint, and takes suggestions out of them. */
export const graphqlDoor =
  (handler: ApiHandler): ApiHandler =>
  async (request) => {
    const response = await handler(request)
    if (!response.headers.get('content-type')?.includes('json')) return response
    const text = await response.text()
    const answer = JSON.parse(text) as GraphqlAnswer
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    if (!answer.errors) return new Response(text, { status: response.status, headers })
    const errors = answer.errors.map((error) => completed(error, callerLanguage(request.headers)))
    return new Response(JSON.stringify({ ...answer, errors }), { status: response.status, headers })
  }
