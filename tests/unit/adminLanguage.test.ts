import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { preferGeorgian } from '../../src/server/adminLanguage.ts'

const languageOf = (url: string, accepted?: string): string | undefined => {
  const req = { url, headers: accepted === undefined ? {} : { 'accept-language': accepted } } as IncomingMessage
  preferGeorgian(req)
  return req.headers['accept-language']
}

describe('the language of the admin', () => {
  it('is Georgian for a browser that asks for Georgian first', () => {
    expect(languageOf('/admin/login', 'ka-GE,ka;q=0.9,en-US;q=0.8,en;q=0.7')).toBe('ka')
  })
  it('is English for a browser that asks for English first', () => {
    expect(languageOf('/admin', 'en-US,en;q=0.9,ka;q=0.8')).toBe('en')
  })
  it('is Georgian when nothing is asked for, or neither of the two', () => {
    expect([languageOf('/admin'), languageOf('/admin?x=1', 'de-DE,fr;q=0.5')]).toEqual(['ka', 'ka'])
  })
  it('leaves the API alone', () => {
    expect(languageOf('/api/news', 'de-DE')).toBe('de-DE')
  })
})
