import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '../../../src/access/roles.ts'
import { setClock } from '../../../src/time/clock.ts'
import { type Desk, type Doc, type ErrorBody, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

const codeOf = (answer: { body: unknown }): string | undefined => (answer.body as ErrorBody).errors?.[0]?.code

const auditOf = (id: string) =>
  desk.sql(
    'select action, outcome, reason, details, actor_id from audit_log where document_id = $1 order by at, outcome',
    [id],
  )

/** What the public reads of a document in both languages, byte for byte; the gate closed reads as 404. */
const publicFace = async (slug: string, id: string): Promise<string> => {
  const [ka, en] = [await desk.asPublic(slug, id, 'ka'), await desk.asPublic(slug, id, 'en')]
  return `${ka.status} ${ka.text}\n${en.status} ${en.text}`
}

const rowOf = async (id: string) =>
  (
    await desk.sql(
      'select _status, state, visible_from, public_locales, ever_public, deleted_at from news where id = $1',
      [id],
    )
  )[0]

const draftRow = { _status: 'draft', state: 'draft', visible_from: null, public_locales: '' }

describe('no door publishes a draft but the life cycle', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await desk.news('კარი')
  })

  type Attempt = [door: string, attempt: () => Promise<{ status: number }>]
  const local = async (attempt: () => Promise<unknown>) =>
    attempt().then(
      () => ({ status: 200 }),
      (error: { status?: number }) => ({ status: error.status ?? 500 }),
    )
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
      () => local(() => desk.payload.update({ collection: 'news', id: doc.id, data: published, overrideAccess: true })),
    ],
    [
      'Local API, columns',
      () =>
        local(() =>
          desk.payload.update({ collection: 'news', id: doc.id, data: columns as never, overrideAccess: true }),
        ),
    ],
    [
      'Local API, publishAllLocales',
      () =>
        local(() =>
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
    expect(await rowOf(doc.id)).toMatchObject(draftRow)
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
    expect(await rowOf(answer.body.doc.id)).toMatchObject({ ...draftRow, ever_public: null })
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
    expect(await rowOf(copy.id)).toMatchObject(draftRow)
    expect((await desk.asPublic('news', copy.id)).status).toBe(404)
    const slugs = await desk.sql(
      'select _parent_id, _locale, slug from news_locales where _parent_id in ($1, $2) and slug is not null',
      [original.id, copy.id],
    )
    expect(new Set(slugs.map(({ _locale, slug }) => `${_locale} ${slug}`)).size).toBe(slugs.length)
    expect(
      (
        await desk.act('news', copy.id, 'publish', desk.people.head, {
          contentHash: await desk.hashOf('news', copy.id),
        })
      ).status,
    ).toBe(200)
  })
})

describe('no door changes what is public but the life cycle', () => {
  let doc: Doc
  let face: string
  let firstVersion: string
  beforeAll(async () => {
    doc = await desk.publicNews('საჯარო')
    face = await publicFace('news', doc.id)
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
      () =>
        desk.payload.restoreVersion({ collection: 'news', id: firstVersion, overrideAccess: true }).then(
          () => ({ status: 200 }),
          (error: { status: number }) => error,
        ),
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
      () =>
        desk.payload.delete({ collection: 'news', id: doc.id, overrideAccess: true }).then(
          () => ({ status: 200 }),
          (error: { status: number }) => error,
        ),
    ],
  ]

  it.each(attempts)('%s', async (_, attempt) => {
    const { status } = await attempt()
    expect(status).toBeLessThan(500)
    expect(await publicFace('news', doc.id)).toBe(face)
    expect(await rowOf(doc.id)).toMatchObject({ _status: 'published', state: 'published', deleted_at: null })
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
    expect(await publicFace('news', doc.id)).toBe(face)
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
    const answer = await desk.act('news', own.id, 'publish', desk.people.head, {
      contentHash: await desk.hashOf('news', own.id),
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.ownWork'])
  })

  it('a global is changed, restored and unpublished by the life cycle alone', async () => {
    await desk.change('home', 'home', { headline: 'მთავარი' }, 'ka', desk.people.press)
    await desk.change('home', 'home', { headline: 'Front' }, 'en', desk.people.press)
    expect((await desk.asPublic('home', 'home')).text).not.toContain('მთავარი')
    await desk.publish('home', 'home')
    const before = await publicFace('home', 'home')
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
          desk.payload.restoreGlobalVersion({ slug: 'home', id: String(versions[0]?.id), overrideAccess: true }).then(
            () => ({ status: 200 }),
            (error: { status: number }) => error,
          ),
      ],
    ]
    for (const [door, attempt] of doors) {
      const { status } = await attempt()
      expect([door, status < 500, await publicFace('home', 'home')]).toEqual([door, true, before])
    }
  })
})

describe('the order of refusals', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await desk.news('რიგი')
  })
  const missing = '00000000-0000-4000-8000-000000000000'

  it('401 before anything else: no session, an ended session, a foreign origin', async () => {
    const leaver = await desk.person('head')
    await desk.sql('delete from users_sessions where _parent_id = $1', [leaver.id])
    const path = `/news/${doc.id}/actions/publish`
    const answers = [
      await desk.api(path, { method: 'POST', body: { publishAt: 'nonsense' } }),
      await desk.api(`/news/${missing}/actions/publish`, { method: 'POST', body: {} }),
      await desk.api(path, { as: leaver, method: 'POST', body: {} }),
      await desk.api(path, {
        as: desk.people.head,
        method: 'POST',
        body: {},
        headers: { origin: 'https://elsewhere.example' },
      }),
      await desk.api(`/news/${doc.id}/actions`),
    ]
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual(answers.map(() => [401, 'session.none']))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it('404 is the same for what is missing, what is no id, and what may not be read', async () => {
    const own = await desk.write('publications', { title: 'ჩაკეტილი', kind: 'report' })
    const stranger = await desk.person('executor')
    const answers = await Promise.all(
      [own.id, missing, 'not-an-id', "1' or '1'='1"].map((id) => desk.act('publications', id, 'publish', stranger, {})),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    const reads = await Promise.all(
      [own.id, missing].map((id) => desk.api(`/publications/${id}/actions`, { as: stranger })),
    )
    expect([reads[0]?.status, reads[0]?.text]).toEqual([404, reads[1]?.text])
  })

  it.each<[string, Role]>([
    ['author', 'author'],
    ['director', 'director'],
    ['admin', 'admin'],
    ['auditor', 'auditor'],
  ])('403 for %s, before state and body', async (_, role) => {
    const answer = await desk.act('news', doc.id, 'publish', await desk.person(role), { publishAt: 'nonsense' })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'access.forbidden'])
  })

  it('409 for the state, before the body', async () => {
    const answer = await desk.act('news', doc.id, 'takeDown', desk.people.head, {})
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.notInThisState'])
  })

  it('409 for an action that does not exist, also for words of JavaScript', async () => {
    for (const action of ['explode', '__proto__', 'constructor', 'toString']) {
      const answer = await desk.act('news', doc.id, action, desk.people.head, {})
      expect([action, answer.status, codeOf(answer)]).toEqual([action, 409, 'content.unknownAction'])
    }
  })

  it('409 for own work', async () => {
    const own = await desk.news('საკუთარი')
    await desk.change('news', own.id, { summary: 'უფროსმა შეცვალა' }, 'ka', desk.people.head)
    const answer = await desk.act('news', own.id, 'publish', desk.people.head, {
      contentHash: await desk.hashOf('news', own.id),
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.ownWork'])
    expect((await desk.asPublic('news', own.id)).status).toBe(404)
  })

  it('own work is remembered across later edits by others, and forgotten once it was approved', async () => {
    const shared = await desk.publicNews('ოთხი თვალი')
    await desk.change('news', shared.id, { summary: 'უფროსი' }, 'ka', desk.people.head)
    await desk.change('news', shared.id, { summary: 'ავტორი' }, 'ka', desk.people.author)
    const refused = await desk.act('news', shared.id, 'publish', desk.people.head, {
      contentHash: await desk.hashOf('news', shared.id),
    })
    expect([refused.status, codeOf(refused)]).toEqual([409, 'content.ownWork'])
    const second = await desk.person('head')
    expect(
      (await desk.act('news', shared.id, 'publish', second, { contentHash: await desk.hashOf('news', shared.id) }))
        .status,
    ).toBe(200)
    await desk.change('news', shared.id, { summary: 'ავტორი ისევ' }, 'ka', desk.people.author)
    expect(
      (
        await desk.act('news', shared.id, 'publish', desk.people.head, {
          contentHash: await desk.hashOf('news', shared.id),
        })
      ).status,
    ).toBe(200)
  })

  it('409 for another content than the person saw', async () => {
    const stale = await desk.hashOf('news', doc.id)
    await desk.change('news', doc.id, { summary: 'ახალი შინაარსი' })
    const answer = await desk.act('news', doc.id, 'publish', desk.people.head, { contentHash: stale })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.otherContent'])
  })

  it('422 for a missing hash, a missing language, an impossible time, a missing reason', async () => {
    const oneLanguage = await desk.write('news', { title: 'მხოლოდ ქართული', body: richText('ტექსტი') })
    const live = await desk.publicNews('მიზეზი')
    const hash = await desk.hashOf('news', doc.id)
    const refusals = await Promise.all([
      desk.act('news', doc.id, 'publish', desk.people.head, {}),
      desk.act('news', oneLanguage.id, 'publish', desk.people.head, {
        contentHash: await desk.hashOf('news', oneLanguage.id),
      }),
      desk.act('news', doc.id, 'publish', desk.people.head, { contentHash: hash, publishAt: '2020-01-01T00:00:00Z' }),
      desk.act('news', doc.id, 'publish', desk.people.head, { contentHash: hash, publishAt: '2199-01-01T00:00:07Z' }),
      desk.act('news', doc.id, 'publish', desk.people.head, { contentHash: hash, publishAt: { $gt: 1 } }),
      desk.act('news', live.id, 'takeDown', desk.people.head, { reason: '   ' }),
      desk.act('news', live.id, 'retire', desk.people.head, {}),
    ])
    expect(refusals.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [422, 'content.hashNeeded'],
      [422, 'content.languageMissing'],
      [422, 'content.timeNotWhole'],
      [422, 'content.timeNotWhole'],
      [422, 'content.timeNotWhole'],
      [422, 'content.reasonNeeded'],
      [422, 'content.reasonNeeded'],
    ])
    expect((await desk.asPublic('news', oneLanguage.id)).status).toBe(404)
    expect((await desk.asPublic('news', live.id)).status).toBe(200)
  })

  it('a day on which a language follows must be a real day that is not past', async () => {
    const oneLanguage = await desk.write('news', { title: 'მოჰყვება', body: richText('ტექსტი') })
    const contentHash = await desk.hashOf('news', oneLanguage.id)
    for (const en of ['2020-01-01', '2199-02-30', 'soon', 7, null, {}])
      expect([
        en,
        codeOf(await desk.act('news', oneLanguage.id, 'publish', desk.people.head, { contentHash, followsOn: { en } })),
      ]).toEqual([en, 'content.languageMissing'])
  })

  it('a hidden kind never becomes public: leadership events, memoranda outside the register', async () => {
    const startsAt = '2027-01-01T08:00:00.000Z'
    const event = await desk.write('events', { title: 'თათბირი', kind: 'leadership', startsAt })
    await desk.change('events', event.id, { title: 'Meeting' }, 'en')
    const relations = await desk.person('relations-officer')
    const created = await desk.api<{ doc: Doc }>('/memoranda?locale=ka', {
      as: relations,
      method: 'POST',
      body: { title: 'მემორანდუმი', kind: 'memorandum' },
    })
    const memorandum = created.body.doc
    await desk.change('memoranda', memorandum.id, { title: 'Memorandum' }, 'en', relations)
    const answers = [
      await desk.act('events', event.id, 'publish', desk.people.head, {
        contentHash: await desk.hashOf('events', event.id),
      }),
      await desk.act('memoranda', memorandum.id, 'publish', desk.people.head, {
        contentHash: await desk.hashOf('memoranda', memorandum.id),
      }),
    ]
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [409, 'content.leadershipEvent'],
      [409, 'content.notListed'],
    ])
  })
})

describe('publishing one language', () => {
  const rows = (value: unknown): Record<string, unknown>[] => value as Record<string, unknown>[]
  const files = async (text: string) => [{ file: (await desk.picture(text)).id, fileTitle: `ფაილი ${text}` }]

  it('of a draft: Georgian is public, English is absent and announced', async () => {
    const doc = await desk.write('news', { title: 'ქართულად', body: richText('ტექსტი') })
    await desk.change('news', doc.id, { summary: 'unapproved English' }, 'en', desk.people.translator)
    await desk.publish('news', doc.id, { followsOn: { en: '2199-01-01' } })
    const ka = await desk.asPublic('news', doc.id, 'ka')
    expect(ka.body).toMatchObject({
      title: 'ქართულად',
      locales: { ka: 'live', en: 'follows', expectedOn: '2199-01-01' },
    })
    expect((await desk.asPublic('news', doc.id, 'en')).status).toBe(404)
    expect(
      await desk.sql(`select 1 from news_locales where _parent_id = $1 and summary like '%unapproved%'`, [doc.id]),
    ).toEqual([])
    const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=en`, { as: desk.people.translator })
    expect(draft.body.summary).toBe('unapproved English')
  })

  it.each(['ka', 'en'] as const)(
    '%s of a public document leaves the text of the other exactly as it was',
    async (changed) => {
      const other = changed === 'ka' ? 'en' : 'ka'
      const doc = await desk.publicNews(`ორენოვანი ${changed}`, { files: await files(changed) })
      const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=en&depth=0`, { as: desk.people.translator })
      const row = rows(draft.body.files)[0] ?? {}
      await desk.change(
        'news',
        doc.id,
        { files: [{ ...row, fileTitle: 'English file' }] },
        'en',
        desk.people.translator,
      )
      await desk.publish('news', doc.id)
      const before = (await desk.asPublic('news', doc.id, other)).body
      await desk.change(
        'news',
        doc.id,
        {
          title: 'ახალი New',
          summary: 'ახალი New',
          body: richText('ახალი New'),
          files: [{ ...row, fileTitle: 'ახალი New' }],
        },
        changed,
      )
      await desk.change(
        'news',
        doc.id,
        {
          title: '',
          summary: 'not approved',
          body: richText('not approved'),
          files: [{ ...row, fileTitle: 'not approved' }],
        },
        other,
      )
      await desk.publish('news', doc.id, { followsOn: { [other]: '2199-01-01' } })
      expect((await desk.asPublic('news', doc.id, changed)).body).toMatchObject({
        title: 'ახალი New',
        files: [{ fileTitle: 'ახალი New' }],
      })
      const { updatedAt: _, ...after } = (await desk.asPublic('news', doc.id, other)).body
      expect(after).toEqual({ ...before, updatedAt: undefined, locales: expect.anything() })
      expect(JSON.stringify(after)).not.toContain('not approved')
    },
  )
})

describe('what happens at the same instant', () => {
  /** Holds a row's lock, lets people queue behind it in order, and lets go. */
  const inTurn = async (id: string, waiting: (() => Promise<unknown>)[]): Promise<unknown[]> => {
    const { Client } = (await import('pg')).default
    const { pool } = desk.payload.db as unknown as { pool: { options: { connectionString: string } } }
    const holder = new Client({ connectionString: pool.options.connectionString })
    await holder.connect()
    await holder.query('begin')
    await holder.query('select 1 from news where id = $1 for update', [id])
    const started: Promise<unknown>[] = []
    for (const begin of waiting) {
      started.push(begin())
      await queued(started.length)
    }
    await holder.query('commit')
    await holder.end()
    return Promise.all(started)
  }
  const queued = async (count: number): Promise<void> => {
    const [found] = await desk.sql(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (Number(found?.waiting) < count) await queued(count)
  }

  it('a save that meets a publication leaves what was approved public, and stays a draft itself', async () => {
    const doc = await desk.news('ერთად')
    const contentHash = await desk.hashOf('news', doc.id)
    const [published, saved] = (await inTurn(doc.id, [
      () => desk.act('news', doc.id, 'publish', desk.people.head, { contentHash }),
      () =>
        desk.api(`/news/${doc.id}?locale=ka`, { as: desk.people.author, method: 'PATCH', body: { title: 'შემოიჭრა' } }),
    ])) as { status: number; text: string }[]
    expect([published?.status, saved?.status]).toEqual([200, 200])
    expect((await desk.asPublic('news', doc.id)).body).toMatchObject({ title: 'სიახლე ერთად' })
    const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=ka`, { as: desk.people.head })
    expect(draft.body.title).toBe('შემოიჭრა')
  })

  it('a publication that meets a save is refused: it is not what the person saw', async () => {
    const doc = await desk.news('წინ')
    const contentHash = await desk.hashOf('news', doc.id)
    const [saved, published] = (await inTurn(doc.id, [
      () => desk.api(`/news/${doc.id}?locale=ka`, { as: desk.people.author, method: 'PATCH', body: { title: 'ადრე' } }),
      () => desk.act('news', doc.id, 'publish', desk.people.head, { contentHash }),
    ])) as { status: number; body: unknown }[]
    expect([saved?.status, published?.status, codeOf(published as { body: unknown })]).toEqual([
      200,
      409,
      'content.otherContent',
    ])
    expect((await desk.asPublic('news', doc.id)).status).toBe(404)
  })

  it('of two people who publish the same draft one publishes it, and the other learns that it changed', async () => {
    const doc = await desk.news('ორი უფროსი')
    const contentHash = await desk.hashOf('news', doc.id)
    const second = await desk.person('head')
    const answers = await Promise.all(
      [desk.people.head, second].map((as) => desk.act('news', doc.id, 'publish', as, { contentHash })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await auditOf(doc.id)).map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused'])
  })
})

describe('take-down', () => {
  it('makes everything dark at once, files and all their renditions included', async () => {
    const [cover, inText] = [await desk.picture('გარეკანი'), await desk.picture('ტექსტში')]
    const { uploadNode } = await import('../../support/text.ts')
    const doc = await desk.publicNews('ჩამოხსნა', { cover: cover.id })
    await desk.change('news', doc.id, { body: richText('ტექსტი', uploadNode(inText.id)) })
    await desk.publish('news', doc.id)
    const addresses = await filesOf([cover.id, inText.id])
    expect(addresses.length).toBeGreaterThan(1)
    for (const address of addresses) expect([address, (await desk.api(address)).status]).toEqual([address, 200])
    await desk.takeDown('news', doc.id)
    for (const address of addresses) expect([address, (await desk.api(address)).status]).toEqual([address, 403])
    for (const path of [`/news/${doc.id}`, `/news/${doc.id}?locale=en`, `/media/${cover.id}`, `/media/${inText.id}`])
      expect([path, (await desk.api(path)).status]).toEqual([path, 404])
    const slug = (await desk.api<{ docs: Doc[] }>('/news?where[slug][equals]=siakhle-chamokhsna')).body.docs
    expect(slug).toEqual([])
    expect(await desk.sql('select 1 from media_usage where document_id = $1', [doc.id])).toEqual([])
    expect(await rowOf(doc.id)).toMatchObject({ ...draftRow, ever_public: true })
  })

  it('leaves a file public that another public document shows', async () => {
    const cover = await desk.picture('საზიარო')
    const [first, second] = [
      await desk.publicNews('საზიარო ერთი', { cover: cover.id }),
      await desk.publicNews('საზიარო ორი', { cover: cover.id }),
    ]
    await desk.takeDown('news', first.id)
    expect((await desk.asPublic('media', cover.id)).status).toBe(200)
    await desk.takeDown('news', second.id)
    expect((await desk.asPublic('media', cover.id)).status).toBe(404)
  })

  it('is open to head, director and press officer, at once and with a reason, and to nobody else', async () => {
    for (const as of [desk.people.director, desk.people.press, desk.people.head]) {
      const doc = await desk.publicNews('მოხსნა')
      expect((await desk.act('news', doc.id, 'takeDown', as, { reason: 'შეცდომა' })).status).toBe(200)
    }
    const doc = await desk.publicNews('რჩება')
    for (const as of [desk.people.author, desk.people.admin, desk.people.translator])
      expect((await desk.act('news', doc.id, 'takeDown', as, { reason: 'შეცდომა' })).status).toBe(403)
    expect((await desk.asPublic('news', doc.id)).status).toBe(200)
  })

  it('what was public once is never deleted, by anybody or any door', async () => {
    const doc = await desk.publicNews('წაშლა')
    await desk.takeDown('news', doc.id)
    const byRest = await desk.api(`/news/${doc.id}`, { as: desk.people.head, method: 'DELETE' })
    const bulk = await desk.api(`/news?where[id][equals]=${doc.id}`, { as: desk.people.head, method: 'DELETE' })
    expect([byRest.status, bulk.status]).toEqual([403, 200])
    await expect(desk.payload.delete({ collection: 'news', id: doc.id, overrideAccess: true })).rejects.toMatchObject({
      code: 'content.wasPublic',
    })
    expect(await rowOf(doc.id)).toMatchObject({ state: 'draft' })
  })

  it('what was announced and became public by time alone counts as public once', async () => {
    const doc = await desk.news('დრო')
    const at = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)
    await desk.publish('news', doc.id, { publishAt: at.toISOString() })
    const back = setClock(new Date(at.getTime() + 1_000))
    try {
      expect((await desk.asPublic('news', doc.id)).status).toBe(200)
      await desk.takeDown('news', doc.id)
    } finally {
      back()
    }
    expect(await rowOf(doc.id)).toMatchObject({ ever_public: true })
  })

  it('a draft that was never public may be deleted, and frees its address', async () => {
    const doc = await desk.news('წასაშლელი')
    expect((await desk.api(`/news/${doc.id}`, { as: desk.people.author, method: 'DELETE' })).status).toBe(403)
    expect((await desk.api(`/news/${doc.id}`, { as: desk.people.head, method: 'DELETE' })).status).toBe(200)
    expect(await desk.sql('select 1 from slug_registry where document_id = $1', [doc.id])).toEqual([])
  })
})

const filesOf = async (ids: string[]): Promise<string[]> => {
  const docs = await Promise.all(
    ids.map(
      async (id) =>
        (await desk.payload.findByID({ collection: 'media', id, overrideAccess: true })) as unknown as {
          filename: string
          sizes?: Record<string, { filename?: string | null }>
        },
    ),
  )
  const names = docs.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).flatMap((size) => size.filename ?? []),
  ])
  return names.map((name) => `/media/file/${encodeURIComponent(name)}`)
}

describe('a stated time', () => {
  it('shows a document at its minute and not one millisecond before, in both languages, with its files', async () => {
    const cover = await desk.picture('ემბარგო')
    const doc = await desk.news('ემბარგო', { cover: cover.id })
    const at = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000)
    await desk.publish('news', doc.id, { publishAt: at.toISOString() })
    const addresses = [
      `/news/${doc.id}?locale=ka`,
      `/news/${doc.id}?locale=en`,
      `/media/${cover.id}`,
      ...(await filesOf([cover.id])),
    ]
    const statuses = async () =>
      (await Promise.all(addresses.map((address) => desk.api(address)))).map(({ status }) => status === 200)
    const back = setClock(new Date(at.getTime() - 1))
    try {
      expect(await statuses()).toEqual(addresses.map(() => false))
      setClock(at)
      expect(await statuses()).toEqual(addresses.map(() => true))
    } finally {
      back()
    }
  })

  it('is not laid on what is public already', async () => {
    const doc = await desk.publicNews('უკვე')
    const answer = await desk.act('news', doc.id, 'publish', desk.people.head, {
      contentHash: await desk.hashOf('news', doc.id),
      publishAt: '2199-01-01T00:00:00Z',
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.liveCannotWait'])
    expect((await desk.asPublic('news', doc.id)).status).toBe(200)
  })
})

describe('retire', () => {
  it('keeps the document readable, with a notice in the language of the reader', async () => {
    const doc = await desk.publicNews('ძველი')
    const before = (await desk.asPublic('news', doc.id)).body
    expect(
      (
        await desk.act('news', doc.id, 'retire', desk.people.head, {
          reason: 'მოძველდა',
          notice: { ka: 'მოძველებულია', en: 'Out of date' },
        })
      ).status,
    ).toBe(200)
    const [ka, en] = [await desk.asPublic('news', doc.id, 'ka'), await desk.asPublic('news', doc.id, 'en')]
    expect(ka.body).toEqual({
      ...before,
      updatedAt: expect.any(String),
      retiredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      retirementNotice: 'მოძველებულია',
    })
    expect(en.body.retirementNotice).toBe('Out of date')
    expect((await desk.act('news', doc.id, 'retire', desk.people.head, { reason: 'ისევ' })).status).toBe(409)
  })

  it('needs a notice in both languages, and never shows the reason instead', async () => {
    const doc = await desk.publicNews('უშენიშვნო')
    for (const notice of [undefined, { ka: 'მოძველებულია' }, { ka: 'x', en: 'y'.repeat(1_001) }]) {
      const answer = await desk.act('news', doc.id, 'retire', desk.people.head, { reason: 'შიდა მიზეზი', notice })
      expect([answer.status, codeOf(answer)]).toEqual([422, 'content.noticeNeeded'])
    }
    expect((await desk.asPublic('news', doc.id)).body.retirementNotice ?? null).toBeNull()
  })

  it('does not carry an unapproved draft along', async () => {
    const doc = await desk.publicNews('ძველი და ახალი')
    await desk.change('news', doc.id, { title: 'დაუმტკიცებელი' })
    await desk.act('news', doc.id, 'retire', desk.people.head, {
      reason: 'მოძველდა',
      notice: { ka: 'მოძველებულია', en: 'Out of date' },
    })
    expect((await desk.asPublic('news', doc.id)).body.title).toBe('სიახლე ძველი და ახალი')
    const draft = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=ka`, { as: desk.people.author })
    expect(draft.body.title).toBe('დაუმტკიცებელი')
  })
})

describe('the audit log', () => {
  it('holds who did what, when and why, and what was refused to whom; never content', async () => {
    const doc = await desk.publicNews('ჟურნალი')
    await desk.act('news', doc.id, 'takeDown', desk.people.author, { reason: 'არ შეიძლება' })
    await desk.act('news', doc.id, 'takeDown', desk.people.press, { reason: 'შეცდომა ცხრილში' })
    expect(await auditOf(doc.id)).toMatchObject([
      {
        action: 'news.publish',
        outcome: 'done',
        actor_id: desk.people.head.id,
        details: { from: 'draft', to: 'published' },
      },
      {
        action: 'news.takeDown',
        outcome: 'refused',
        actor_id: desk.people.author.id,
        details: { code: 'access.forbidden', status: 403 },
        reason: null,
      },
      { action: 'news.takeDown', outcome: 'done', actor_id: desk.people.press.id, reason: 'შეცდომა ცხრილში' },
    ])
    const [row] = await desk.sql('select to_jsonb(a)::text as whole from audit_log a where document_id = $1', [doc.id])
    expect(String(row?.whole)).not.toContain('სიახლე')
  })

  it.each([
    ['update', `update audit_log set reason = 'x'`],
    ['delete', 'delete from audit_log'],
    ['truncate', 'truncate audit_log cascade'],
  ])('refuses %s in the database itself', async (_, statement) => {
    const before = await desk.sql('select count(*) from audit_log')
    await expect(desk.sql(statement)).rejects.toThrow(/only added to/)
    expect(await desk.sql('select count(*) from audit_log')).toEqual(before)
  })

  it('is not written, changed or deleted through any door', async () => {
    const [row] = await desk.sql('select id from audit_log limit 1')
    const auditor = await desk.person('auditor', 'admin', 'head')
    const doors = [
      await desk.api('/audit-log', {
        as: auditor,
        method: 'POST',
        body: { action: 'x', outcome: 'done', at: '2020-01-01T00:00:00Z' },
      }),
      await desk.api(`/audit-log/${row?.id}`, { as: auditor, method: 'PATCH', body: { reason: 'x' } }),
      await desk.api(`/audit-log/${row?.id}`, { as: auditor, method: 'DELETE' }),
      await desk.api(`/audit-log?where[id][equals]=${row?.id}`, { as: auditor, method: 'DELETE' }),
    ]
    expect(doors.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})

describe('media usage', () => {
  it('follows the published row: new pictures come, old ones go, drafts count for nothing', async () => {
    const [first, second] = [await desk.picture('პირველი'), await desk.picture('მეორე')]
    const doc = await desk.publicNews('გამოყენება', { cover: first.id })
    const used = async () =>
      (await desk.sql('select distinct media_id from media_usage where document_id = $1', [doc.id])).map(
        ({ media_id }) => media_id,
      )
    expect(await used()).toEqual([first.id])
    await desk.change('news', doc.id, { cover: second.id })
    expect([await used(), (await desk.asPublic('media', second.id)).status]).toEqual([[first.id], 404])
    await desk.publish('news', doc.id)
    expect([
      await used(),
      (await desk.asPublic('media', first.id)).status,
      (await desk.asPublic('media', second.id)).status,
    ]).toEqual([[second.id], 404, 200])
  })

  it('counts a picture in the language that shows it', async () => {
    const { uploadNode } = await import('../../support/text.ts')
    const english = await desk.picture('ინგლისური')
    const doc = await desk.news('ენის სურათი')
    await desk.change('news', doc.id, { body: richText('Text', uploadNode(english.id)) }, 'en', desk.people.translator)
    await desk.publish('news', doc.id)
    expect([
      (await desk.asPublic('media', english.id, 'ka')).status,
      (await desk.asPublic('media', english.id, 'en')).status,
    ]).toEqual([404, 200])
  })

  it('a file that lacks its description does not go out', async () => {
    const bare = await desk.picture('უსახელო')
    await desk.change('media', bare.id, { alt: '' }, 'en')
    const doc = await desk.news('უსახელო', { cover: bare.id })
    const answer = await desk.act('news', doc.id, 'publish', desk.people.head, {
      contentHash: await desk.hashOf('news', doc.id),
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.mediaNotReady'])
  })

  it('a changed alternative text asks for the approval anew', async () => {
    const cover = await desk.picture('ალტი')
    const doc = await desk.news('ალტი', { cover: cover.id })
    const stale = await desk.hashOf('news', doc.id)
    await desk.change('media', cover.id, { alt: 'სხვა აღწერა' })
    expect(codeOf(await desk.act('news', doc.id, 'publish', desk.people.head, { contentHash: stale }))).toBe(
      'content.otherContent',
    )
  })
})

describe('addresses', () => {
  const slugOf = async (title: string, more: object = {}) =>
    (await desk.write('news', { title, body: richText('ტექსტი'), ...more })).slug

  it('are made by the national transliteration, Mtavruli as its small letters', async () => {
    expect(await slugOf('წყალი, ჭა და ღვინო — 2026!')).toBe('tsqali-cha-da-ghvino-2026')
    expect(await slugOf('ᲛᲗᲕᲐᲠᲘ ᲡᲘᲐᲮᲚᲔ')).toBe('mtvari-siakhle')
  })

  it('typed by hand hold small Latin letters, digits and hyphens only', async () => {
    for (const slug of ['Сyrillic-с', 'ქართული', 'UPPER', 'two--hyphens', '-edge', 'a b', '../up', 'a/b'])
      expect([
        slug,
        codeOf(
          await desk.api('/news?locale=ka', {
            as: desk.people.author,
            method: 'POST',
            body: { title: `ხელით ${slug}`, slug, body: richText('ტექსტი') },
          }),
        ),
      ]).toEqual([slug, 'slug.notPlain'])
  })

  it('are unique when two people save the same title at the same instant', async () => {
    const made = await Promise.all(Array.from({ length: 4 }, () => slugOf('ერთდროულად')))
    expect([...made].sort()).toEqual(['ertdroulad', 'ertdroulad-2', 'ertdroulad-3', 'ertdroulad-4'])
  })

  it('typed by hand are refused when they are taken, by a live, hidden or former document', async () => {
    await slugOf('დაკავებული', { slug: 'taken-by-hand' })
    const answer = await desk.api('/news?locale=ka', {
      as: desk.people.author,
      method: 'POST',
      body: { title: 'სხვა', slug: 'taken-by-hand', body: richText('ტექსტი') },
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'slug.taken'])
  })

  it('that a document had stay its own, and nobody else receives them', async () => {
    const doc = await desk.write('news', { title: 'ძველი სათაური', body: richText('ტექსტი') })
    const changed = await desk.change('news', doc.id, { title: 'ახალი სათაური' })
    expect([doc.slug, changed.slug]).toEqual(['dzveli-satauri', 'akhali-satauri'])
    expect(await slugOf('ძველი სათაური')).toBe('dzveli-satauri-2')
    const registry = await desk.sql('select slug from slug_registry where document_id = $1 order by slug', [doc.id])
    expect(registry).toEqual([{ slug: 'akhali-satauri' }, { slug: 'dzveli-satauri' }])
    expect((await desk.change('news', doc.id, { title: 'ძველი სათაური' })).slug).toBe('dzveli-satauri')
  })

  it('belong to a language', async () => {
    const doc = await desk.news('ენების')
    const en = await desk.api<Doc>(`/news/${doc.id}?draft=true&locale=en`, { as: desk.people.author })
    expect([doc.slug, en.body.slug]).toEqual(['siakhle-enebis', 'news-enebis'])
  })
})
