import type { IncomingMessage } from 'node:http'
import { callerLanguage } from '../errors/language.ts'

/**
 * Gives the admin to a person in the language that they read. Payload compares `Accept-Language` with a fixed list in
 * which Georgian is missing, so a browser that asks for Georgian first and English second would get English (guide §7.11).
 * Who has chosen a language in their account keeps it: Payload's cookie goes before the header.
 */
export const preferGeorgian = (req: IncomingMessage): void => {
  if (!/^\/admin(?:[/?]|$)/.test(req.url ?? '')) return
  const headers = new Headers({ 'accept-language': req.headers['accept-language'] ?? '' })
  req.headers['accept-language'] = callerLanguage(headers)
}
