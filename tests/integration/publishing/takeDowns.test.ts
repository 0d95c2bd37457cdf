import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { alarmTakeDowns } from '../../../plugins/publishing/alarmTakeDowns.ts'
import { shownTakeDowns } from '../../../plugins/publishing/shownTakeDowns.ts'
import { environment } from '../../../src/env.ts'
import { setClock } from '../../../src/time/clock.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { auditOf, codeOf } from '../../support/published.ts'

let desk: Desk
let workers: pg.Client[]

const at = (text: string) => new Date(`${text}:00+04:00`)

/** A worker comes by, on a connection of its own. */
const comesBy = (when: string, worker = 0): Promise<void> => {
  const client = workers[worker]
  if (!client) throw new Error('There is no such worker.')
  return alarmTakeDowns({ client, environment: environment(), signal: new AbortController().signal }, at(when))
}

const since = async (): Promise<{ recipient: string; subject: string; body: string }[]> => {
  const found = await desk.sql('select recipient, subject, body from outbox order by recipient')
  await desk.sql('delete from outbox')
  return found as { recipient: string; subject: string; body: string }[]
}
const alarmed = async () => (await since()).map(({ recipient }) => recipient).sort()

const rowsOf = (id: string) =>
  desk.sql('select taken_down_by, confirmed_by, ended_at from take_downs where document_id = $1', [id])

const shownTo = async (person: TestPerson) => shownTakeDowns(await desk.req(person), { ...person, collection: 'users' })

/** Taken down by the press officer on a Saturday night. */
const takenDown = async (text: string) => {
  const doc = await desk.publicNews(text)
  const back = setClock(at('2027-12-04T23:30'))
  try {
    expect((await desk.act('news', doc.id, 'takeDown', desk.people.press, { reason: 'შეცდომა' })).status).toBe(200)
  } finally {
    back()
  }
  await desk.sql('delete from outbox')
  return doc
}

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  const { pool } = desk.payload.db as unknown as { pool: { options: { connectionString: string } } }
  workers = [0, 1].map(() => new pg.Client({ connectionString: pool.options.connectionString }))
  for (const worker of workers) await worker.connect()
}, 120_000)
afterAll(async () => {
  for (const worker of workers) await worker.end()
  await desk.close()
})
beforeEach(() => desk.sql('delete from outbox; update take_downs set ended_at = now() where ended_at is null'))

describe('a take-down', () => {
  it('is confirmed by a second of three roles, once, and stays dark', async () => {
    const { head, press, author } = desk.people
    const doc = await takenDown('დადასტურება')
    expect(codeOf(await desk.act('news', doc.id, 'confirmTakeDown', press))).toBe('content.ownTakeDown')
    expect(codeOf(await desk.act('news', doc.id, 'confirmTakeDown', author))).toBe('access.forbidden')
    expect(await rowsOf(doc.id)).toMatchObject([{ taken_down_by: press.id, confirmed_by: null, ended_at: null }])
    expect((await desk.act('news', doc.id, 'confirmTakeDown', head)).status).toBe(200)
    expect(await rowsOf(doc.id)).toMatchObject([{ confirmed_by: head.id, ended_at: expect.any(Date) }])
    expect(codeOf(await desk.act('news', doc.id, 'confirmTakeDown', head))).toBe('content.notInThisState')
    expect((await desk.asPublic('news', doc.id)).status).toBe(404)
    const log = (await auditOf(desk, doc.id)).map(({ action, outcome }) => `${action} ${outcome}`)
    expect(log).toContain('news.takeDown done')
    expect(log.filter((row) => row.includes('confirmTakeDown'))).toEqual(
      ['refused', 'refused', 'done', 'refused'].map((outcome) => `news.confirmTakeDown ${outcome}`),
    )
    await comesBy('2027-12-06T12:00')
    expect(await since()).toEqual([])
  })

  it('that nobody confirms is told to head and director after an hour, at night too, and once a day', async () => {
    const { head, director } = desk.people
    const doc = await takenDown('კანარი')
    await comesBy('2027-12-05T00:29')
    expect(await since()).toEqual([])
    await comesBy('2027-12-05T00:30')
    const mails = await since()
    expect(mails.map(({ recipient }) => recipient)).toEqual([director.email, head.email].sort())
    for (const { subject, body } of mails) expect(subject + body).not.toMatch(/კანარი/)
    expect(mails[0]?.subject).toBe('მოხსნა დაუდასტურებელია – სიახლე')
    expect(mails[0]?.body).toContain(`/admin/collections/news/${doc.id}`)
    await comesBy('2027-12-05T09:00')
    expect(await since()).toEqual([])
    await comesBy('2027-12-06T00:30')
    expect(await alarmed()).toEqual([director.email, head.email].sort())
    expect((await desk.asPublic('news', doc.id)).status).toBe(404)
  })

  it('is told to who acts for the head or the director too, on the days of the order alone', async () => {
    const { head, director } = desk.people
    const deputy = await desk.person('author')
    const days = { orderedOn: '2026-12-01', beginsOn: '2027-12-05', endsOn: '2027-12-06' }
    const entered = await desk.api<{ doc: { id: string } }>('/delegations', {
      as: director,
      method: 'POST',
      body: { kind: 'acting', orderNumber: '1-კ', ...days, principal: head.id, deputy: deputy.id, role: 'head' },
    })
    expect([entered.status, entered.text]).toEqual([201, entered.text])
    await takenDown('არყოფნა')
    const both = [director.email, head.email]
    const told: [string, string[]][] = []
    for (const when of ['2027-12-05T00:30', '2027-12-06T00:30', '2027-12-07T00:30']) {
      await comesBy(when)
      told.push([when, await alarmed()])
    }
    expect(told).toEqual([
      ['2027-12-05T00:30', [...both, deputy.email].sort()],
      ['2027-12-06T00:30', [...both, deputy.email].sort()],
      ['2027-12-07T00:30', [...both].sort()],
    ])
    const end = await desk.act('delegations', entered.body.doc.id, 'end', director, { reason: 'დაბრუნდა' })
    expect([end.status, end.text]).toEqual([200, end.text])
  })

  it('is told of once by two workers at the same instant', async () => {
    await takenDown('ორი')
    await Promise.all([comesBy('2027-12-05T00:30', 0), comesBy('2027-12-05T00:30', 1)])
    expect(await since()).toHaveLength(2)
  })

  it('keeps its document out of the trash, through every door, where nobody could confirm it', async () => {
    const { head } = desk.people
    const doc = await takenDown('ურნა')
    const thrown = { deletedAt: '2027-12-05T00:00:00.000Z' }
    expect((await desk.api(`/news/${doc.id}`, { as: head, method: 'PATCH', body: thrown })).status).toBe(404)
    await desk.api(`/news?where[id][equals]=${doc.id}`, { as: head, method: 'PATCH', body: thrown })
    await expect(
      desk.payload.update({ collection: 'news', id: doc.id, data: thrown, overrideAccess: true }),
    ).rejects.toMatchObject({ code: 'content.wasPublic' })
    expect((await desk.act('news', doc.id, 'confirmTakeDown', head)).status).toBe(200)
  })

  it('is put back by an approval before it is confirmed, which may still be confirmed on the way', async () => {
    const doc = await takenDown('აღდგენა')
    expect((await desk.submit('news', doc.id)).status).toBe(200)
    const seen = (
      await desk.api<{ actions: { action: string; allowed: boolean }[] }>(`/news/${doc.id}/actions`, {
        as: desk.people.director,
      })
    ).body.actions
    expect(seen.find(({ action }) => action === 'confirmTakeDown')).toMatchObject({ allowed: true })
    await desk.publish('news', doc.id)
    expect((await desk.asPublic('news', doc.id)).status).toBe(200)
    expect(await rowsOf(doc.id)).toMatchObject([{ confirmed_by: null, ended_at: expect.any(Date) }])
    await desk.sql('delete from outbox')
    await comesBy('2027-12-06T12:00')
    expect(await since()).toEqual([])
  })

  it('stands on the front page of the three roles from the first minute, and of nobody else', async () => {
    const { head, director, press, author, admin } = desk.people
    const doc = await takenDown('პირველი გვერდი')
    for (const person of [head, director, press])
      expect(await shownTo(person)).toMatchObject([
        {
          documentId: doc.id,
          title: 'სიახლე პირველი გვერდი',
          address: `/admin/collections/news/${doc.id}`,
          who: 'press-officer',
          isYours: person === press,
        },
      ])
    for (const person of [author, admin]) expect(await shownTo(person)).toEqual([])
    await desk.act('news', doc.id, 'confirmTakeDown', director)
    expect(await shownTo(head)).toEqual([])
  })

  it('of a global waits in the same way', async () => {
    const { press, director, head } = desk.people
    await desk.change('home', 'home', { headline: 'მთავარი' }, 'ka', press)
    await desk.change('home', 'home', { headline: 'Home' }, 'en', press)
    await desk.publish('home', 'home')
    expect((await desk.act('home', 'home', 'takeDown', head, { reason: 'შეცდომა' })).status).toBe(200)
    expect(await rowsOf('home')).toMatchObject([{ taken_down_by: head.id, confirmed_by: null }])
    expect(await shownTo(press)).toMatchObject([{ documentId: 'home', address: '/admin/globals/home' }])
    expect((await desk.act('home', 'home', 'confirmTakeDown', director)).status).toBe(200)
    expect(await rowsOf('home')).toMatchObject([{ confirmed_by: director.id }])
  })

  it('names its document in capitals as in small letters: files go dark, the approval ends, the row is the same', async () => {
    const { press } = desk.people
    const picture = await desk.picture('დიდი ასოები')
    const doc = await desk.publicNews('დიდი ასოები', { cover: picture.id })
    await desk.change('news', doc.id, { summary: 'ახალი' }, 'ka')
    expect((await desk.submit('news', doc.id)).status).toBe(200)
    const capitals = doc.id.toUpperCase()
    const openWorkflows = () =>
      desk.sql("select 1 from workflows where document_id = $1 and workflow_state = 'inReview'", [doc.id])
    expect(await openWorkflows()).toHaveLength(1)
    expect((await desk.act('news', capitals, 'takeDown', press, { reason: 'შეცდომა' })).status).toBe(200)
    expect(await openWorkflows()).toEqual([])
    expect(await desk.sql('select visible_from, public_locales from media where id = $1', [picture.id])).toEqual([
      { visible_from: null, public_locales: '' },
    ])
    expect([await rowsOf(capitals), await rowsOf(doc.id)]).toMatchObject([[], [{ taken_down_by: press.id }]])
  })
})
