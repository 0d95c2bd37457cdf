import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestPerson } from '../../support/office.ts'
import { auditOf, codeOf } from '../../support/published.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing
let otherUnit: string

beforeAll(async () => {
  desk = await openReviewing()
  const unit = await desk.payload.create({
    collection: 'units',
    data: { title: 'სხვა სამმართველო', kind: 'division' } as never,
    locale: 'ka',
    overrideAccess: true,
  })
  otherUnit = String(unit.id)
}, 120_000)
afterAll(() => desk.close())

const told = (answer: { status: number; body: unknown }) => [answer.status, codeOf(answer)]
const refusals = async (id: string) => (await auditOf(desk, id)).filter(({ outcome }) => outcome === 'refused')

describe('the way of a press release', () => {
  it('goes from its unit to the head of the department, out with the last agreement, and is told at every step', async () => {
    const { approver, head, author } = desk.people
    const doc = await desk.release('გზა')
    expect((await desk.submit(slug, doc.id, author)).status).toBe(200)
    expect(await desk.actionsOf(doc.id, approver)).toMatchObject({
      state: 'inReview',
      stateLabel: expect.stringContaining('დარგობრივი დეპარტამენტის უფროსი'),
    })
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
    expect((await desk.approve(slug, doc.id, approver)).status).toBe(200)
    expect((await desk.asPublic(slug, doc.id)).status).toBe(404)
    const before = await desk.actionsOf(doc.id, head)
    expect(before.stateLabel).not.toContain('დარგობრივი')
    expect(before.actions.find(({ action }) => action === 'approve')).toMatchObject({
      label: 'დამტკიცება',
      allowed: true,
    })
    expect((await desk.approve(slug, doc.id, head)).status).toBe(200)
    expect((await desk.asPublic(slug, doc.id)).body.title).toBe('ინფლაცია გზა')
    expect((await desk.asPublic(slug, doc.id, 'en')).body.title).toBe('Inflation გზა')
    expect(await desk.workflowsOf(doc.id)).toMatchObject([
      { workflow_state: 'ended', stage: null, outcome: 'wentOut', submitted_by_id: author.id },
    ])
    expect(await auditOf(desk, doc.id)).toMatchObject([
      { action: `${slug}.submit`, outcome: 'done', actor_id: author.id, details: { from: 'draft', to: 'inReview' } },
      {
        action: `${slug}.approve`,
        outcome: 'done',
        actor_id: approver.id,
        details: { from: 'inReview', to: 'inReview' },
      },
      { action: `${slug}.approve`, outcome: 'done', actor_id: head.id, details: { from: 'inReview', to: 'published' } },
    ])
  })

  it('holds ids and digests, never a word of the document', async () => {
    const doc = await desk.halfWay('საიდუმლო')
    const [row] = await desk.sql('select to_jsonb(w)::text as whole from workflows w where document_id = $1', [doc.id])
    expect(String(row?.whole)).not.toMatch(/საიდუმლო|Inflation/)
    const [log] = await desk.sql(
      'select string_agg(to_jsonb(a)::text, $2) as whole from audit_log a where document_id = $1',
      [doc.id, '\n'],
    )
    expect(String(log?.whole)).not.toMatch(/საიდუმლო|Inflation/)
  })
})

describe('who may agree', () => {
  it('being an administrator is no right to approve, at any stage', async () => {
    for (const doc of [await desk.inReview('ადმინი'), await desk.halfWay('ადმინი ისევ')]) {
      const admin = await desk.personOf(desk.unit, 'admin', 'auditor')
      const answer = await desk.leavesAlone(doc.id, () => desk.approve(slug, doc.id, admin))
      expect(told(answer)).toEqual([403, 'access.forbidden'])
      expect(await refusals(doc.id)).toMatchObject([
        { action: `${slug}.approve`, actor_id: admin.id, details: { status: 403 } },
      ])
    }
  })

  it('an approver of another unit finds no such document, and who sees it has no stage in it', async () => {
    const doc = await desk.inReview('სხვა ერთეული')
    const stranger = await desk.personOf(otherUnit, 'approver')
    const reader = await desk.personOf(otherUnit, 'approver', 'press-officer')
    const contentHash = await desk.hashOf(slug, doc.id)
    await desk.leavesAlone(doc.id, async () => {
      expect(told(await desk.act(slug, doc.id, 'approve', stranger, { contentHash }))).toEqual([
        404,
        'document.missing',
      ])
      expect(told(await desk.approve(slug, doc.id, reader))).toEqual([403, 'approval.notYourStage'])
      expect(told(await desk.act(slug, doc.id, 'reassign', reader, { person: desk.people.approver.id }))).toEqual([
        403,
        'approval.notYourStage',
      ])
      expect(told(await desk.act(slug, doc.id, 'requestChanges', reader, { reason: 'x' }))).toEqual([
        403,
        'approval.notYourStage',
      ])
    })
    expect(await refusals(doc.id)).toHaveLength(3)
  })

  it('nobody before their turn', async () => {
    const doc = await desk.inReview('ჯერი')
    const answer = await desk.leavesAlone(doc.id, () => desk.approve(slug, doc.id, desk.people.head))
    expect(told(answer)).toEqual([409, 'approval.notYourTurn'])
  })

  it('not the author who is head as well, nor the approver who edited since, nor one person twice', async () => {
    const writer = await desk.personOf(desk.unit, 'author', 'head')
    const own = await desk.release('საკუთარი')
    await desk.change(slug, own.id, { summary: 'უფროსმა დაწერა' }, 'ka', writer)
    await desk.submit(slug, own.id, desk.people.author)
    await desk.approve(slug, own.id, desk.people.approver)
    expect(told(await desk.leavesAlone(own.id, () => desk.approve(slug, own.id, writer)))).toEqual([
      409,
      'content.ownWork',
    ])

    const both = await desk.personOf(desk.unit, 'approver', 'head')
    const twice = await desk.inReview('ორჯერ')
    expect((await desk.approve(slug, twice.id, both)).status).toBe(200)
    expect(told(await desk.leavesAlone(twice.id, () => desk.approve(slug, twice.id, both)))).toEqual([
      409,
      'approval.agreedAlready',
    ])

    const editor = await desk.personOf(desk.unit, 'approver', 'press-officer')
    const edited = await desk.inReview('შემდეგ შეცვალა')
    expect((await desk.approve(slug, edited.id, editor)).status).toBe(200)
    await desk.change(slug, edited.id, { internalNote: 'მხოლოდ შენიშვნა' }, 'ka', editor)
    expect(told(await desk.leavesAlone(edited.id, () => desk.approve(slug, edited.id, desk.people.head)))).toEqual([
      409,
      'approval.notYourTurn',
    ])
    expect((await desk.approve(slug, edited.id, desk.people.approver)).status).toBe(200)
  })

  it('not who lost the role in the middle, whatever their session says', async () => {
    const head = await desk.person('head')
    const doc = await desk.halfWay('როლი')
    const contentHash = await desk.hashOf(slug, doc.id, head)
    const roleRows = await desk.sql(
      'delete from users_roles where parent_id = $1 returning "order", parent_id, value',
      [head.id],
    )
    const answer = await desk.act(slug, doc.id, 'approve', head, { contentHash })
    expect([answer.status, (await desk.asPublic(slug, doc.id)).status]).toEqual([404, 404])
    await desk.sql(`insert into users_roles ("order", parent_id, value) values (1, $1, 'press-officer')`, [head.id])
    const asReader = await desk.leavesAlone(doc.id, () => desk.act(slug, doc.id, 'approve', head, { contentHash }))
    expect([told(asReader), roleRows.length]).toEqual([[403, 'access.forbidden'], 1])
    expect((await refusals(doc.id)).map(({ actor_id }) => actor_id)).toEqual([head.id])
  })

  it('not an account that was switched off', async () => {
    const head = await desk.person('head')
    const doc = await desk.halfWay('გამორთული')
    const contentHash = await desk.hashOf(slug, doc.id, head)
    const off = await desk.api(`/users/${head.id}/actions/deactivate`, {
      as: desk.people.admin,
      method: 'POST',
      body: {},
    })
    expect(off.status).toBe(200)
    const answer = await desk.leavesAlone(doc.id, () => desk.act(slug, doc.id, 'approve', head, { contentHash }))
    expect(told(answer)).toEqual([401, 'session.none'])
  })
})

describe('to what', () => {
  it('to the content that the person saw: a stale, foreign or missing hash is refused', async () => {
    const doc = await desk.halfWay('ანაბეჭდი')
    const stale = await desk.hashOf(slug, doc.id)
    await desk.change(slug, doc.id, { title: 'Mended' }, 'en', desk.people.translator)
    await desk.approve(slug, doc.id, desk.people.approver)
    await desk.leavesAlone(doc.id, async () => {
      const sent: [unknown, number, string][] = [
        [stale, 409, 'content.otherContent'],
        ['0'.repeat(64), 409, 'content.otherContent'],
        ['', 409, 'content.otherContent'],
        [undefined, 422, 'content.hashNeeded'],
        [null, 422, 'content.hashNeeded'],
        [7, 422, 'content.hashNeeded'],
        [{ $ne: '' }, 422, 'content.hashNeeded'],
      ]
      for (const [contentHash, status, code] of sent)
        expect([
          contentHash,
          ...told(await desk.act(slug, doc.id, 'approve', desk.people.head, { contentHash })),
        ]).toEqual([contentHash, status, code])
    })
    expect(await refusals(doc.id)).toHaveLength(7)
  })

  it('to a file with its words: who agreed before a description changed is asked again', async () => {
    const picture = await desk.picture('დიაგრამა')
    const doc = await desk.halfWay('სურათი', { cover: picture.id })
    await desk.change('media', picture.id, { alt: 'სხვა აღწერა' })
    const answer = await desk.leavesAlone(doc.id, () => desk.approve(slug, doc.id, desk.people.head))
    expect(told(answer)).toEqual([409, 'approval.notYourTurn'])
    expect((await desk.approve(slug, doc.id, desk.people.approver)).status).toBe(200)
    expect((await desk.approve(slug, doc.id, desk.people.head)).status).toBe(200)
  })

  it('to nothing that changed its unit since: who answers for it now is asked', async () => {
    const doc = await desk.halfWay('გადავიდა')
    const theirs = await desk.personOf(otherUnit, 'approver')
    await desk.change(slug, doc.id, { responsibleUnit: otherUnit })
    expect(await desk.workflowsOf(doc.id)).toMatchObject([{ stage: 'approver', unit_id: otherUnit }])
    await desk.leavesAlone(doc.id, async () => {
      expect(told(await desk.approve(slug, doc.id, desk.people.head))).toEqual([409, 'approval.notYourTurn'])
    })
    expect((await desk.approve(slug, doc.id, theirs)).status).toBe(200)
    expect((await desk.approve(slug, doc.id, desk.people.head)).status).toBe(200)
  })

  it('an action of another state and one that there is not are 409, before what is sent', async () => {
    const [draft, review] = [await desk.release('მდგომარეობა'), await desk.inReview('მდგომარეობა ორი')]
    const asked: [string, string, string][] = [
      [draft.id, 'approve', 'content.notInThisState'],
      [draft.id, 'requestChanges', 'content.notInThisState'],
      [draft.id, 'recall', 'content.notInThisState'],
      [draft.id, 'unlock', 'content.notInThisState'],
      [draft.id, 'reassign', 'content.notInThisState'],
      [review.id, 'submit', 'content.notInThisState'],
      [review.id, 'unlock', 'content.notInThisState'],
      [review.id, 'takeDown', 'content.notInThisState'],
      [review.id, 'retire', 'content.notInThisState'],
      [review.id, 'publish', 'content.unknownAction'],
      [review.id, '__proto__', 'content.unknownAction'],
      [review.id, 'toString', 'content.unknownAction'],
    ]
    for (const [id, action, code] of asked)
      expect([
        action,
        ...told(await desk.leavesAlone(id, () => desk.act(slug, id, action, desk.people.head, {}))),
      ]).toEqual([action, 409, code])
    expect(await refusals(review.id)).toHaveLength(7)
  })
})

describe('back, and over to somebody else', () => {
  it('a stage goes to somebody who can complete it, and to nobody else', async () => {
    const doc = await desk.inReview('გადაცემა')
    const { approver, head, author } = desk.people
    const second = await desk.personOf(desk.unit, 'approver')
    const hand = (as: TestPerson, person: unknown) => desk.act(slug, doc.id, 'reassign', as, { person })
    await desk.leavesAlone(doc.id, async () => {
      for (const person of [approver.id, head.id, author.id, 'nobody', '', null, { id: second.id }, [second.id]])
        expect([person, ...told(await hand(approver, person))]).toEqual([person, 422, 'approval.personCannot'])
      expect(told(await hand(author, second.id))).toEqual([403, 'access.forbidden'])
    })
    expect((await hand(approver, second.id)).status).toBe(200)
    expect(await desk.workflowsOf(doc.id)).toMatchObject([{ assigned_to_id: second.id }])
    expect(told(await desk.leavesAlone(doc.id, () => desk.approve(slug, doc.id, approver)))).toEqual([
      409,
      'approval.handedToOther',
    ])
    expect((await desk.approve(slug, doc.id, second)).status).toBe(200)
    expect(await desk.workflowsOf(doc.id)).toMatchObject([{ stage: 'head', assigned_to_id: null }])
  })

  it('is recalled by who submitted or worked on it, or by the head, and by no stranger', async () => {
    const doc = await desk.halfWay('გამოთხოვა')
    const stranger = await desk.person('press-officer')
    expect(told(await desk.leavesAlone(doc.id, () => desk.act(slug, doc.id, 'recall', stranger)))).toEqual([
      403,
      'approval.notYourSubmission',
    ])
    expect((await desk.act(slug, doc.id, 'recall', desk.people.translator)).status).toBe(200)
    expect([await desk.stateOf(doc.id), await desk.workflowsOf(doc.id)]).toMatchObject([
      'draft',
      [{ workflow_state: 'ended', outcome: 'recalled' }],
    ])
    expect((await desk.submit(slug, doc.id, desk.people.author)).status).toBe(200)
    // What was agreed to before is not counted in a new approval.
    expect(told(await desk.approve(slug, doc.id, desk.people.head))).toEqual([409, 'approval.notYourTurn'])
    expect((await desk.workflowsOf(doc.id)).map(({ workflow_state }) => workflow_state)).toEqual(['ended', 'inReview'])
  })

  it('comes back with a reason, to be read by who submitted; the old text stays public', async () => {
    const doc = await desk.live('დაბრუნება')
    await desk.change(slug, doc.id, { title: 'შესასწორებელი' })
    await desk.submit(slug, doc.id, desk.people.author)
    await desk.leavesAlone(doc.id, async () => {
      for (const reason of [undefined, '', ' \n', 7])
        expect([
          reason,
          ...told(await desk.act(slug, doc.id, 'requestChanges', desk.people.approver, { reason })),
        ]).toEqual([reason, 422, 'content.reasonNeeded'])
    })
    expect((await desk.act(slug, doc.id, 'requestChanges', desk.people.approver, { reason: 'სათაური' })).status).toBe(
      200,
    )
    expect([await desk.stateOf(doc.id), (await desk.workflowsOf(doc.id)).at(-1)]).toMatchObject([
      'published',
      { workflow_state: 'ended', outcome: 'sentBack', reason: 'სათაური' },
    ])
    expect((await desk.asPublic(slug, doc.id)).body.title).toBe('ინფლაცია დაბრუნება')
  })
})
