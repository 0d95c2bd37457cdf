import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { database } from '../../../src/config/sql.ts'
import { officeCalendar } from '../../../src/lifecycle/officeCalendar.ts'
import { addWorkingDays } from '../../../src/time/workingDays.ts'
import { type Desk, type Doc, type ErrorBody, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'

let desk: Desk
let head: TestPerson
let author: TestPerson

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  ;({ head, author } = desk.people)
}, 120_000)
afterAll(() => desk.close())

type Answered = { doc: Doc } & ErrorBody
const declare = (dayOff: string, as: TestPerson, more: object = {}) =>
  desk.api<Answered>('/non-working-days', {
    as,
    method: 'POST',
    body: { dayOff, title: 'დღე', kind: 'declared', ...more },
  })
const tenDaysFrom = async (day: string): Promise<string> =>
  addWorkingDays(await officeCalendar(await database(null, desk.payload)), day, 10)
const rowsOf = (id: string) =>
  desk.payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: id } },
    sort: 'at',
    depth: 0,
    overrideAccess: true,
  })

describe('a day that is declared off', () => {
  it('moves every term that runs over it, at once, and back when it is taken away', async () => {
    expect(await tenDaysFrom('2025-12-29')).toBe('2026-01-15')
    const days = [await declare('2026-01-05', head), await declare('2026-01-06', head)]
    expect(days.map(({ status }) => status)).toEqual([201, 201])
    expect(await tenDaysFrom('2025-12-29')).toBe('2026-01-20')
    const [{ id } = { id: '' }] = days.map(({ body }) => body.doc)
    await desk.change('non-working-days', id, { appliesToUs: false }, 'ka', head)
    expect(await tenDaysFrom('2025-12-29')).toBe('2026-01-16')
    await desk.api(`/non-working-days/${id}`, { as: head, method: 'DELETE' })
    expect(await tenDaysFrom('2025-12-29')).toBe('2026-01-16')
    expect((await rowsOf(id)).docs.map(({ action, actor }) => [action, actor])).toEqual(
      ['create', 'update', 'delete'].map((action) => [action, head.id]),
    )
  })

  it('is declared by those only who keep the calendar, and read by all staff', async () => {
    const { status } = await declare('2027-01-04', author)
    expect(status).toBe(403)
    expect((await desk.api('/non-working-days', { as: author })).status).toBe(200)
    expect((await desk.api('/non-working-days')).status).toBe(401)
  })

  it('is declared once', async () => {
    await declare('2027-03-01', head)
    const again = await declare('2027-03-01', head)
    expect([again.status, again.body.errors[0]?.message]).toEqual([400, expect.stringMatching(/[ა-ჰ]/)])
  })
})
