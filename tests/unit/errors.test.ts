import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { APIError, ValidationError } from 'payload'
import { answerFor, statusOf } from '../../src/errors/answer.ts'
import { type ErrorCode, errorWords } from '../../src/errors/catalogue.ts'
import { callerLanguage } from '../../src/errors/language.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import { en } from '../../src/translations/en.ts'
import { ka } from '../../src/translations/ka.ts'

const sources = ['src', 'plugins', 'collections']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !/src[\\/](translations|generated|migrations)/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const placeholders = (words: { message: string; hint: string }) =>
  [...new Set(`${words.message} ${words.hint}`.match(/\{\{\w+\}\}/g) ?? [])].sort()

describe('the catalogue of refusals', () => {
  it('has every code in both languages, with the same facts', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ka).sort())
    for (const code of Object.keys(ka) as ErrorCode[])
      expect([code, placeholders(en[code])]).toEqual([code, placeholders(ka[code])])
  })

  it('has no code that nothing uses, and nothing uses one that it lacks', () => {
    const codes = Object.keys(ka)
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([])
    const used = [
      ...sources.matchAll(/(?:new Refusal\(|code: |errorWords\(|refuse\((?:context, )?)'([a-z]+\.[a-zA-Z]+)'/g),
    ].map(([, code]) => code ?? '')
    expect(used.filter((code) => !codes.includes(code))).toEqual([])
  })

  it('says in both languages what happened and what to do, in whole sentences', () => {
    for (const [language, words] of [
      ['ka', ka],
      ['en', en],
    ] as const)
      for (const [code, { message, hint }] of Object.entries(words)) {
        expect([
          code,
          message.trim().length > 10,
          hint.trim().length > 5,
          /[.!?]$/.test(message.trim()),
          /[.!?]$/.test(hint.trim()),
        ]).toEqual([code, true, true, true, true])
        expect([code, /[\u1C90-\u1CBF]/.test(message + hint), /[ა-ჰ]/.test(message)]).toEqual([
          code,
          false,
          language === 'ka',
        ])
      }
  })
})

describe('an answer to an error', () => {
  it('shows no more than its code and words: no SQL, no stack, no content', () => {
    const secret = new Error('duplicate key value violates unique constraint "users_email_idx" (email)=(x@y.ge)')
    const { status, error } = answerFor(secret, 'en')
    expect([status, error]).toEqual([500, { code: 'office.failed', ...errorWords('office.failed', 'en') }])
  })

  it.each([
    [{ code: '22P02' }, 400],
    [{ cause: { code: '22007' } }, 400],
    [{ code: '23503' }, 400],
    [{ code: '23505' }, 409],
    [{ code: '40001' }, 409],
    [{ cause: { cause: { code: '40P01' } } }, 409],
    [{ code: '57014' }, 503],
    [{ code: '57P01' }, 503],
    [{ code: '08006' }, 503],
    [{ code: '53300' }, 503],
    [new Error('Connection terminated unexpectedly'), 503],
    [new Error('boom'), 500],
    [null, 500],
  ])('%j of the database is answered with %i', (error, status) => {
    expect(statusOf(error)).toBe(status)
  })

  it('is in the language of the caller, for refusals, Payload’s own errors and fields', () => {
    for (const language of ['ka', 'en'] as const) {
      expect(answerFor(new Refusal('content.ownWork', 409), language)).toEqual({
        status: 409,
        error: { code: 'content.ownWork', ...errorWords('content.ownWork', language) },
      })
      expect(answerFor(new APIError('secret inside', 403, null, true), language).error).toEqual({
        code: 'access.forbidden',
        ...errorWords('access.forbidden', language),
      })
      expect(answerFor(new ValidationError({ errors: [{ path: 'title', message: 'x' }] }), language)).toMatchObject({
        status: 400,
        error: { code: 'fields.invalid', name: 'ValidationError' },
      })
    }
  })
})

describe('the name of a wrong field', () => {
  it('has no capital of another block, which Payload makes of its first letter', () => {
    const { error } = answerFor(
      new ValidationError({ errors: [{ path: 'captions', label: 'Სუბტიტრები', message: 'Აუცილებელია' }] }),
      'ka',
    )
    expect(JSON.stringify(error)).not.toMatch(/[\u1C90-\u1CBF]/)
    expect(error.data).toMatchObject({ errors: [{ label: 'სუბტიტრები', message: 'აუცილებელია' }] })
  })
})

describe('the language of a caller', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'ka'],
    [{ 'accept-language': 'en' }, 'en'],
    [{ 'accept-language': 'ka-GE,ka;q=0.9,en;q=0.8' }, 'ka'],
    [{ 'accept-language': 'fr, en-GB;q=0.8' }, 'en'],
    [{ 'accept-language': 'EN-us' }, 'en'],
    [{ 'accept-language': 'zh;q=1, *' }, 'ka'],
    [{ cookie: 'a=b; statdesk-lng=en', 'accept-language': 'ka' }, 'en'],
    [{ cookie: 'statdesk-lng=ka', 'accept-language': 'en' }, 'ka'],
    [{ cookie: 'xstatdesk-lng=en' }, 'ka'],
    // Another admin on the same machine has a choice of its own.
    [{ cookie: 'payload-lng=en', 'accept-language': 'ka' }, 'ka'],
    [{ cookie: 'statdesk-lng=__proto__', 'accept-language': 'en' }, 'en'],
  ])('%j is answered in %s', (headers, language) => {
    expect(callerLanguage(new Headers(headers))).toBe(language)
  })

  it('is Georgian where nothing is known of the caller', () => expect(callerLanguage(undefined)).toBe('ka'))
})
