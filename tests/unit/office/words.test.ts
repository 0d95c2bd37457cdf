import { describe, expect, it } from '@jest/globals'
import { languageOf, refusalBody, words } from '../../../src/server/words.ts'

describe('what the server itself answers', () => {
  it.each([
    [undefined, 'ka'],
    ['', 'ka'],
    ['ru', 'ka'],
    ['en', 'en'],
    ['en-GB,ka;q=0.9', 'en'],
    ['en;q=0.5, ka', 'ka'],
    ['ka, en', 'ka'],
    ['en;q=x', 'ka'],
  ])('is, for Accept-Language %s, in %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })

  it('has a sentence and a hint for every code in both languages', () => {
    for (const { ka, en } of Object.values(words)) {
      expect(ka.every((text) => /[ა-ჰ]/.test(text))).toBe(true)
      expect(en.every((text) => /^[A-Z].*\.$/.test(text))).toBe(true)
    }
    expect(JSON.parse(refusalBody('request.tooLarge', 'en', 2))).toEqual({
      errors: [{ code: 'request.tooLarge', message: expect.stringContaining('2 MB'), hint: expect.any(String) }],
    })
  })
})
