import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

it('a title that is too long is told as such, with the limit, and not as missing', async () => {
  const doc = await desk.news('გრძელი')
  for (const locale of ['ka', 'en'] as const) await desk.change('news', doc.id, { title: 'ა'.repeat(690) }, locale)
  const answer = await desk.submit('news', doc.id)
  expect([answer.status, answer.body.errors[0]?.code]).toEqual([409, 'content.incomplete'])
  expect(answer.body.errors[0]?.message).toMatch(/სათაური – .*300/)
  expect((await desk.asPublic('news', doc.id)).status).toBe(404)
})
