import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { cookiesOnly } from '../../src/server/cookiesOnly.ts'

const headersAfter = (url: string) => {
  const request = { url, headers: { authorization: 'api-clients API-Key x', cookie: 'a=b' } }
  cookiesOnly(request as unknown as IncomingMessage)
  return request.headers
}

describe("a website's key", () => {
  it('counts in the API', () => {
    for (const url of ['/api', '/api/news', '/api?x=1']) expect(headersAfter(url)).toHaveProperty('authorization')
  })

  it('counts for nothing outside it, where being signed in would open functions of the admin', () => {
    for (const url of ['/admin', '/', '/apis', '/admin/api/x']) expect(headersAfter(url)).toEqual({ cookie: 'a=b' })
  })
})
