import type { ServerResponse } from 'node:http'

const HALF_YEAR_SECONDS = 15_552_000

/**
 * Headers that every answer carries. Whoever answers may set a stricter Content-Security-Policy of its own.
 * @param isOpen  an open office is reached by https only, and browsers shall remember it
 */
export function setSecurityHeaders(res: ServerResponse, isOpen: boolean): void {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('Content-Security-Policy', "frame-ancestors 'self'")
  res.setHeader('X-Frame-Options', 'SAMEORIGIN')
  if (isOpen) res.setHeader('Strict-Transport-Security', `max-age=${HALF_YEAR_SECONDS}`)
}
