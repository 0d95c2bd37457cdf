import { answerFor, type ErrorAnswer } from '../errors/answer.ts'
import { isErrorCode } from '../errors/catalogue.ts'
import { callerLanguage } from '../errors/language.ts'
import { Refusal } from '../errors/Refusal.ts'
import { type Language, languages } from '../slugs.ts'
import { partType } from '../uploads/domain/protocol.ts'
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

/** Most conditions of one question, of anybody; the public's own limit is lower (publicQuery.ts). */
const mostTerms = 500

/** A part of a filter's name: an index, or a field's path in plain letters. */
const isPlainPart = (part: string): boolean => /^(\d*|[a-z_][\w-]*(\.[a-z_][\w-]*)*)$/i.test(part)

/** Filters that Payload stumbles over: one that is mere text, paths of strange letters, places on a map. */
const checkFilter = (parameters: URLSearchParams): void => {
  const names = [...parameters.keys()].filter((name) => /^where\b/.test(name))
  if (names.length > mostTerms)
    throw new Refusal('request.tooManyTerms', 400, { count: names.length, limit: mostTerms })
  const strange = names.find(
    (name) =>
      (name === 'where' && parameters.get(name)) ||
      /\[(near|within|intersects)\]/.test(name) ||
      !name.split(/[[\]]+/).every(isPlainPart),
  )
  if (strange)
    throw new Refusal('request.parameterValue', 400, { parameter: 'where', allowed: 'where[field][operator]' })
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

/** A part of a large file goes through as it comes; its door counts it (src/uploads). */
const isPart = (request: Request): boolean =>
  request.method === 'PATCH' &&
  request.headers.get('content-type') === partType &&
  /^\/api\/uploads\/[^/]+$/.test(new URL(request.url).pathname)

/** A body of another kind would be passed over in silence, and a document saved without what was sent. */
const refuseOtherBody = (request: Request): void => {
  const type = request.headers.get('content-type')
  const isEmpty = !request.body || request.headers.get('content-length') === '0'
  if (!isEmpty && type && !isOverridden(request))
    throw new Refusal('request.bodyKind', 415, { kind: type.slice(0, 80) })
}

const checked = async (given: Request): Promise<Request> => {
  checkAddress(given)
  checkFilter(new URL(given.url).searchParams)
  const request = withLanguage(given)
  if (!['POST', 'PATCH', 'PUT'].includes(request.method)) return request
  if (isUpload(request.headers)) return withCheckedUpload(request)
  if (isJson(request.headers)) return withCheckedJson(request)
  if (isPart(request)) return request
  refuseOtherBody(request)
  return request
}

type Body = { errors?: (ErrorAnswer & { extensions?: ErrorAnswer })[]; message?: string }

/** A file that a reader may not have looks like one that does not exist, also to somebody without a session. */
const isFileOfNobody = (request: Request, response: Response): boolean =>
  [401, 403].includes(response.status) &&
  request.method === 'GET' &&
  /^\/api\/media\/file\//.test(new URL(request.url).pathname)

/** Of a write to many documents Payload keeps no more than the message of each error, which of a refusal is its code. */
const refusedMany = ({ errors }: Body, status: number, language: Language): ErrorAnswer | null => {
  const code = errors?.[0]?.message ?? ''
  return status === 400 && isErrorCode(code) ? answerFor(new Refusal(code, status), language).error : null
}

/**
 * Answers of Payload that bypass its error hook get their code, message and hint here; a route that is switched off
 * (501) reads like one that does not exist.
 */
const completed = async (request: Request, response: Response): Promise<Response> => {
  // Players ask past the end of a file to learn its size (416), and read no words.
  if (response.status < 400 || response.status === 416) return response
  const body = isJson(response.headers)
    ? ((await response
        .clone()
        .json()
        .catch(() => ({}))) as Body)
    : {}
  const isAnswered = body.errors?.[0]?.code || body.errors?.[0]?.extensions?.code
  if (isAnswered && !isFileOfNobody(request, response)) return response
  const status = response.status === 501 || isFileOfNobody(request, response) ? 404 : response.status
  const language = callerLanguage(request.headers)
  const error = refusedMany(body, status, language) ?? answerFor({ status }, language).error
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  return new Response(JSON.stringify({ errors: [error] }), { status, headers })
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
export const frontDoor = (handler: ApiHandler): ApiHandler => {
  const door = behindDoor(handler)
  return (request) => (request.method === 'HEAD' ? headOf(request, door) : door(request))
}

/** The headers of what GET answers; Payload knows no HEAD, and a part of nothing cannot be asked for (RFC 9110, 9.3.2). */
const headOf = async (request: Request, door: ApiHandler): Promise<Response> => {
  const headers = new Headers(request.headers)
  headers.delete('range')
  const { body, status, headers: answered } = await door(new Request(request.url, { headers }))
  await body?.cancel()
  return new Response(null, { status, headers: answered })
}

const behindDoor =
  (handler: ApiHandler): ApiHandler =>
  async (request) => {
    try {
      return withCacheRules(request, await completed(request, await handler(await checked(request))))
    } catch (error) {
      return withCacheRules(request, refusal(request, error))
    }
  }
