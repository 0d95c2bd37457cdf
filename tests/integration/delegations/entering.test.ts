import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestPerson } from '../../support/office.ts'
import { auditOf, codeOf } from '../../support/published.ts'
import { type ActingOffice, inDays, openActingOffice } from './office.ts'

let desk: ActingOffice
let approver: TestPerson
let deputy: TestPerson

beforeAll(async () => {
  desk = await openActingOffice()
  approver = desk.people.approver
  deputy = await desk.person('author')
}, 120_000)
afterAll(() => desk.close())

const told = (answer: { status: number; body: unknown }) => [answer.status, codeOf(answer)]
const rolesOf = async (id: string) =>
  (await desk.sql('select acting_roles from users where id = $1', [id]))[0]?.acting_roles

/** A refusal leaves no order and no mail, and one row in the log. */
const refusedOnce = async (attempt: () => Promise<{ status: number; body: unknown }>) => {
  const before = (await desk.countOrders()) as { refused: number }
  const answer = await attempt()
  expect(await desk.countOrders()).toEqual({ ...before, refused: before.refused + 1 })
  return told(answer)
}

describe('an order', () => {
  it('is entered by the head for an approver: the log keeps it and everybody who agrees is told', async () => {
    const entered = await desk.enter({ principal: approver, deputy, role: 'approver', orderNumber: '15-კ' })
    expect(entered.status).toBe(201)
    const { id, createdBy } = entered.body.doc as unknown as { id: string; createdBy: { id: string } }
    expect(createdBy.id).toBe(desk.people.head.id)
    expect(await auditOf(desk, id)).toMatchObject([
      { action: 'create', outcome: 'done', actor_id: desk.people.head.id },
    ])
    const mails = await desk.sql("select recipient from outbox where body like '%№15-კ%' order by recipient")
    expect(mails.map(({ recipient }) => recipient)).toEqual(
      [approver, desk.people.head, desk.people.director].map(({ email }) => email).sort(),
    )
    expect(await rolesOf(deputy.id)).toEqual([
      {
        role: 'approver',
        unit: desk.unit,
        principal: approver.id,
        orderNumber: '15-კ',
        beginsOn: inDays(0),
        endsOn: inDays(10),
      },
    ])
  })

  it('is ended by name, with a reason and a row', async () => {
    const [order] = await desk.sql("select id from delegations where order_number = '15-კ'")
    const id = String(order?.id)
    expect(told(await desk.endOrder(id, desk.people.head, {}))).toEqual([422, 'content.reasonNeeded'])
    expect((await desk.endOrder(id, approver)).status).toBe(200)
    expect(told(await desk.endOrder(id, approver))).toEqual([409, 'content.notInThisState'])
    expect((await auditOf(desk, id)).map(({ action, outcome }) => [action, outcome])).toEqual([
      ['create', 'done'],
      ['delegations.end', 'refused'],
      ['delegations.end', 'done'],
      ['delegations.end', 'refused'],
    ])
    expect(await rolesOf(deputy.id)).toEqual([])
  })
})

describe('bad orders are refused with a sentence, leave everything as it was, and one row', () => {
  it('to oneself', async () => {
    const attempt = () => desk.enter({ principal: approver, deputy: approver, role: 'approver' })
    expect(await refusedOnce(attempt)).toEqual([422, 'delegation.toOneself'])
  })

  it('in one’s own favour', async () => {
    const attempt = () => desk.enter({ principal: approver, deputy: desk.people.head, role: 'approver' })
    expect(await refusedOnce(attempt)).toEqual([403, 'delegation.inOwnFavour'])
  })

  it('of a role that the person does not hold', async () => {
    const attempt = () => desk.enter({ principal: desk.people.author, deputy, role: 'approver' })
    expect(await refusedOnce(attempt)).toEqual([409, 'delegation.roleNotHeld'])
  })

  it('of a director, by the head', async () => {
    const attempt = () => desk.enter({ principal: desk.people.director, deputy, role: 'director' })
    expect(await refusedOnce(attempt)).toEqual([403, 'delegation.notYours'])
  })

  it('by who is neither head nor director, by REST and GraphQL', async () => {
    const order = { principal: approver, deputy, role: 'approver' }
    expect((await refusedOnce(() => desk.enter(order, desk.people.author)))[0]).toBe(403)
    const before = (await desk.countOrders()) as { refused: number }
    const { body } = await desk.graphql(
      `mutation { createDelegation(data: { kind: "acting", principal: "${approver.id}", deputy: "${deputy.id}", role: "approver", orderNumber: "1", orderedOn: "${inDays(0)}T00:00:00.000Z", beginsOn: "${inDays(0)}T00:00:00.000Z", endsOn: "${inDays(3)}T00:00:00.000Z" }) { id } }`,
      { as: approver },
    )
    expect(body.errors).toHaveLength(1)
    expect(await desk.countOrders()).toEqual({ ...before, refused: before.refused + 1 })
  })

  it('to an auditor, and to an administrator alone', async () => {
    for (const person of [await desk.person('auditor'), desk.people.admin]) {
      const attempt = () => desk.enter({ principal: approver, deputy: person, role: 'approver' })
      expect(await refusedOnce(attempt)).toEqual([409, 'delegation.deputyCannot'])
    }
  })

  it('without its last day, or with one that is past', async () => {
    const order = { principal: approver, deputy, role: 'approver' }
    expect(await refusedOnce(() => desk.enter({ ...order, endsOn: null }))).toEqual([422, 'delegation.endNeeded'])
    expect(await refusedOnce(() => desk.enter({ ...order, beginsOn: inDays(-9), endsOn: inDays(-1) }))).toEqual([
      422,
      'delegation.endTooEarly',
    ])
  })

  it('without what is required, and of nobody', async () => {
    expect((await desk.enter({ principal: approver, deputy, role: 'approver', orderNumber: '' })).status).toBe(400)
    const nobody = { ...deputy, id: '00000000-0000-4000-8000-000000000000' }
    const attempt = () => desk.enter({ principal: approver, deputy: nobody, role: 'approver' })
    expect(await refusedOnce(attempt)).toEqual([409, 'delegation.deputyCannot'])
  })

  it('of what is held for somebody else: nobody hands it on, nor enters orders by it', async () => {
    const [head, third] = [await desk.person('head'), await desk.person('author')]
    const entered = await desk.enter({ principal: head, deputy, role: 'head' }, desk.people.director)
    expect(entered.status).toBe(201)
    const onward = () => desk.enter({ principal: deputy, deputy: third, role: 'head' }, desk.people.director)
    expect(await refusedOnce(onward)).toEqual([409, 'delegation.roleNotHeld'])
    const byDeputy = () => desk.enter({ principal: approver, deputy: third, role: 'approver' }, deputy)
    expect(await refusedOnce(byDeputy)).toEqual([403, 'delegation.notYours'])
    expect((await desk.endOrder(entered.body.doc.id, deputy)).status).toBe(200)
  })

  it('beside another acting person, also at the same instant', async () => {
    const [principal, one, two] = [
      await desk.person('approver'),
      await desk.person('author'),
      await desk.person('author'),
    ]
    const answers = await Promise.all(
      [one, two].map((person) => desk.enter({ principal, deputy: person, role: 'approver' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect([codeOf(refused ?? { body: {} }), refused?.body.errors[0]?.message]).toEqual([
      'delegation.overlaps',
      expect.stringContaining('author'),
    ])
  })
})

describe('no door writes what a person holds for others', () => {
  const forged = [
    { role: 'director', unit: null, principal: 'x', orderNumber: '1', beginsOn: '2000-01-01', endsOn: null },
  ]

  it('neither the account, nor the order once it is entered', async () => {
    const { body } = await desk.enter({ principal: approver, deputy, role: 'approver' })
    const order = `/delegations/${body.doc.id}`
    const before = await rolesOf(deputy.id)
    const { admin, head } = desk.people
    await desk.api(`/users/${deputy.id}`, { as: admin, method: 'PATCH', body: { actingRoles: forged } })
    await desk.payload.update({
      collection: 'users',
      id: deputy.id,
      data: { actingRoles: forged },
      overrideAccess: true,
    })
    await desk.sql('update users set acting_roles = $2 where id = $1', [deputy.id, JSON.stringify(forged)])
    expect(await rolesOf(deputy.id)).toEqual(before)
    for (const method of ['PATCH', 'DELETE'])
      expect([method, (await desk.api(order, { as: head, method, body: { deputy: head.id } })).status]).toEqual([
        method,
        403,
      ])
    expect((await desk.api(order, { as: head })).status).toBe(200)
  })

  it('a new account begins with nothing', async () => {
    const made = await desk.payload.create({
      collection: 'users',
      data: {
        email: 'forged@sample.example',
        password: 'a long enough password',
        displayName: 'forged',
        actingRoles: forged,
      },
      overrideAccess: true,
    })
    expect(await rolesOf(String(made.id))).toBeNull()
  })

  it('orders are read by the staff, and by nobody else', async () => {
    expect((await desk.api('/delegations', { as: deputy })).status).toBe(200)
    expect((await desk.api('/delegations')).status).toBe(401)
  })
})
