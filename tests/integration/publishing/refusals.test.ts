import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '../../../src/access/roles.ts'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { inTurn } from '../../support/inTurn.ts'
import { openOffice } from '../../support/office.ts'
import { auditOf, codeOf, draftRow, rowOf } from '../../support/published.ts'
import { richText } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

describe('the order of refusals', () => {
  let doc: Doc
  beforeAll(async () => {
    doc = await desk.news('რიგი')
  })
  const missing = '00000000-0000-4000-8000-000000000000'

  it('401 before anything else: no session, an ended session, a foreign origin', async () => {
    const leaver = await desk.person('press-officer')
    await desk.sql('delete from users_sessions where _parent_id = $1', [leaver.id])
    const path = `/news/${doc.id}/actions/approve`
    const answers = [
      await desk.api(path, { method: 'POST', body: { publishAt: 'nonsense' } }),
      await desk.api(`/news/${missing}/actions/approve`, { method: 'POST', body: {} }),
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
      ['submit', 'approve'].flatMap((action) =>
        [own.id, missing, 'not-an-id', "1' or '1'='1"].map((id) => desk.act('publications', id, action, stranger, {})),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    const reads = await Promise.all(
      [own.id, missing].map((id) => desk.api(`/publications/${id}/actions`, { as: stranger })),
    )
    expect([reads[0]?.status, reads[0]?.text]).toEqual([404, reads[1]?.text])
  })

  it.each<[string, Role]>([
    ['approve', 'author'],
    ['approve', 'director'],
    ['approve', 'admin'],
    ['approve', 'auditor'],
    ['submit', 'director'],
    ['submit', 'admin'],
    ['submit', 'auditor'],
  ])('403 for %s by %s, before state and body', async (action, role) => {
    const answer = await desk.act('news', doc.id, action, await desk.person(role), { publishAt: 'nonsense' })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'access.forbidden'])
  })

  it('409 for the state, before the body', async () => {
    for (const action of ['takeDown', 'approve', 'unlock']) {
      const answer = await desk.act('news', doc.id, action, desk.people.head, {})
      expect([action, answer.status, codeOf(answer)]).toEqual([action, 409, 'content.notInThisState'])
    }
  })

  it('409 for an action that does not exist, also for words of JavaScript', async () => {
    for (const action of ['explode', '__proto__', 'constructor', 'toString']) {
      const answer = await desk.act('news', doc.id, action, desk.people.head, {})
      expect([action, answer.status, codeOf(answer)]).toEqual([action, 409, 'content.unknownAction'])
    }
  })

  it('409 for own work: at its submission where nobody else could approve it, and when its editor approves it', async () => {
    const own = await desk.news('საკუთარი')
    await desk.change('news', own.id, { summary: 'უფროსმა შეცვალა' }, 'ka', desk.people.head)
    const alone = await desk.submit('news', own.id)
    expect([alone.status, codeOf(alone)]).toEqual([409, 'approval.nobodyAvailable'])
    expect(await desk.sql('select 1 from workflows where document_id = $1', [own.id])).toEqual([])
    expect(await rowOf(desk, own.id)).toMatchObject(draftRow)
    const second = await desk.person('head')
    expect((await desk.submit('news', own.id)).status).toBe(200)
    const answer = await desk.approve('news', own.id, desk.people.head)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.ownWork'])
    expect((await desk.asPublic('news', own.id)).status).toBe(404)
    expect((await desk.approve('news', own.id, second)).status).toBe(200)
    expect((await desk.asPublic('news', own.id)).status).toBe(200)
  })

  it('own work is remembered across later edits by others, and forgotten once it was approved', async () => {
    const shared = await desk.publicNews('ოთხი თვალი')
    await desk.change('news', shared.id, { summary: 'უფროსი' }, 'ka', desk.people.head)
    await desk.change('news', shared.id, { summary: 'ავტორი' }, 'ka', desk.people.author)
    const refused = await desk.letOut('news', shared.id, desk.people.head, {
      contentHash: await desk.hashOf('news', shared.id),
    })
    expect([refused.status, codeOf(refused)]).toEqual([409, 'content.ownWork'])
    const second = await desk.person('head')
    expect(
      (await desk.letOut('news', shared.id, second, { contentHash: await desk.hashOf('news', shared.id) })).status,
    ).toBe(200)
    await desk.change('news', shared.id, { summary: 'ავტორი ისევ' }, 'ka', desk.people.author)
    expect(
      (
        await desk.letOut('news', shared.id, desk.people.head, {
          contentHash: await desk.hashOf('news', shared.id),
        })
      ).status,
    ).toBe(200)
  })

  it('409 for another content than the person saw', async () => {
    const stale = await desk.hashOf('news', doc.id)
    await desk.change('news', doc.id, { summary: 'ახალი შინაარსი' })
    const answer = await desk.letOut('news', doc.id, desk.people.head, { contentHash: stale })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'content.otherContent'])
  })

  it('422 for a missing hash, a missing language, an impossible time, a missing reason', async () => {
    const oneLanguage = await desk.write('news', { title: 'მხოლოდ ქართული', body: richText('ტექსტი') })
    const live = await desk.publicNews('მიზეზი')
    const hash = await desk.hashOf('news', doc.id)
    const refusals = await Promise.all([
      desk.letOut('news', doc.id, desk.people.head, {}),
      desk.letOut('news', oneLanguage.id, desk.people.head, {
        contentHash: await desk.hashOf('news', oneLanguage.id),
      }),
      desk.letOut('news', doc.id, desk.people.head, { contentHash: hash, publishAt: '2020-01-01T00:00:00Z' }),
      desk.letOut('news', doc.id, desk.people.head, { contentHash: hash, publishAt: '2199-01-01T00:00:07Z' }),
      desk.letOut('news', doc.id, desk.people.head, { contentHash: hash, publishAt: { $gt: 1 } }),
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
        codeOf(await desk.letOut('news', oneLanguage.id, desk.people.head, { contentHash, followsOn: { en } })),
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
      await desk.letOut('events', event.id, desk.people.head, {
        contentHash: await desk.hashOf('events', event.id),
      }),
      await desk.letOut('memoranda', memorandum.id, desk.people.head, {
        contentHash: await desk.hashOf('memoranda', memorandum.id),
      }),
    ]
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
      [409, 'content.leadershipEvent'],
      [409, 'content.notListed'],
    ])
  })
})

describe('what happens at the same instant', () => {
  it('a save that meets a publication leaves what was approved public, and stays a draft itself', async () => {
    const doc = await desk.news('ერთად')
    await desk.submit('news', doc.id)
    const contentHash = await desk.hashOf('news', doc.id)
    const [published, saved] = (await inTurn(desk, doc.id, [
      () => desk.act('news', doc.id, 'approve', desk.people.head, { contentHash }),
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
    await desk.submit('news', doc.id)
    const contentHash = await desk.hashOf('news', doc.id)
    const [saved, published] = (await inTurn(desk, doc.id, [
      () => desk.api(`/news/${doc.id}?locale=ka`, { as: desk.people.author, method: 'PATCH', body: { title: 'ადრე' } }),
      () => desk.act('news', doc.id, 'approve', desk.people.head, { contentHash }),
    ])) as { status: number; body: unknown }[]
    expect([saved?.status, published?.status, codeOf(published as { body: unknown })]).toEqual([
      200,
      409,
      'content.otherContent',
    ])
    expect((await desk.asPublic('news', doc.id)).status).toBe(404)
  })

  it('of two people who approve the same draft one publishes it, and the other learns that it is published', async () => {
    const doc = await desk.news('ორი უფროსი')
    await desk.submit('news', doc.id)
    const contentHash = await desk.hashOf('news', doc.id)
    const second = await desk.person('head')
    const answers = await Promise.all(
      [desk.people.head, second].map((as) => desk.act('news', doc.id, 'approve', as, { contentHash })),
    )
    expect(answers.map((answer) => [answer.status, codeOf(answer)]).sort()).toEqual([
      [200, undefined],
      [409, 'content.notInThisState'],
    ])
    expect((await auditOf(desk, doc.id)).map(({ action, outcome }) => `${action} ${outcome}`).sort()).toEqual([
      'news.approve done',
      'news.approve refused',
      'news.submit done',
    ])
  })
})
