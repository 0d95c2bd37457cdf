import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { richText, table } from '../../../src/sample/richText.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { codeOf } from '../../support/published.ts'
import { richText as plain } from '../../support/text.ts'
import { behind } from '../approval/reviewing.ts'

type Side = { standing: string; toCarry: number; blocks: { words: string }[] }
type Listed = { texts: { path: string; ka: Side; en: Side }[] }
type Answer = { carried?: number; errors?: { code: string }[] }

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

const bodyOf = async (id: string) => {
  const { body } = await desk.api<Listed>(`/news/${id}/languages`, { as: desk.people.author })
  return body.texts.find(({ path }) => path === 'body')
}
const carry = (id: string, as: TestPerson | null, body: object = { paths: ['body'] }) =>
  desk.api<Answer>(`/news/${id}/languages/carry?locale=en`, { as, method: 'POST', body })
const georgian = () =>
  richText(
    ...table('ფასები', [
      ['წელი', '%'],
      ['2026', '2.7'],
    ]),
  )

describe('a translator', () => {
  it('carries a table over, whose words wait, and whose text stays behind until it is translated', async () => {
    const { id } = await desk.news('ცხრილით')
    await desk.change('news', id, { body: georgian() as never }, 'ka')
    expect((await bodyOf(id))?.en).toMatchObject({ standing: 'stale', toCarry: 1 })
    const answer = await carry(id, desk.people.translator)
    expect([answer.status, answer.body]).toEqual([200, { carried: 1 }])
    const after = await bodyOf(id)
    expect(after?.en).toMatchObject({ standing: 'stale', toCarry: 0 })
    expect(after?.en.blocks.map(({ words }) => words)).toEqual([
      '[___] ფასები',
      expect.stringContaining('2.7'),
      'Text ცხრილით',
    ])
    expect((await carry(id, desk.people.translator)).body).toEqual({ carried: 0 })
    const refused = await desk.letOut('news', id, desk.people.head, { contentHash: await desk.hashOf('news', id) })
    expect(codeOf(refused)).toBe('content.languageMissing')
    await desk.change('news', id, { body: plain('Translated') }, 'en', desk.people.translator)
    expect((await bodyOf(id))?.en.standing).toBe('current')
  })

  it('begins a translation that there is not yet', async () => {
    const { id } = await desk.write('news', { title: 'მხოლოდ ქართული', body: georgian() as never })
    expect((await carry(id, desk.people.translator)).body).toEqual({ carried: 1 })
    expect((await bodyOf(id))?.en.standing).toBe('stale')
  })
})

describe('at the same instant', () => {
  const held = (id: string) => [`select 1 from news where id = '${id}' for update`]

  it('what somebody saves in the other language stays: the table comes over into it', async () => {
    const { id } = await desk.news('ერთდროულად')
    await desk.change('news', id, { body: georgian() as never }, 'ka')
    const { translator } = desk.people
    const save = () => desk.change('news', id, { body: plain('Saved meanwhile') }, 'en', translator)
    await behind<unknown>(desk, held(id), [save, () => carry(id, translator)])
    expect((await bodyOf(id))?.en.blocks.map(({ words }) => words)).toEqual([
      '[___] ფასები',
      expect.stringContaining('2.7'),
      'Saved meanwhile',
    ])
  })

  it('two people carry the same table over once', async () => {
    const { id } = await desk.news('ორჯერ')
    await desk.change('news', id, { body: georgian() as never }, 'ka')
    const { translator, author } = desk.people
    const answers = await behind(
      desk,
      held(id),
      [translator, author].map((as) => () => carry(id, as)),
    )
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, { carried: 1 }],
      [200, { carried: 0 }],
    ])
    expect((await bodyOf(id))?.en.blocks).toHaveLength(3)
  })
})

describe('nothing is carried over', () => {
  it('by who may not save, by nobody, and into no text that is named', async () => {
    const { id } = await desk.write('news', { title: 'სხვისი', body: georgian() as never })
    const outsider = await desk.person('operator')
    const answers = [await carry(id, outsider), await carry(id, null), await carry(id, desk.people.translator, {})]
    expect(answers.map(({ status }) => status)).toEqual([403, 401, 422])
    expect(codeOf(answers[2] as never)).toBe('languages.pathsNeeded')
    expect((await carry(id, desk.people.translator, { paths: ['title', 'nothing'] })).body).toEqual({ carried: 0 })
    expect((await bodyOf(id))?.en).toMatchObject({ standing: 'missing', toCarry: 1 })
  })
})
