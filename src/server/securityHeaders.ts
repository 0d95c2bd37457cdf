import type { ServerResponse } from 'node:http'

const HALF_YEAR_SECONDS = 15_552_000

/**
 * Pages load from this office only: no script, picture, font or editor of another server, whatever a package brings.
 * Next writes its data into the page as inline scripts.
 */
const policy = (isDev: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

/**
 * Headers that every answer carries. Whoever answers may set a stricter Content-Security-Policy of its own.
 * @param isOpen  an open office is reached by https only, and browsers shall remember it
 * @param isDev   the development server evaluates code
 */
export function setSecurityHeaders(res: ServerResponse, isOpen: boolean, isDev: boolean): void {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('Content-Security-Policy', policy(isDev))
  res.setHeader('X-Frame-Options', 'SAMEORIGIN')
  if (isOpen) res.setHeader('Strict-Transport-Security', `max-age=${HALF_YEAR_SECONDS}`)
}
