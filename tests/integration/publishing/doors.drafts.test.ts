import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { codeOf, draftRow, locally, rowOf } from '../../support/published.ts'
import { richText } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

describe('no door publishes a draft but the life cycle', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await desk.news('კარი')
  })

  type Attempt = [door: string, attempt: () => Promise<{ status: number }>]
  const published = { _status: 'published' as const }
  const columns = {
    state: 'published',
    visibleFrom: '2020-01-01T00:00:00.000Z',
    publicLocales: 'ka,en',
    everPublic: true,
  }
  const patch = (query: string, body: object, as?: TestPerson) =>
    desk.api(`/news/${doc.id}${query}`, { as: as ?? desk.people.head, method: 'PATCH', body })
  const attempts: Attempt[] = [
    ['REST PATCH _status', () => patch('', published)],
    ['REST PATCH _status draft=false', () => patch('?draft=false', published)],
    ['REST PATCH system columns', () => patch('', columns)],
    ['REST PATCH system columns by admin', () => patch('', columns, desk.people.admin)],
    ['REST PATCH publishSpecificLocale', () => patch('?publishSpecificLocale=ka', { title: 'სხვა' })],
    ['REST PATCH publishAllLocales', () => patch('?publishAllLocales=true', { title: 'სხვა' })],
    ['REST PATCH unpublishAllLocales', () => patch('?unpublishAllLocales=true', { title: 'სხვა' })],
    ['REST PATCH autosave', () => patch('?autosave=true&draft=true', columns)],
    [
      'REST bulk PATCH',
      () => desk.api(`/news?where[id][equals]=${doc.id}`, { as: desk.people.head, method: 'PATCH', body: published }),
    ],
    [
      'REST bulk PATCH columns',
      () => desk.api(`/news?where[id][equals]=${doc.id}`, { as: desk.people.head, method: 'PATCH', body: columns }),
    ],
    [
      'GraphQL update',
      () =>
        desk.graphql(`mutation { updateNews(id: "${doc.id}", data: { _status: published }) { id } }`, {
          as: desk.people.head,
        }),
    ],
    [
      'GraphQL update draft: false',
      () =>
        desk.graphql(`mutation { updateNews(id: "${doc.id}", draft: false, data: { title: "სხვა" }) { id } }`, {
          as: desk.people.head,
        }),
    ],
    [
      'Local API, access overridden',
      () =>
        locally(() => desk.payload.update({ collection: 'news', id: doc.id, data: published, overrideAccess: true })),
    ],
    [
      'Local API, columns',
      () =>
        locally(() =>
          desk.payload.update({ collection: 'news', id: doc.id, data: columns as never, overrideAccess: true }),
        ),
    ],
    [
      'Local API, publishAllLocales',
      () =>
        locally(() =>
          desk.payload.update({
            collection: 'news',
            id: doc.id,
            data: {},
            overrideAccess: true,
            publishAllLocales: true,
          }),
        ),
    ],
  ]

  it.each(attempts)('%s', async (_, attempt) => {
    const { status } = await attempt()
    expect(status).toBeLessThan(500)
    expect(await rowOf(desk, doc.id)).toMatchObject(draftRow)
    expect((await desk.asPublic('news', doc.id)).status).toBe(404)
  })

  it('REST create with _status published is refused, with the way to publish', async () => {
    const answer = await desk.api('/news?locale=ka', {
      as: desk.people.head,
      method: 'POST',
      body: { title: 'მაშინვე', body: richText('ტექსტი'), ...published },
    })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'content.publishThroughAction'])
    expect(await desk.sql(`select 1 from news_locales where title = 'მაშინვე'`)).toEqual([])
  })

  it('REST create with system columns makes a plain draft', async () => {
    const answer = await desk.api<{ doc: Doc }>('/news?locale=ka', {
      as: desk.people.head,
      method: 'POST',
      body: { title: 'თითქოს საჯარო', body: richText('ტექსტი'), ...columns },
    })
    expect(answer.status).toBe(201)
    expect(await rowOf(desk, answer.body.doc.id)).toMatchObject({ ...draftRow, ever_public: null })
  })

  it('GraphQL create and Local create with _status published are refused', async () => {
    const answer = await desk.graphql(
      'mutation { createNews(data: { title: "მაშინვე", _status: published }) { id } }',
      { as: desk.people.head },
    )
    expect(answer.body.errors?.[0]?.extensions?.code).toBe('content.publishThroughAction')
    await expect(
      desk.payload.create({
        collection: 'news',
        data: { title: 'მაშინვე', body: richText('x') as never, _status: 'published' },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ code: 'content.publishThroughAction' })
    expect(await desk.sql(`select 1 from news_locales where title = 'მაშინვე'`)).toEqual([])
  })

  it('duplicating a public document makes a draft with an address of its own in each language', async () => {
    const original = await desk.publicNews('ორეული')
    const answer = await desk.api<{ doc: Doc }>(`/news/${original.id}/duplicate?locale=ka`, {
      as: desk.people.author,
      method: 'POST',
      body: {},
    })
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
    const copy = answer.body.doc
    expect(await rowOf(desk, copy.id)).toMatchObject(draftRow)
    expect((await desk.asPublic('news', copy.id)).status).toBe(404)
    const slugs = await desk.sql(
      'select _parent_id, _locale, slug from news_locales where _parent_id in ($1, $2) and slug is not null',
      [original.id, copy.id],
    )
    expect(new Set(slugs.map(({ _locale, slug }) => `${_locale} ${slug}`)).size).toBe(slugs.length)
    expect(
      (
        await desk.letOut('news', copy.id, desk.people.head, {
          contentHash: await desk.hashOf('news', copy.id),
        })
      ).status,
    ).toBe(200)
  })
})
