import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { setClock } from '../../../src/time/clock.ts'
import type { TestPerson } from '../../support/office.ts'
import { auditOf, codeOf } from '../../support/published.ts'
import { behind, slug } from '../approval/reviewing.ts'
import { type ActingOffice, daysLater, inDays, openActingOffice } from './office.ts'

let desk: ActingOffice
let otherUnit: string
let back = () => {}

beforeAll(async () => {
  desk = await openActingOffice()
  const unit = await desk.payload.create({
    collection: 'units',
    data: { title: 'სხვა სამმართველო', kind: 'division' } as never,
    locale: 'ka',
    overrideAccess: true,
  })
  otherUnit = String(unit.id)
}, 120_000)
afterEach(() => back())
afterAll(() => desk.close())

const told = (answer: { status: number; body: unknown }) => [answer.status, codeOf(answer)]

/** An approver of the unit, and a colleague of another one who acts for them. */
const absence = async (more: object = {}) => {
  const principal = await desk.personOf(desk.unit, 'approver')
  const deputy = await desk.personOf(otherUnit, 'designer')
  const entered = await desk.enter({ principal, deputy, role: 'approver', ...more })
  expect([entered.status, entered.text]).toEqual([201, entered.text])
  return { principal, deputy, order: entered.body.doc }
}

describe('an acting person', () => {
  it('reads and agrees in place of the absent one, who agrees to nothing meanwhile; both are named', async () => {
    const { principal, deputy, order } = await absence()
    const doc = await desk.inReview('მოვალეობა')
    expect(told(await desk.approve(slug, doc.id, principal))).toEqual([409, 'approval.youAreAway'])
    expect((await desk.api(`/${slug}/${doc.id}?draft=true`, { as: deputy })).status).toBe(200)
    const offered = (await desk.actionsOf(doc.id, deputy)).actions.find(({ action }) => action === 'approve')
    expect(JSON.stringify(offered)).toContain(`ვიზირებთ სხვის ნაცვლად: approver (ბრძანება №${order.orderNumber}).`)
    expect((await desk.approve(slug, doc.id, deputy)).status).toBe(200)
    const [workflow] = await desk.workflowsOf(doc.id)
    expect(workflow?.approvals).toMatchObject([
      { stage: 'approver', by: deputy.id, actingFor: { person: principal.id, orderNumber: order.orderNumber } },
    ])
    const row = (await auditOf(desk, doc.id)).find(
      ({ action, outcome }) => action === `${slug}.approve` && outcome === 'done',
    )
    expect(row).toMatchObject({
      actor_id: deputy.id,
      details: { acting: [{ role: 'approver', principal: principal.id, orderNumber: order.orderNumber }] },
    })
    await desk.endOrder(order.id, desk.people.head)
  })

  it('acts from the first day to the last, without anybody doing anything in between', async () => {
    const { deputy, order } = await absence({ beginsOn: inDays(2), endsOn: inDays(4) })
    const doc = await desk.inReview('დღეები')
    const mayOn = async (days: number): Promise<boolean> => {
      back = setClock(daysLater(days))
      const { actions } = await desk.actionsOf(doc.id, deputy)
      back()
      return actions?.find(({ action }) => action === 'approve')?.allowed ?? false
    }
    expect([await mayOn(0), await mayOn(1), await mayOn(2), await mayOn(4), await mayOn(5)]).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
    await desk.endOrder(order.id, desk.people.head)
  })

  it('sees unreleased statistics of that unit alone, and not a day longer', async () => {
    const deputy = await desk.personOf(otherUnit, 'designer')
    const principal = await desk.personOf(desk.unit, 'approver')
    const [ours, theirs] = [await desk.release('ჩვენი'), await desk.release('სხვისი', { responsibleUnit: otherUnit })]
    const statuses = async () => [
      (await desk.api(`/${slug}/${ours.id}?draft=true`, { as: deputy })).status,
      (await desk.api(`/${slug}/${theirs.id}?draft=true`, { as: deputy })).status,
    ]
    expect(await statuses()).toEqual([404, 404])
    const { body } = await desk.enter({ principal, deputy, role: 'approver' })
    expect(await statuses()).toEqual([200, 404])
    await desk.endOrder(body.doc.id, desk.people.head)
    expect(await statuses()).toEqual([404, 404])
  })

  it('finds what waits on the list of approvals, of that unit alone', async () => {
    const { deputy, order } = await absence()
    const doc = await desk.inReview('სია')
    const listed = await desk.api<{ docs: { documentId: string; unit: unknown }[] }>(
      '/workflows?depth=0&limit=200&where[workflowState][equals]=inReview',
      { as: deputy },
    )
    expect(listed.body.docs.map(({ documentId }) => documentId)).toContain(doc.id)
    expect(new Set(listed.body.docs.map(({ unit }) => unit))).toEqual(new Set([desk.unit]))
    await desk.endOrder(order.id, desk.people.head)
  })
})

describe('a standing deputy', () => {
  it('agrees, and the person stays able too', async () => {
    const { principal, deputy } = await absence({ kind: 'standing', endsOn: null })
    const [one, two] = [await desk.inReview('ერთი'), await desk.inReview('ორი')]
    expect((await desk.approve(slug, one.id, deputy)).status).toBe(200)
    expect((await desk.approve(slug, two.id, principal)).status).toBe(200)
  })
})

describe('a role that goes in the middle takes what was held for it along', () => {
  const attempt = async (deputy: TestPerson) => {
    const doc = await desk.inReview('შუა გზაზე')
    const answer = await desk.leavesAlone(doc.id, () => desk.act(slug, doc.id, 'approve', deputy, { contentHash: 'x' }))
    const refused = (await auditOf(desk, doc.id)).filter(({ outcome }) => outcome === 'refused')
    return { status: answer.status, code: codeOf(answer), rows: refused.length }
  }
  const forbidden = { status: 404, code: 'document.missing', rows: 0 }

  it('the absent person loses the role', async () => {
    const { principal, deputy } = await absence()
    const answer = await desk.api(`/users/${principal.id}`, {
      as: desk.people.admin,
      method: 'PATCH',
      body: { roles: ['author'] },
    })
    expect(answer.status).toBe(200)
    expect(await attempt(deputy)).toEqual(forbidden)
  })

  it('the absent person is switched off', async () => {
    const { principal, deputy } = await absence()
    expect((await desk.act('users', principal.id, 'deactivate', desk.people.admin)).status).toBe(200)
    expect(await attempt(deputy)).toEqual(forbidden)
  })

  it('the order is ended', async () => {
    const { deputy, order } = await absence()
    expect((await desk.endOrder(order.id, desk.people.head)).status).toBe(200)
    expect(await attempt(deputy)).toEqual(forbidden)
  })

  it('who reads the document still is told that it is not their role, and the log keeps it', async () => {
    const [principal, deputy] = [await desk.person('director'), await desk.person('press-officer')]
    const { body } = await desk.enter({ principal, deputy, role: 'director' }, desk.people.director)
    await desk.endOrder(body.doc.id, desk.people.director)
    expect(await attempt(deputy)).toEqual({ status: 403, code: 'access.forbidden', rows: 1 })
  })

  it('the absent person moves to another unit: so does what is held for them', async () => {
    const { principal, deputy } = await absence()
    const theirs = await desk.inReview('გადავიდა', { responsibleUnit: desk.unit })
    const moved = await desk.api(`/users/${principal.id}`, {
      as: desk.people.admin,
      method: 'PATCH',
      body: { unit: otherUnit },
    })
    expect(moved.status).toBe(200)
    expect((await desk.api(`/${slug}/${theirs.id}?draft=true`, { as: deputy })).status).toBe(404)
  })

  it('the deputy is switched off: the order ends, and coming back brings nothing back', async () => {
    const { deputy, order } = await absence()
    for (const action of ['deactivate', 'reactivate'])
      expect((await desk.act('users', deputy.id, action, desk.people.admin)).status).toBe(200)
    const [row] = await desk.sql(
      'select ended_at, acting_roles from delegations d join users u on u.id = d.deputy_id where d.id = $1',
      [order.id],
    )
    expect(row).toEqual({ ended_at: expect.any(Date), acting_roles: [] })
  })
})

describe('a role held by an order', () => {
  it('confirms and declines no lasting role', async () => {
    const { admin, director } = desk.people
    const [deputy, grantee] = [await desk.person('press-officer'), await desk.person('author')]
    const { body } = await desk.enter({ principal: director, deputy, role: 'director' }, director)
    await desk.api(`/users/${grantee.id}`, { as: admin, method: 'PATCH', body: { roles: ['author', 'approver'] } })
    const rolesNow = () => desk.sql('select value::text as role from users_roles where parent_id = $1', [grantee.id])
    for (const action of ['confirmRole', 'declineRole'])
      expect(told(await desk.act('users', grantee.id, action, deputy, { role: 'approver' }))).toEqual([
        403,
        'account.ownRoleNeeded',
      ])
    expect(await rolesNow()).toEqual([{ role: 'author' }])
    expect((await desk.act('users', grantee.id, 'confirmRole', director, { role: 'approver' })).status).toBe(200)
    await desk.endOrder(body.doc.id, director)
  })

  it('does not come back when the absent person is changed at the instant at which the order ends', async () => {
    const { principal, deputy, order } = await absence()
    const [answer] = await behind(
      desk,
      [
        `update delegations set ended_at = now() where id = '${order.id}'`,
        `select set_config('statdesk.acting', 'on', true)`,
        `update users set acting_roles = '[]' where id = '${deputy.id}'`,
      ],
      [
        () =>
          desk.api(`/users/${principal.id}`, {
            as: desk.people.admin,
            method: 'PATCH',
            body: { displayName: 'სხვა სახელი' },
          }),
      ],
    )
    expect(answer?.status).toBe(200)
    expect(await desk.sql('select acting_roles from users where id = $1', [deputy.id])).toEqual([{ acting_roles: [] }])
  })
})

describe('a submission', () => {
  it('names the stage and who is away, and goes on when somebody acts', async () => {
    const { head, director, author } = desk.people
    const doc = await desk.release('არავინ')
    const writer = await desk.person('author')
    const entered = await desk.enter({ principal: head, deputy: author, role: 'head' }, director)
    expect(entered.status).toBe(201)
    const refused = await desk.leavesAlone(doc.id, () => desk.submit(slug, doc.id, author))
    expect(told(refused)).toEqual([409, 'approval.everybodyAway'])
    expect(refused.body.errors[0]?.message).toContain(`head (${inDays(10).split('-').reverse().join('.')})`)
    await desk.endOrder(entered.body.doc.id, director)
    const again = await desk.enter({ principal: head, deputy: writer, role: 'head' }, director)
    expect((await desk.submit(slug, doc.id, author)).status).toBe(200)
    expect((await desk.endOrder(again.body.doc.id, head)).status).toBe(200)
  })
})
