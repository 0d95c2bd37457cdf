import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, type ErrorBody, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

const open = async (path: string, as: TestPerson): Promise<Doc> =>
  (await desk.api<Doc>(`${path}?draft=true&depth=0&locale=ka`, { as })).body
const save = (path: string, as: TestPerson, body: object, method = 'PATCH') =>
  desk.api<{ doc: Doc } & ErrorBody>(`${path}?locale=ka`, { as, method, body })

describe('a form that was opened before somebody else saved', () => {
  it('overwrites nothing, says who saved, and the text stays theirs', async () => {
    const { author, press } = desk.people
    const path = `/news/${(await desk.news('ერთი')).id}`
    const { updatedAt } = await open(path, author)
    expect((await save(path, press, { title: 'მეორის სათაური', updatedAt })).status).toBe(200)
    const refused = await save(path, author, { title: 'პირველის სათაური', updatedAt })
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([409, 'document.savedMeanwhile'])
    expect(refused.body.errors[0]?.message).toContain('press-officer')
    expect((await open(path, author)).title).toBe('მეორის სათაური')
    const { updatedAt: newest } = await open(path, author)
    expect((await save(path, author, { title: 'პირველის სათაური', updatedAt: newest })).status).toBe(200)
  })

  it('overwrites nothing under the same id in capitals either', async () => {
    const { author, press } = desk.people
    const { id } = await desk.news('დიდი ასოები')
    const { updatedAt } = await open(`/news/${id}`, author)
    await save(`/news/${id}`, press, { title: 'მეორის სათაური', updatedAt })
    expect((await save(`/news/${id.toUpperCase()}`, author, { title: 'პირველის სათაური', updatedAt })).status).toBe(409)
  })

  it('of two who save at the same instant exactly one is told', async () => {
    const { author, press } = desk.people
    const path = `/news/${(await desk.news('ორი')).id}`
    const { updatedAt } = await open(path, author)
    const answers = await Promise.all(
      [author, press].map((as) => save(path, as, { title: as.email.replace(/\W/g, ''), updatedAt })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('in a collection without drafts and in a global, too', async () => {
    const { author, press, head } = desk.people
    const { doc } = (await save('/terms', author, { termKa: 'ტერმინი', termEn: 'Term' }, 'POST')).body
    expect((await save(`/terms/${doc.id}`, head, { termEn: 'Other', updatedAt: doc.updatedAt })).status).toBe(200)
    expect((await save(`/terms/${doc.id}`, author, { termEn: 'Mine', updatedAt: doc.updatedAt })).status).toBe(409)
    expect((await save('/globals/home', press, { headline: 'სათაური' }, 'POST')).status).toBe(200)
    const { updatedAt } = await open('/globals/home', press)
    expect((await save('/globals/home', head, { updatedAt }, 'POST')).status).toBe(200)
    expect((await save('/globals/home', press, { updatedAt }, 'POST')).status).toBe(409)
  })

  it('what names no time means whatever is there', async () => {
    const { author, press } = desk.people
    const path = `/news/${(await desk.news('სამი')).id}`
    await save(path, press, { title: 'მეორის სათაური' })
    expect((await save(path, author, { title: 'პირველის სათაური' })).status).toBe(200)
  })

  it('tells a stranger nothing of a document that is hidden from them', async () => {
    const { id } = await desk.news('ოთხი')
    const body = { title: 'სხვა', updatedAt: '2020-01-01T00:00:00.000Z' }
    const missing = '00000000-0000-4000-8000-000000000000'
    const translatorOfNothing = await desk.person('executor')
    const [hidden, none] = [
      await save(`/news/${id}`, translatorOfNothing, body),
      await save(`/news/${missing}`, translatorOfNothing, body),
    ]
    expect([hidden.status, hidden.text]).toEqual([none.status, none.text])
    expect(hidden.body.errors[0]?.code).not.toBe('document.savedMeanwhile')
  })
})
