import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { languageOf, type RefusalCode, refusalBody, words } from './words.ts'

const PARTING_MS = 1000

/**
 * Answers with a refusal in the caller's language and ends the connection. The rest of the body is swallowed for a
 * second, because a client that is still sending would not read the answer otherwise.
 */
export function refuse(req: IncomingMessage, res: ServerResponse, code: RefusalCode, limit?: number): void {
  if (res.headersSent) {
    req.socket.destroy()
    return
  }
  const body = refusalBody(code, languageOf(req.headers['accept-language']), limit)
  res.writeHead(words[code].status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    vary: 'Accept-Language',
    connection: 'close',
  })
  res.end(body)
  req.resume()
  setTimeout(() => req.socket.destroy(), PARTING_MS).unref()
}

/** Answers on a connection whose request could not even be read. Its language is unknown, so it is Georgian. */
export function refuseUnread(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const code = unreadCode(error.code)
  const body = refusalBody(code, 'ka')
  const status = words[code].status
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'content-type: application/json; charset=utf-8']
  head.push(
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    '',
  )
  socket.end(head.join('\r\n') + body)
}

function unreadCode(code: string | undefined): RefusalCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'request.headersTooLarge'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request.timedOut'
  return 'request.malformed'
}
