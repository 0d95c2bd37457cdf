import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { requestIn } from '../../../plugins/publishing/requestIn.ts'

const given = Object.assign(new Request('http://localhost/api/news', { headers: { 'accept-language': 'ka' } }), {
  locale: 'ka',
  user: { id: 'a' },
}) as unknown as PayloadRequest

describe('a request in another language', () => {
  it('is otherwise the one that was given, address and headers included', () => {
    const english = requestIn(given, 'en')
    expect([english.locale, english.user?.id, english.url, english.headers.get('accept-language')]).toEqual([
      'en',
      'a',
      'http://localhost/api/news',
      'ka',
    ])
  })

  it('keeps what is written into it to itself', () => {
    const english = requestIn(given, 'en')
    english.locale = 'all'
    expect([english.locale, given.locale]).toEqual(['all', 'ka'])
  })
})
