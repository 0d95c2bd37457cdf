import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { codeOf, locally, publicFace, rowOf } from '../../support/published.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

describe('no door changes what is public but the life cycle', () => {
  let doc: Doc
  let face: string
  let firstVersion: string
  beforeAll(async () => {
    doc = await desk.publicNews('საჯარო')
    face = await publicFace(desk, 'news', doc.id)
    const versions = await desk.sql(
      'select id from _news_v where parent_id = $1 order by created_at, updated_at limit 1',
      [doc.id],
    )
    firstVersion = String(versions[0]?.id)
  })

  const other = { title: 'შეცვლილი სათაური', summary: 'სხვა' }
  const patch = (query: string, body: object) =>
    desk.api(`/news/${doc.id}${query}`, { as: desk.people.author, method: 'PATCH', body })
  const attempts: [string, () => Promise<{ status: number }>][] = [
    ['REST PATCH without _status', () => patch('?locale=ka', other)],
    ['REST PATCH draft=false', () => patch('?locale=ka&draft=false', other)],
    ['REST PATCH _status draft', () => patch('?locale=ka', { ...other, _status: 'draft' })],
    ['REST PATCH unpublishAllLocales', () => patch('?unpublishAllLocales=true', other)],
    ['REST PATCH publishSpecificLocale', () => patch('?locale=ka&publishSpecificLocale=ka', other)],
    ['REST PATCH autosave', () => patch('?locale=ka&autosave=true', other)],
    ['REST PATCH shared field', () => patch('?locale=ka', { publishedOn: '2020-01-01' })],
    [
      'REST bulk PATCH',
      () =>
        desk.api(`/news?where[id][equals]=${doc.id}&locale=ka`, {
          as: desk.people.author,
          method: 'PATCH',
          body: other,
        }),
    ],
    [
      'GraphQL update',
      () =>
        desk.graphql(`mutation { updateNews(id: "${doc.id}", locale: ka, data: { title: "GraphQL" }) { id } }`, {
          as: desk.people.author,
        }),
    ],
    [
      'Local API, access overridden',
      () =>
        desk.payload
          .update({ collection: 'news', id: doc.id, data: { title: 'შიდა' }, locale: 'ka', overrideAccess: true })
          .then(() => ({ status: 200 })),
    ],
    [
      'restore of a version',
      () => desk.api(`/news/versions/${firstVersion}`, { as: desk.people.author, method: 'POST', body: {} }),
    ],
    [
      'restore of a version as a draft',
      () => desk.api(`/news/versions/${firstVersion}?draft=true`, { as: desk.people.author, method: 'POST', body: {} }),
    ],
    [
      'GraphQL restore',
      () => desk.graphql(`mutation { restoreVersionNews(id: "${firstVersion}") { id } }`, { as: desk.people.author }),
    ],
    [
      'Local restore',
      () => locally(() => desk.payload.restoreVersion({ collection: 'news', id: firstVersion, overrideAccess: true })),
    ],
    ['trash', () => patch('', { deletedAt: '2026-01-01T00:00:00.000Z' })],
    [
      'trash by the head',
      () =>
        desk.api(`/news/${doc.id}`, {
          as: desk.people.head,
          method: 'PATCH',
          body: { deletedAt: '2026-01-01T00:00:00.000Z' },
        }),
    ],
    [
      'bulk trash',
      () =>
        desk.api(`/news?where[id][equals]=${doc.id}`, {
          as: desk.people.head,
          method: 'PATCH',
          body: { deletedAt: '2026-01-01T00:00:00.000Z' },
        }),
    ],
    ['delete for ever', () => desk.api(`/news/${doc.id}`, { as: desk.people.head, method: 'DELETE' })],
    ['bulk delete', () => desk.api(`/news?where[id][equals]=${doc.id}`, { as: desk.people.head, method: 'DELETE' })],
    ['GraphQL delete', () => desk.graphql(`mutation { deleteNews(id: "${doc.id}") { id } }`, { as: desk.people.head })],
    [
      'Local delete, access overridden',
      () => locally(() => desk.payload.delete({ collection: 'news', id: doc.id, overrideAccess: true })),
    ],
  ]

  it.each(attempts)('%s', async (_, attempt) => {
    const { status } = await attempt()
    expect(status).toBeLessThan(500)
    expect(await publicFace(desk, 'news', doc.id)).toBe(face)
    expect(await rowOf(desk, doc.id)).toMatchObject({ _status: 'published', state: 'published', deleted_at: null })
  })

  it('restoring a version brings its text back as a draft', async () => {
    await desk.change('news', doc.id, { title: 'უახლესი' })
    const answer = await desk.api(`/news/versions/${firstVersion}`, {
      as: desk.people.author,
      method: 'POST',
      body: {},
    })
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
    const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=ka`, { as: desk.people.head })
    expect(draft.body.title).toBe('სიახლე საჯარო')
    expect(await publicFace(desk, 'news', doc.id)).toBe(face)
  })

  it('who restored a version counts as its editor', async () => {
    const own = await desk.publicNews('აღდგენა')
    const versions = await desk.sql('select id from _news_v where parent_id = $1 order by created_at limit 1', [own.id])
    const restored = await desk.api(`/news/versions/${versions[0]?.id}`, {
      as: desk.people.head,
      method: 'POST',
      body: {},
    })
    expect(restored.status).toBe(200)
    await desk.person('head')
    const answer = await desk.letOut('news', own.id, desk.people.head, {
      contentHash: await desk.hashOf('news', own.id),
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.ownWork'])
  })

  it('a global is changed, restored and unpublished by the life cycle alone', async () => {
    await desk.change('home', 'home', { headline: 'მთავარი' }, 'ka', desk.people.press)
    await desk.change('home', 'home', { headline: 'Front' }, 'en', desk.people.press)
    expect((await desk.asPublic('home', 'home')).text).not.toContain('მთავარი')
    await desk.publish('home', 'home')
    const before = await publicFace(desk, 'home', 'home')
    expect(before).toContain('მთავარი')
    await desk.change('home', 'home', { headline: 'შეცვლილი' }, 'ka', desk.people.press)
    const versions = await desk.sql('select id from _home_v order by created_at limit 1')
    const doors: [string, () => Promise<{ status: number }>][] = [
      [
        'change',
        () =>
          desk.api('/globals/home?locale=ka', { as: desk.people.press, method: 'POST', body: { headline: 'მეორე' } }),
      ],
      [
        'publish',
        () =>
          desk.api('/globals/home?locale=ka', {
            as: desk.people.press,
            method: 'POST',
            body: { headline: 'მეორე', _status: 'published' },
          }),
      ],
      [
        'publishSpecificLocale',
        () =>
          desk.api('/globals/home?locale=ka&publishSpecificLocale=ka', {
            as: desk.people.press,
            method: 'POST',
            body: { headline: 'მეორე' },
          }),
      ],
      [
        'restore',
        () =>
          desk.api(`/globals/home/versions/${versions[0]?.id}`, { as: desk.people.press, method: 'POST', body: {} }),
      ],
      [
        'restore as draft',
        () =>
          desk.api(`/globals/home/versions/${versions[0]?.id}?draft=true`, {
            as: desk.people.press,
            method: 'POST',
            body: {},
          }),
      ],
      [
        'GraphQL',
        () =>
          desk.graphql('mutation { updateHome(data: { headline: "მესამე" }) { headline } }', { as: desk.people.press }),
      ],
      [
        'GraphQL restore',
        () =>
          desk.graphql(`mutation { restoreVersionHome(id: "${versions[0]?.id}") { headline } }`, {
            as: desk.people.press,
          }),
      ],
      [
        'Local restore',
        () =>
          locally(() =>
            desk.payload.restoreGlobalVersion({ slug: 'home', id: String(versions[0]?.id), overrideAccess: true }),
          ),
      ],
    ]
    for (const [door, attempt] of doors) {
      const { status } = await attempt()
      expect([door, status < 500, await publicFace(desk, 'home', 'home')]).toEqual([door, true, before])
    }
  })
})
