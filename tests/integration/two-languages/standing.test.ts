import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

type Text = {
  path: string
  input: string
  label: string
  ka: { standing: string; blocks: { words: string }[] }
  en: { standing: string; blocks: { words: string }[] }
  since: string | null
  leftOut: { termKa: string }[]
}

let desk: Desk
let author: TestPerson
let translator: TestPerson

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  ;({ author, translator } = desk.people)
}, 120_000)
afterAll(() => desk.close())

const textsOf = async (slug: string, id: string, as = author): Promise<Text[]> =>
  (await desk.api<{ texts: Text[] }>(`/${slug}/${id}/languages`, { as })).body.texts
const standings = async (id: string, path = 'title'): Promise<[string?, string?]> => {
  const text = (await textsOf('news', id)).find((one) => one.path === path)
  return [text?.ka.standing, text?.en.standing]
}

describe('both languages of a document', () => {
  it('are laid side by side: missing, then in step, then stale when the other side changed', async () => {
    const { id } = await desk.write('news', { title: 'სიახლე', body: richText('პირველი აბზაცი') })
    expect(await standings(id)).toEqual(['current', 'missing'])
    await desk.change('news', id, { title: 'News' }, 'en', translator)
    expect([await standings(id), await standings(id, 'body')]).toEqual([
      ['current', 'current'],
      ['current', 'missing'],
    ])
    await desk.change('news', id, { title: 'შეცვლილი სიახლე' }, 'ka')
    expect(await standings(id)).toEqual(['current', 'stale'])
    await desk.change('news', id, { title: 'Changed news' }, 'en', translator)
    expect(await standings(id)).toEqual(['current', 'current'])
  })

  it('are not made stale by a save that changes another text, or nothing', async () => {
    const { id } = await desk.news('ორი ენა')
    await desk.change('news', id, { summary: 'სხვა შინაარსი' }, 'ka')
    expect([await standings(id), await standings(id, 'summary')]).toEqual([
      ['current', 'current'],
      ['current', 'stale'],
    ])
    await desk.change('news', id, {}, 'ka')
    expect(await standings(id)).toEqual(['current', 'current'])
  })

  it('are followed row by row in a table, and a row is named as in the form', async () => {
    const { id } = await desk.write('press-releases', {
      title: 'პრესრელიზი',
      figures: [{ figureName: 'ინფლაცია', value: 4.8 }],
    })
    const [row] = (await textsOf('press-releases', id)).filter(({ path }) => path.endsWith('figureName'))
    expect([row?.input, row?.ka.standing, row?.en.standing]).toEqual(['figures.0.figureName', 'current', 'missing'])
    expect(row?.label).toContain('1')
  })

  it('agree when somebody says so, by the door and by nobody who may not edit', async () => {
    const { id } = await desk.news('თანხმობა')
    await desk.change('news', id, { title: 'ახალი სათაური' }, 'ka')
    const agree = (as: TestPerson, body: object) =>
      desk.api<{ errors?: { code: string }[] }>(`/news/${id}/languages/agree`, { as, method: 'POST', body })
    const outsider = await desk.person('operator')
    expect((await agree(outsider, { paths: ['title'] })).status).toBe(403)
    expect(await standings(id)).toEqual(['current', 'stale'])
    const empty = await agree(translator, {})
    expect([empty.status, empty.body.errors?.[0]?.code]).toEqual([422, 'languages.pathsNeeded'])
    expect((await agree(translator, { paths: ['title'] })).status).toBe(200)
    expect(await standings(id)).toEqual(['current', 'current'])
  })

  it('cannot be said to agree by writing the field, which nobody writes', async () => {
    const { id } = await desk.news('ველი')
    await desk.change('news', id, { title: 'ახალი' }, 'ka')
    await desk.change('news', id, { languageLeads: {} } as object, 'ka')
    expect(await standings(id)).toEqual(['current', 'stale'])
  })

  it('are shown to nobody who may not read the document, and never to the public', async () => {
    const { id } = await desk.write('publications', { title: 'საიდუმლო პუბლიკაცია' })
    const outsider = await desk.person('author')
    for (const [as, status] of [
      [outsider, 404],
      [null, 401],
    ] as const) {
      const answer = await desk.api(`/publications/${id}/languages`, { as })
      expect([answer.status, answer.text.includes('საიდუმლო')]).toEqual([status, false])
    }
  })

  it('hold a warning where an agreed term is not used in the translation', async () => {
    await desk.api('/terms', { as: translator, method: 'POST', body: { termKa: 'ინფლაცია', termEn: 'inflation' } })
    const { id } = await desk.write('news', { title: 'წლიური ინფლაციის დონე' })
    await desk.change('news', id, { title: 'Price growth' }, 'en', translator)
    const leftOut = async () =>
      (await textsOf('news', id)).find(({ path }) => path === 'title')?.leftOut.map(({ termKa }) => termKa)
    expect(await leftOut()).toEqual(['ინფლაცია'])
    await desk.change('news', id, { title: 'Annual inflation' }, 'en', translator)
    expect(await leftOut()).toEqual([])
  })
})
