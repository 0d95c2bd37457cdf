import type { IncomingMessage, ServerResponse } from 'node:http'
import { jsonMegabytes } from '../requests/bodyLimits.ts'
import { refuse } from './refuse.ts'

const MEGABYTE = 1024 * 1024
const UPLOAD_MEGABYTES = 60
/** The largest file there is; its parts are written to the disk as they come. */
const PART_MEGABYTES = 2048
const ADDRESS_THOUSANDS = 8

/** Limits of the http server itself: slow and oversized requests end before they cost anything. */
export const serverLimits = {
  maxHeaderSize: 32 * 1024,
  headersTimeout: 15_000,
  /** An upload of 60 MB over a line of 2 Mbit/s takes four minutes. */
  requestTimeout: 300_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
}

/**
 * Refuses an address or body that is too large: by the announced length at once, and by counting for a body that
 * announces none. Payload itself reads JSON of any size into memory.
 * @returns true when the request has been answered
 */
export function refuseOversized(req: IncomingMessage, res: ServerResponse): boolean {
  if ((req.url?.length ?? 0) > ADDRESS_THOUSANDS * 1000) {
    refuse(req, res, 'request.addressTooLong', ADDRESS_THOUSANDS)
    return true
  }
  const megabytes = isPart(req) ? PART_MEGABYTES : isUpload(req) ? UPLOAD_MEGABYTES : jsonMegabytes
  if (Number(req.headers['content-length'] ?? 0) > megabytes * MEGABYTE) {
    refuse(req, res, 'request.tooLarge', megabytes)
    return true
  }
  if (req.headers['transfer-encoding']) countBody(req, res, megabytes)
  return false
}

/**
 * Refuses an address that is no text: Next answers broken percent-encoding with 500, and PostgreSQL takes no NUL.
 * @returns true when the request has been answered
 */
export function refuseUnreadable(req: IncomingMessage, res: ServerResponse): boolean {
  const address = req.url ?? ''
  if (isDecodable(address.split('?')[0] ?? '') && !/%00/.test(address)) return false
  refuse(req, res, 'request.malformed')
  return true
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A part of a large file, sent by somebody who has a session; whether it holds is asked behind this door. */
const isPart = (req: IncomingMessage): boolean =>
  req.method === 'PATCH' &&
  /^\/api\/uploads\/[0-9a-f]{32}$/.test(req.url?.split('?')[0] ?? '') &&
  req.headers['content-type'] === 'application/offset+octet-stream' &&
  req.headers.cookie !== undefined

const isUpload = (req: IncomingMessage): boolean => /^multipart\/form-data\b/i.test(req.headers['content-type'] ?? '')

/**
 * Counts where the parser hands its pieces to the request. A `data` listener would set the stream flowing before Next
 * listens, and a wrapping stream would not be the IncomingMessage that Next expects.
 */
function countBody(req: IncomingMessage, res: ServerResponse, megabytes: number): void {
  const push = req.push.bind(req)
  let received = 0
  req.push = (chunk, encoding) => {
    if (received > megabytes * MEGABYTE) return true
    received += chunk?.length ?? 0
    if (received <= megabytes * MEGABYTE) return push(chunk, encoding)
    refuse(req, res, 'request.tooLarge', megabytes)
    return true
  }
}
