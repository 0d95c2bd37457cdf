import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { officeFlows } from '../../../plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from '../../../plugins/approval-workflow/officeHouse.ts'
import { tasksOf } from '../../../plugins/approval-workflow/tasks.ts'
import type { TestPerson } from '../../support/office.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

const titlesFor = async (person: TestPerson): Promise<string[]> => {
  const options = { flows: officeFlows, house: officeHouse, isRead: true }
  const { deadlines } = await tasksOf(await desk.req(person), { ...person, unit: desk.unit }, options)
  return deadlines.map(({ title }) => title)
}

const dueIn = (id: string, hours: number) =>
  desk.sql(`update workflows set due_at = now() + $2 * interval '1 hour' where document_id = $1`, [id, hours])

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())

describe('deadlines of the next seven days', () => {
  it('are those of approvals that concern a person, the next one first, and of no others', async () => {
    const { author, approver, head, director, translator } = desk.people
    const [later, soon, overdue, far] = [
      await desk.inReview('მერე'),
      await desk.inReview('მალე'),
      await desk.inReview('გასული'),
      await desk.inReview('შორს'),
    ]
    await dueIn(later.id, 7 * 24 - 1)
    await dueIn(soon.id, 1)
    await dueIn(overdue.id, -1)
    await dueIn(far.id, 7 * 24 + 1)
    const week = ['ინფლაცია მალე', 'ინფლაცია მერე']
    for (const person of [author, approver, head, director]) expect(await titlesFor(person)).toEqual(week)
    expect(await titlesFor(translator)).toEqual([])
    await desk.act(slug, soon.id, 'recall', author)
    expect(await titlesFor(head)).toEqual(['ინფლაცია მერე'])
  })
})
