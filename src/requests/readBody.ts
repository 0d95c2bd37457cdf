import { Refusal } from '../errors/Refusal.ts'
import { jsonBodyLimit, jsonMegabytes } from './bodyLimits.ts'

/** Longest upload request in bytes: one file of the largest kind and its descriptions. */
export const multipartBodyLimit = 54 * 1024 * 1024

/** Deepest nesting of a JSON body: formatted text nests by about two levels a list. */
const deepest = 100

/** True when a JSON value nests deeper than we ever write; iterative, so that hostile input cannot overflow the stack. */
const isTooDeep = (value: unknown): boolean => {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((item) => (item && typeof item === 'object' ? Object.values(item) : []))
  }
  return false
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const decoded = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('request.brokenText', 400)
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Refusal('request.malformedJson', 400)
  }
}

const readLimited = async (
  stream: ReadableStream<Uint8Array>,
  most: number,
  limit: string,
): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > most) throw new Refusal('request.tooLarge', 413, { limit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Reads a JSON body to the end and holds it against what a body must be, before Payload sees it.
 * @returns the same request with the body in memory
 * @throws Refusal 400 for broken UTF-8, malformed JSON or a value that is no object, 413 for a body over 2 MB
 */
export const withCheckedJson = async (request: Request): Promise<Request> => {
  if (!request.body) return request
  const bytes = await readLimited(request.body as ReadableStream<Uint8Array>, jsonBodyLimit, `${jsonMegabytes} MB`)
  const text = decoded(bytes)
  const body = text.trim() === '' ? {} : parsed(text)
  if (body === null || typeof body !== 'object') throw new Refusal('request.malformedJson', 400)
  if (isTooDeep(body)) throw new Refusal('request.tooDeep', 400)
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: text === '' ? '{}' : text,
    signal: request.signal,
  })
}

const boundaryOf = (request: Request): string | undefined =>
  /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i
    .exec(request.headers.get('content-type') ?? '')
    ?.slice(1)
    .find(Boolean)

/** The description of an upload is a part named `_payload`, JSON; Payload would answer 500 for anything else. */
const descriptionOf = (bytes: Buffer, boundary: string): string | null => {
  const header = bytes.indexOf('name="_payload"')
  const start = header < 0 ? -1 : bytes.indexOf('\r\n\r\n', header)
  const end = start < 0 ? -1 : bytes.indexOf(`\r\n--${boundary}`, start)
  return end < 0 ? null : decoded(bytes.subarray(start + 4, end))
}

type NamedUpload = { filename?: unknown; clientUploadContext?: { upload?: unknown } | null } | null

/** In place of a file a form may name an upload that came before, as Payload's own form does: by its name and its id. */
const namesUpload = (text: string): boolean => {
  const named = parsed(text) as NamedUpload
  return typeof named?.filename === 'string' && typeof named.clientUploadContext?.upload === 'string'
}

/** True when the part `file` is mere text that names no upload. */
const isTextFile = (bytes: Buffer, boundary: string): boolean => {
  const named = bytes.indexOf('name="file"')
  const start = named < 0 ? -1 : bytes.indexOf('\r\n\r\n', named)
  if (start < 0 || bytes.toString('latin1', named, start).includes('filename')) return false
  const end = bytes.indexOf(`\r\n--${boundary}`, start)
  return !namesUpload(decoded(bytes.subarray(start + 4, end < 0 ? bytes.length : end)))
}

/**
 * Reads an upload to the end, within its limit, and holds its frame against what an upload must be: a boundary, an end,
 * a description that is JSON, a file that is a file.
 * @throws Refusal 413 for more than 54 MB, 400 for a broken frame
 */
export const withCheckedUpload = async (request: Request): Promise<Request> => {
  if (!request.body) return request
  const bytes = await readLimited(request.body as ReadableStream<Uint8Array>, multipartBodyLimit, '50 MB')
  const boundary = boundaryOf(request)
  if (!boundary || bytes.lastIndexOf(`--${boundary}--`) < 0) throw new Refusal('request.brokenUpload', 400)
  const description = descriptionOf(bytes, boundary)
  if (description !== null) parsed(description)
  if (isTextFile(bytes, boundary)) throw new Refusal('upload.missing', 400)
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: bytes,
    signal: request.signal,
  })
}
