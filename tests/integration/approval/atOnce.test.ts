import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditOf, codeOf, publicFace } from '../../support/published.ts'
import { behind, openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

const told = (answer: { status: number; body: unknown }) => [answer.status, codeOf(answer)]
const held = (table: string, id: string) => [`select 1 from ${table} where id = '${id}' for update`]
const doneOnce = async (id: string, action: string) =>
  (await auditOf(desk, id))
    .filter((row) => row.action === action)
    .map(({ outcome }) => outcome)
    .sort()

describe('two people at the same instant: exactly one wins, and the other reads why', () => {
  it('two approvers of the last stage: it went out already', async () => {
    const second = await desk.person('head')
    const doc = await desk.news('ერთდროულად')
    await desk.submit('news', doc.id)
    const contentHash = await desk.hashOf('news', doc.id)
    const answers = await behind(
      desk,
      held('news', doc.id),
      [desk.people.head, second].map((as) => () => desk.act('news', doc.id, 'approve', as, { contentHash })),
    )
    expect(answers.map(told)).toEqual([
      [200, undefined],
      [409, 'content.notInThisState'],
    ])
    expect(answers[1]?.body.errors[0]?.message).toContain('გამოქვეყნებული')
    expect(await doneOnce(doc.id, 'news.approve')).toEqual(['done', 'refused'])
    expect(await desk.sql('select 1 from workflows where document_id = $1', [doc.id])).toHaveLength(1)
  })

  it('two approvers of a stage before it: the document waits for the next', async () => {
    const second = await desk.personOf(desk.unit, 'approver')
    const doc = await desk.inReview('ერთდროულად')
    const contentHash = await desk.hashOf(slug, doc.id)
    const face = await publicFace(desk, slug, doc.id)
    const answers = await behind(
      desk,
      held('press_releases', doc.id),
      [second, desk.people.approver].map((as) => () => desk.act(slug, doc.id, 'approve', as, { contentHash })),
    )
    expect(answers.map(told)).toEqual([
      [200, undefined],
      [409, 'approval.notYourTurn'],
    ])
    const [workflow] = await desk.workflowsOf(doc.id)
    expect(workflow).toMatchObject({ stage: 'head', approvals: [{ by: second.id }] })
    expect(await publicFace(desk, slug, doc.id)).toBe(face)
    expect(await doneOnce(doc.id, `${slug}.approve`)).toEqual(['done', 'refused'])
  })

  it('two submissions: one approval is open', async () => {
    const doc = await desk.release('ორჯერ წარდგენილი')
    const answers = await Promise.all(
      [desk.people.author, desk.people.translator].map((as) => desk.act(slug, doc.id, 'submit', as)),
    )
    expect(answers.map(told).sort()).toEqual([
      [200, undefined],
      [409, 'content.notInThisState'],
    ])
    expect(await desk.workflowsOf(doc.id)).toHaveLength(1)
  })

  it.each<[string, string, object]>([
    ['recall', 'author', {}],
    ['requestChanges', 'head', { reason: 'რიცხვი' }],
  ])('the last agreement and %s: what was taken back does not go out', async (action, who, body) => {
    const second = await desk.person('head')
    const doc = await desk.halfWay(`ერთად ${action}`)
    const contentHash = await desk.hashOf(slug, doc.id)
    const [back, approved] = await behind(desk, held('press_releases', doc.id), [
      () => desk.act(slug, doc.id, action, who === 'head' ? desk.people.head : desk.people.author, body),
      () => desk.act(slug, doc.id, 'approve', second, { contentHash }),
    ])
    expect([back, approved].map((one) => one && told(one))).toEqual([
      [200, undefined],
      [409, 'content.notInThisState'],
    ])
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
  })

  it('a save and the last agreement: who agreed did not see it', async () => {
    const doc = await desk.halfWay('შენახვა')
    const contentHash = await desk.hashOf(slug, doc.id)
    const [saved, approved] = await behind<{ status: number; body: unknown }>(desk, held('press_releases', doc.id), [
      () =>
        desk.api(`/${slug}/${doc.id}?locale=ka`, {
          as: desk.people.author,
          method: 'PATCH',
          body: { title: 'შემოიჭრა' },
        }),
      () => desk.act(slug, doc.id, 'approve', desk.people.head, { contentHash }),
    ])
    expect([saved?.status, approved?.status]).toEqual([200, 409])
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
  })

  it('a save of many and an agreement for later: what is approved stays as it was approved', async () => {
    const doc = await desk.news('ყველა ერთად')
    const at = new Date(Math.ceil((Date.now() + 3_600_000) / 60_000) * 60_000).toISOString()
    const [saved] = await behind<{ status: number; text: string }>(
      desk,
      [
        ...held('news', doc.id),
        `update news set _status = 'published', state = 'approved', visible_from = '${at}', public_locales = 'ka,en' where id = '${doc.id}'`,
      ],
      [
        () =>
          desk.api(`/news?where[id][equals]=${doc.id}&locale=ka`, {
            as: desk.people.author,
            method: 'PATCH',
            body: { summary: 'შემოიჭრა' },
          }),
      ],
    )
    expect([saved?.status, saved?.text]).toEqual([400, expect.stringContaining('approval.locked')])
    const [row] = await desk.sql('select _status, visible_from from news where id = $1', [doc.id])
    expect(row).toEqual({ _status: 'published', visible_from: new Date(at) })
    const saves = await desk.sql(`select 1 from _news_v_locales where version_summary = 'შემოიჭრა'`)
    expect(saves).toEqual([])
  })
})
