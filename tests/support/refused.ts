import { expect } from '@jest/globals'
import type { Desk, ErrorBody } from './desk.ts'
import type { Answer } from './office.ts'

type ErrorOf = { code: string; message: string; hint: string }

/** The first error of an answer, of REST or of GraphQL. */
export const firstError = (answer: Answer): ErrorOf | undefined => {
  const [error] = (answer.body as Partial<ErrorBody> & { errors?: (ErrorOf & { extensions?: ErrorOf })[] }).errors ?? []
  return error && 'extensions' in error ? ((error as { extensions?: ErrorOf }).extensions ?? error) : error
}

/** Everything that a request could leave behind. */
export const everything = async (desk: Desk): Promise<unknown> =>
  desk.sql(`select (select count(*) from news)::int as news, (select count(*) from _news_v)::int as versions, (select count(*) from slug_registry)::int as slugs,
    (select count(*) from media)::int as media, (select md5(string_agg(l::text, '' order by l.id)) from news_locales l) as texts, (select count(*) from outbox)::int as mails`)

/** Sends it in both languages and holds the answer against the contract: 4xx, a code, words in the language, nothing saved. */
export const isRefused = async (
  desk: Desk,
  send: (headers: Record<string, string>) => Promise<Answer>,
  allowed: readonly number[] = [400],
): Promise<void> => {
  const before = await everything(desk)
  const [ka, en] = [await send({ 'accept-language': 'ka' }), await send({ 'accept-language': 'en' })]
  const [georgian, english] = [firstError(ka), firstError(en)]
  expect([ka.status, allowed.includes(ka.status), ka.text]).toEqual([ka.status, true, expect.any(String)])
  expect(en.status).toBe(ka.status)
  expect(georgian).toMatchObject({
    code: expect.stringMatching(/^[a-z]+\.[a-zA-Z]+$/),
    message: expect.stringMatching(/[ა-ჰ]/),
    hint: expect.stringMatching(/[ა-ჰ]/),
  })
  expect(english).toMatchObject({
    code: georgian?.code,
    message: expect.stringMatching(/^[^ა-ჰ]*[A-Za-z]/),
    hint: expect.stringMatching(/[A-Za-z]/),
  })
  expect(ka.text + en.text).not.toMatch(/node_modules|at .*\.ts:|select "|insert into/i)
  expect(await everything(desk)).toEqual(before)
}
