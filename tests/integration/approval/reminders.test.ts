import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { officeFlows } from '../../../plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from '../../../plugins/approval-workflow/officeHouse.ts'
import { remind } from '../../../plugins/approval-workflow/remind.ts'
import { environment } from '../../../src/env.ts'
import { setClock } from '../../../src/time/clock.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing
let workers: pg.Client[]

const at = (text: string) => new Date(`${text}:00+04:00`)
const options = { flows: officeFlows, house: officeHouse }

/** A worker comes by, on a connection of its own. */
const comesBy = (when: string, worker = 0): Promise<void> => {
  const client = workers[worker]
  if (!client) throw new Error('There is no such worker.')
  return remind({ client, environment: environment(), signal: new AbortController().signal }, options, at(when))
}

const since = async (): Promise<string[]> => {
  const found = await desk.sql('select recipient, subject from outbox order by recipient')
  await desk.sql('delete from outbox')
  return found.map(({ recipient, subject }) => `${String(recipient).split('-')[0]}: ${String(subject).split(' – ')[0]}`)
}

const half = 'შეხსენება: ელოდება თქვენს ვიზას'
const due = 'ვიზირების ვადა ამოიწურა'
const late = 'ვადაგადაცილებული ვიზირება'

beforeAll(async () => {
  desk = await openReviewing()
  const { pool } = desk.payload.db as unknown as { pool: { options: { connectionString: string } } }
  workers = [0, 1].map(() => new pg.Client({ connectionString: pool.options.connectionString }))
  for (const worker of workers) await worker.connect()
}, 120_000)
afterAll(async () => {
  for (const worker of workers) await worker.end()
  await desk.close()
})
beforeEach(() => desk.sql(`delete from outbox; update workflows set workflow_state = 'ended'`))

/** Submitted on Wednesday at ten; the stage of the unit is due on Thursday at ten. */
const submitted = async (text: string) => {
  const back = setClock(at('2026-12-02T10:00'))
  try {
    const doc = await desk.inReview(text)
    await desk.sql('delete from outbox')
    return doc
  } finally {
    back()
  }
}

describe('an approval that waits', () => {
  it('is said at half of its time, at its time and each working day after it, each once', async () => {
    const doc = await submitted('შეხსენება')
    const told: [string, string[]][] = []
    for (const when of [
      '2026-12-02T14:30',
      '2026-12-02T15:00',
      '2026-12-02T15:01',
      '2026-12-03T10:00',
      '2026-12-03T17:00',
      '2026-12-04T09:00',
      '2026-12-04T15:00',
      '2026-12-05T12:00',
      '2026-12-07T09:00',
      '2026-12-08T09:00',
      '2026-12-08T22:00',
    ]) {
      await comesBy(when)
      const mails = await since()
      if (mails.length > 0) told.push([when, mails])
    }
    expect(told).toEqual([
      ['2026-12-02T15:00', [`approver: ${half}`]],
      ['2026-12-03T10:00', [`approver: ${due}`, `head: ${due}`]],
      ['2026-12-04T09:00', [`head: ${late}`]],
      ['2026-12-07T09:00', [`head: ${late}`]],
      ['2026-12-08T09:00', [`director: ${late}`, `head: ${late}`]],
    ])
    expect(await desk.sql('select told from workflows where document_id = $1', [doc.id])).toMatchObject([
      { told: { sent: ['half', 'due', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08'] } },
    ])
  })

  it('is said once by two workers at the same instant', async () => {
    await submitted('ორი')
    await Promise.all([comesBy('2026-12-03T10:00', 0), comesBy('2026-12-03T10:00', 1)])
    expect(await since()).toEqual([`approver: ${due}`, `head: ${due}`])
  })

  it('begins anew with its next stage, and is silent when it has ended', async () => {
    const doc = await submitted('შემდეგი')
    await comesBy('2026-12-02T15:00')
    await since()
    const back = setClock(at('2026-12-02T16:00'))
    await desk.approve(slug, doc.id, desk.people.approver)
    back()
    await since()
    await comesBy('2026-12-03T10:59')
    expect(await since()).toEqual([])
    await comesBy('2026-12-03T11:00')
    expect(await since()).toEqual([`head: ${half}`])
    await desk.act(slug, doc.id, 'recall', desk.people.author)
    await since()
    await comesBy('2026-12-09T11:00')
    expect(await since()).toEqual([])
  })

  it('reminds the person to whom it was handed, and nobody who was switched off', async () => {
    const [other, gone] = [await desk.personOf(desk.unit, 'approver'), await desk.personOf(null, 'head')]
    await desk.act('users', gone.id, 'deactivate', desk.people.admin)
    const doc = await submitted('გადაცემული')
    await desk.act(slug, doc.id, 'reassign', desk.people.head, { person: other.id })
    await desk.sql('delete from outbox')
    await comesBy('2026-12-03T10:00')
    const found = await desk.sql('select recipient from outbox order by recipient')
    expect(found.map(({ recipient }) => recipient).sort()).toEqual([desk.people.head.email, other.email].sort())
  })

  it('is reminded of without a word of it', async () => {
    await submitted('კანარი')
    await comesBy('2026-12-03T10:00')
    const found = await desk.sql('select subject, body from outbox')
    expect(found).toHaveLength(3)
    for (const { subject, body } of found) expect(`${subject}${body}`).not.toMatch(/კანარი|ინფლაცია|Inflation/)
    expect(found[0]?.body).toContain('ვადა: 3 დეკემბერი 2026, 10:00')
  })
})
