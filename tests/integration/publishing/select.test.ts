import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

type Answer = Record<string, unknown> & { sizes?: Record<string, { url?: string }> }

let desk: Desk
let news: Doc
let picture: Doc

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  picture = await desk.picture('select')
  news = await desk.publicNews('select', { cover: picture.id })
}, 120_000)
afterAll(() => desk.close())

const read = async (path: string, staff = false): Promise<Answer> =>
  (await desk.api<Answer>(path, { as: staff ? desk.people.head : null })).body

describe('a computed field that is selected by itself', () => {
  it('is what it is in the whole document: the languages, for the public and for staff', async () => {
    for (const staff of [false, true]) {
      const whole = await read(`/news/${news.id}`, staff)
      const selected = await read(`/news/${news.id}?select[locales]=true`, staff)
      expect([selected.locales, selected.title]).toEqual([whole.locales, undefined])
      expect(selected.locales).toEqual({ ka: 'live', en: 'live' })
    }
  })

  it('is what it is in the whole document: the address of a file and of each size', async () => {
    const whole = await read(`/media/${picture.id}`)
    const selected = await read(`/media/${picture.id}?select[url]=true&select[sizes][card][url]=true`)
    expect([selected.url, selected.sizes?.card?.url]).toEqual([whole.url, whole.sizes?.card?.url])
    expect([typeof selected.url, typeof selected.sizes?.card?.url]).toEqual(['string', 'string'])
  })

  it('brings no column of the gate along to the public', async () => {
    const selected = await read(`/news/${news.id}?select[locales]=true`)
    expect(Object.keys(selected).sort()).toEqual(['id', 'locales'])
  })
})

describe('the day of publication', () => {
  it('follows the gate when a document is taken down and published for another day', async () => {
    const { id } = await desk.publicNews('day')
    await desk.takeDown('news', id)
    await desk.publish('news', id, { publishAt: '2031-05-05T07:00:00.000Z' })
    const doc = await read(`/news/${id}?draft=true`, true)
    expect(String(doc.publishedOn).slice(0, 10)).toBe('2031-05-05')
  })

  it('stays the one that somebody typed', async () => {
    const { id } = await desk.publicNews('typed', { publishedOn: '2019-03-03' })
    await desk.takeDown('news', id)
    await desk.publish('news', id)
    expect(String((await read(`/news/${id}`)).publishedOn).slice(0, 10)).toBe('2019-03-03')
  })
})
