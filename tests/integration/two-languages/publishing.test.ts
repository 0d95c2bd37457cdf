import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

type Language = 'ka' | 'en'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

const complete = (words: string) => ({ title: words, summary: `${words} S`, body: richText(`${words} B`) })
const follows = (language: Language) => ({ followsOn: { [language]: '2027-12-31' } })
const publicTitle = async (id: string, language: Language): Promise<unknown> =>
  (await desk.asPublic('news', id, language)).body.title ?? null

/** The other language when one is published: never written, an incomplete draft, live, or live with a newer draft. */
const beginnings = ['nothing', 'draft', 'live', 'live with a newer draft'] as const

/** Brings a document into the state; its first language has a complete draft that is not yet public. */
const begin = async (first: Language, other: Language, beginning: (typeof beginnings)[number]): Promise<string> => {
  const { id } = await desk.write('news', complete(`${first} 1`), first)
  if (beginning === 'draft') await desk.change('news', id, { summary: 'unfinished' }, other)
  if (beginning.startsWith('live')) {
    await desk.change('news', id, complete(`${other} 1`), other)
    await desk.publish('news', id)
    await desk.change('news', id, { title: `${first} 2` }, first)
  }
  if (beginning === 'live with a newer draft') await desk.change('news', id, { title: '' }, other)
  return id
}

describe('publishing one language', () => {
  it.each((['ka', 'en'] as const).flatMap((first) => beginnings.map((beginning) => [first, beginning] as const)))(
    '%s, while the other is %s: the other stays exactly as it was for everybody outside',
    async (first, beginning) => {
      const other = first === 'ka' ? 'en' : 'ka'
      const id = await begin(first, other, beginning)
      const before = await desk.asPublic('news', id, other)
      await desk.publish('news', id, follows(other))
      const after = await desk.asPublic('news', id, other)
      const isLive = beginning.startsWith('live')
      expect(await publicTitle(id, first)).toBe(isLive ? `${first} 2` : `${first} 1`)
      expect([after.status, after.body.title ?? null]).toEqual([isLive ? 200 : 404, isLive ? `${other} 1` : null])
      expect([after.body.title, after.body.summary, after.body.body]).toEqual([
        before.body.title,
        before.body.summary,
        before.body.body,
      ])
    },
  )
})
