import { answerFor, type ErrorAnswer } from '../errors/answer.ts'
import { callerLanguage } from '../errors/language.ts'
import { Refusal } from '../errors/Refusal.ts'
import { languages } from '../slugs.ts'
import { withCheckedJson, withCheckedUpload } from './readBody.ts'

/** Payload's own REST or GraphQL handler. */
export type ApiHandler = (request: Request) => Promise<Response>

const hasCredentials = (request: Request): boolean =>
  request.headers.has('cookie') || request.headers.has('authorization')

const isJson = (headers: Headers): boolean =>
  /^application\/(graphql-response\+)?json/i.test(headers.get('content-type') ?? '')

const refusal = (request: Request, error: unknown): Response => {
  const { status, error: answer } = answerFor(error, callerLanguage(request.headers))
  return Response.json({ errors: [answer] }, { status })
}

const isOverridden = ({ headers }: Request): boolean =>
  headers.has('x-http-method-override') || headers.has('x-payload-http-method-override')

/** Hostile or broken addresses end here: null characters, bad escapes, a locale or a path that is no text. */
const checkAddress = (request: Request): void => {
  const address = request.url.slice(request.url.indexOf('/', 8))
  if (/%00|%(?![0-9a-f]{2})/i.test(address)) throw new Refusal('request.invalid', 400)
  try {
    decodeURIComponent(address.replaceAll('+', ' '))
  } catch {
    throw new Refusal('request.brokenText', 400)
  }
  if (!hasCredentials(request) && isOverridden(request)) throw new Refusal('request.methodOverride', 400)
}

/**
 * Names the language of the office where none was asked for: without a fallback Payload would leave it open, and read
 * or write no language at all. An overridden method carries its parameters in the body and is left alone.
 */
const withLanguage = (request: Request): Request => {
  const address = new URL(request.url)
  const asked = address.searchParams.get('locale')
  if (asked && ![...languages, 'all', '*'].includes(asked))
    throw new Refusal('request.parameterValue', 400, { parameter: 'locale', allowed: languages })
  if (asked || isOverridden(request)) return request
  address.searchParams.set('locale', languages[0])
  return new Request(address, request)
}

const isUpload = (headers: Headers): boolean => /^multipart\//i.test(headers.get('content-type') ?? '')

const checked = async (given: Request): Promise<Request> => {
  checkAddress(given)
  const request = withLanguage(given)
  if (!['POST', 'PATCH', 'PUT'].includes(request.method)) return request
  if (isUpload(request.headers)) return withCheckedUpload(request)
  return isJson(request.headers) ? withCheckedJson(request) : request
}

type Body = { errors?: ErrorAnswer[]; message?: string }

/** Answers of Payload that bypass its error hook get their code, message and hint here. */
const completed = async (request: Request, response: Response): Promise<Response> => {
  if (response.status < 400) return response
  const body = isJson(response.headers)
    ? ((await response
        .clone()
        .json()
        .catch(() => ({}))) as Body)
    : {}
  if (body.errors?.[0]?.code || response.headers.get('content-type')?.includes('graphql')) return response
  const { error } = answerFor({ status: response.status }, callerLanguage(request.headers))
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  return new Response(JSON.stringify({ errors: [error] }), { status: response.status, headers })
}

/** An answer to somebody who is signed in is kept by no cache; the public's is asked for anew each time. */
const withCacheRules = (request: Request, response: Response): Response => {
  const headers = new Headers(response.headers)
  const isPublic = !hasCredentials(request) && request.method === 'GET' && response.status === 200
  if (!isPublic) headers.set('Cache-Control', 'private, no-store')
  else {
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'public, max-age=0, must-revalidate')
    headers.set('Access-Control-Allow-Origin', '*')
    headers.delete('Access-Control-Allow-Credentials')
  }
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

/**
 * What every request to the API passes before and after Payload: the address and the body are held against what they
 * must be, every error has its sentence in the caller's language, nothing of a signed-in person is cached.
 */
export const frontDoor =
  (handler: ApiHandler): ApiHandler =>
  async (request) => {
    try {
      return withCacheRules(request, await completed(request, await handler(await checked(request))))
    } catch (error) {
      return withCacheRules(request, refusal(request, error))
    }
  }
