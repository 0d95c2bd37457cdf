import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { jsonBodyLimit } from '../../../src/requests/bodyLimits.ts'
import { type Desk, type ErrorBody, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'

type Unsaved = { unsaved: { changes: object; keptAt: string } | null } & ErrorBody

let desk: Desk
let author: TestPerson

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  ;({ author } = desk.people)
}, 120_000)
afterAll(() => desk.close())

const door = (path: string, locale = 'ka'): string => `${path}/unsaved-work?locale=${locale}`
const read = (path: string, as: TestPerson | undefined = author, locale = 'ka') =>
  desk.api<Unsaved>(door(path, locale), as ? { as } : {})
const changesOf = async (path: string, as = author, locale = 'ka'): Promise<object | undefined> =>
  (await read(path, as, locale)).body.unsaved?.changes
const put = (path: string, changes: unknown, as: TestPerson | undefined = author, locale = 'ka') =>
  desk.api<Unsaved>(door(path, locale), { ...(as ? { as } : {}), method: 'PUT', body: { changes } })

describe('unsaved work', () => {
  it('is kept for one person, of one document, in one language', async () => {
    const { id } = await desk.news('შეუნახავი')
    expect((await put(`/news/${id}`, { title: 'ნახევარი სათა' })).status).toBe(200)
    expect(await changesOf(`/news/${id}`)).toEqual({ title: 'ნახევარი სათა' })
    expect(await changesOf(`/news/${id}`, author, 'en')).toBeUndefined()
    expect(await changesOf(`/news/${id}`, desk.people.head)).toBeUndefined()
    expect(await changesOf('/news/new')).toBeUndefined()
  })

  it('takes the place of what was kept before, and goes when it is thrown away', async () => {
    await put('/news/new', { title: 'ერთი' })
    await put('/news/new', { title: 'ორი', summary: null })
    expect(await changesOf('/news/new')).toEqual({ title: 'ორი', summary: null })
    await desk.api(door('/news/new'), { as: author, method: 'DELETE' })
    expect(await changesOf('/news/new')).toBeUndefined()
  })

  it('changes nothing of the document: neither text, editors, versions, hash nor address', async () => {
    const { id } = await desk.news('უცვლელი')
    const before = [await desk.hashOf('news', id), (await desk.api(`/news/${id}?draft=true`, { as: author })).text]
    await put(`/news/${id}`, { title: 'სხვა სათაური', slug: 'skhva' }, desk.people.head)
    expect([await desk.hashOf('news', id), (await desk.api(`/news/${id}?draft=true`, { as: author })).text]).toEqual(
      before,
    )
    expect((await desk.letOut('news', id, desk.people.head, { contentHash: before[0] })).status).toBe(200)
  })

  it('stays when the document is saved without it, by its owner too', async () => {
    const { id } = await desk.news('შენახული')
    await put(`/news/${id}`, { summary: 'ერთი საათის ნამუშევარი' })
    await desk.change('news', id, { title: 'თარჯიმნის' }, 'ka', desk.people.translator)
    await desk.change('news', id, { title: 'ავტორის' }, 'ka')
    expect(await changesOf(`/news/${id}`)).toEqual({ summary: 'ერთი საათის ნამუშევარი' })
  })

  it('of a page of the website itself goes the same way', async () => {
    const { head } = desk.people
    await put('/globals/home', { intro: 'ა' }, head)
    expect(await changesOf('/globals/home', head)).toEqual({ intro: 'ა' })
  })

  it('is no longer given to somebody who may not read the document any more', async () => {
    const release = await desk.write('press-releases', { title: 'საიდუმლო', kind: 'pressRelease' })
    await put(`/press-releases/${release.id}`, { title: 'საიდუმლო ციფრი' })
    const { translator } = desk.people
    expect((await put(`/press-releases/${release.id}`, { title: 'x' }, translator)).status).toBe(404)
    expect((await read(`/press-releases/${release.id}`, translator)).status).toBe(404)
  })

  it.each([
    ['the public', undefined, 401],
    ['who may not write there', 'admin', 403],
  ] as const)('is refused to %s', async (_, role, status) => {
    const { id } = await desk.news('დახურული')
    const as = role && desk.people[role]
    const answers = [
      await desk.api(door(`/news/${id}`), as ? { as } : {}),
      await desk.api(door('/news/new'), as ? { as } : {}),
      await desk.api(door(`/news/${id}`), { ...(as ? { as } : {}), method: 'PUT', body: { changes: { title: 'x' } } }),
      await desk.api(door(`/news/${id}`), { ...(as ? { as } : {}), method: 'DELETE' }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status])
  })

  it.each([[undefined], ['text'], [['list']], [null]])('is no %p', async (changes) => {
    const answer = await put('/news/new', changes)
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([422, 'unsaved.changesNeeded'])
  })

  it('with a character that no database holds is refused, not half kept', async () => {
    expect((await put('/news/new', { title: 'ა\u0000ბ' })).status).toBe(400)
  })

  it('is kept up to the longest body that the front door takes, and refused with a sentence beyond it', async () => {
    const { id } = await desk.news('გრძელი')
    const frame = JSON.stringify({ changes: { title: '' } }).length
    const longest = 'x'.repeat(jsonBodyLimit - frame)
    expect((await put(`/news/${id}`, { title: longest })).status).toBe(200)
    const { status, body } = await put(`/news/${id}`, { title: `${longest}x` })
    expect([status, body.errors[0]?.code, body.errors[0]?.message]).toEqual([
      413,
      'request.tooLarge',
      'მოთხოვნა ძალიან დიდია: დასაშვებია 2 MB.',
    ])
    expect(await changesOf(`/news/${id}`)).toEqual({ title: longest })
  })
})
