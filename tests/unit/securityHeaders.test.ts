import type { ServerResponse } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { setSecurityHeaders } from '../../src/server/securityHeaders.ts'

const headersOf = (url: string, isOpen = false): Record<string, string> => {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name] = value
    },
  }
  setSecurityHeaders(response as unknown as ServerResponse, { url, isOpen, isDev: false })
  return headers
}

describe('the policy of what is answered', () => {
  it('lets a page load from this office only', () => {
    expect(headersOf('/admin')['Content-Security-Policy']).toMatch(/^default-src 'self'; .*frame-ancestors 'self'$/)
  })

  it('lets nothing of a file or of data run, whatever it holds', () => {
    for (const url of ['/api/media/file/x.svg', '/api/news?limit=1', '/api'])
      expect(headersOf(url)['Content-Security-Policy']).toBe("default-src 'none'; sandbox; frame-ancestors 'none'")
  })

  it('is remembered by browsers as https only where the office is open', () => {
    expect([headersOf('/', true), headersOf('/')].map((headers) => 'Strict-Transport-Security' in headers)).toEqual([
      true,
      false,
    ])
  })
})
