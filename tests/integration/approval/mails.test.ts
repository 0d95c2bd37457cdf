import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestPerson } from '../../support/office.ts'
import { openReviewing, type Reviewing, slug } from './reviewing.ts'

let desk: Reviewing

beforeAll(async () => {
  desk = await openReviewing()
}, 120_000)
afterAll(() => desk.close())
beforeEach(() => desk.sql('delete from outbox'))

type Mail = { recipient: string; subject: string; body: string; kind: string; document_id: string }

const mails = async (): Promise<Mail[]> =>
  (await desk.sql(
    'select recipient, subject, body, kind, document_id from outbox order by created_at, recipient',
  )) as Mail[]
const since = async (): Promise<Mail[]> => {
  const found = await mails()
  await desk.sql('delete from outbox')
  return found
}
const recipients = (found: readonly Mail[]): string[] => found.map(({ recipient }) => recipient)
const emails = (...people: TestPerson[]): string[] => people.map(({ email }) => email)

describe('a mail of an approval', () => {
  it('goes to those whose turn it is, step by step, and to who submitted at the end', async () => {
    const { author, approver, head } = desk.people
    const doc = await desk.release('წერილების')
    await desk.submit(slug, doc.id, author)
    const [first, ...more] = await since()
    expect([first?.recipient, more]).toEqual([approver.email, []])
    expect(first).toMatchObject({ kind: 'workflow', document_id: doc.id, subject: 'ელოდება თქვენს ვიზას – პრესრელიზი' })
    expect(first?.body).toMatch(/^დოკუმენტი თქვენს ვიზას ელოდება\.\n\nდოკუმენტი: პრესრელიზი\nწარადგინა: author\n/)
    expect(first?.body).toMatch(/\nსაფეხური: .*\nვადა: \d+ [ა-ჰ]+ 20\d\d, \d\d:\d\d\n/)
    expect(first?.body).toContain(`/admin/collections/${slug}/${doc.id}\n`)

    await desk.approve(slug, doc.id, approver)
    expect(recipients(await since())).toEqual([head.email])
    await desk.approve(slug, doc.id, head)
    const told = await since()
    expect(told.map(({ recipient, subject }) => [recipient, subject])).toEqual([
      [author.email, 'გამოქვეყნდა – პრესრელიზი'],
    ])
  })

  it('holds no word of the document, whatever is done with it', async () => {
    const { author, approver, head, press } = desk.people
    const doc = await desk.inReview('კანარი')
    await desk.act(slug, doc.id, 'requestChanges', approver, { reason: 'წყარო აკლია' })
    await desk.submit(slug, doc.id, author)
    await desk.approve(slug, doc.id, approver)
    await desk.approve(slug, doc.id, head)
    await desk.act(slug, doc.id, 'takeDown', press, { reason: 'შეცდომა' })
    const all = await mails()
    expect(all.length).toBeGreaterThanOrEqual(6)
    for (const { subject, body } of all) expect(subject + body).not.toMatch(/კანარი|ინფლაცია|Inflation|შეჯამება/)
  })

  it('is written in the language that its reader chose for themselves', async () => {
    const reader = await desk.personOf(desk.unit, 'approver')
    const chosen = await desk.api(`/users/${reader.id}`, {
      as: reader,
      method: 'PATCH',
      body: { preferredLanguage: 'en' },
    })
    expect(chosen.status).toBe(200)
    const others = await desk.api(`/users/${desk.people.head.id}`, {
      as: reader,
      method: 'PATCH',
      body: { preferredLanguage: 'en' },
    })
    expect(others.status).not.toBe(200)
    await desk.inReview('ენა')
    const found = await since()
    expect(recipients(found).sort()).toEqual(emails(desk.people.approver, reader).sort())
    const english = found.find(({ recipient }) => recipient === reader.email)
    expect(english?.subject).toBe('Waits for your approval – Press release')
    expect(english?.body).not.toMatch(/[ა-ჰ]/)
    await desk.sql('update users set unit_id = null where id = $1', [reader.id])
  })

  it('goes to the one to whom the stage was handed, and not to who handed it over to themselves', async () => {
    const other = await desk.personOf(desk.unit, 'approver')
    const doc = await desk.inReview('გადაცემა')
    await desk.sql('delete from outbox')
    expect((await desk.act(slug, doc.id, 'reassign', desk.people.head, { person: other.id })).status).toBe(200)
    expect(recipients(await since())).toEqual([other.email])
    await desk.sql('update users set unit_id = null where id = $1', [other.id])
  })

  it('says that a document came back, never why, and that a colleague recalled it; what one did oneself is told to nobody', async () => {
    const { author, approver, translator } = desk.people
    const back = await desk.inReview('უკან')
    await since()
    await desk.act(slug, back.id, 'requestChanges', approver, { reason: 'წყარო აკლია' })
    const [mail, ...more] = await since()
    expect([mail?.recipient, more]).toEqual([author.email, []])
    expect(mail?.body).toContain('ვინ: approver\n')
    expect(mail?.body).not.toContain('წყარო აკლია')

    const recalled = await desk.inReview('გამოთხოვილი')
    await since()
    expect((await desk.act(slug, recalled.id, 'recall', translator)).status).toBe(200)
    expect(recipients(await since())).toEqual([author.email])

    const own = await desk.inReview('საკუთარი')
    await since()
    expect((await desk.act(slug, own.id, 'recall', author)).status).toBe(200)
    expect(await since()).toEqual([])
  })

  it('goes to nobody who was switched off, edited the document, or submitted it', async () => {
    const gone = await desk.personOf(desk.unit, 'approver')
    await desk.act('users', gone.id, 'deactivate', desk.people.admin)
    const writer = await desk.personOf(desk.unit, 'author', 'approver')
    const doc = await desk.release('მწერალი')
    await desk.change(slug, doc.id, { summary: 'სხვა შეჯამება' }, 'ka', writer)
    await since()
    await desk.submit(slug, doc.id, desk.people.author)
    expect(recipients(await since())).toEqual([desk.people.approver.email])
    await desk.sql('update users set unit_id = null where id = $1', [writer.id])
  })

  it('is there exactly when the action was done: a refused one leaves none', async () => {
    const doc = await desk.inReview('უარი')
    await since()
    expect((await desk.approve(slug, doc.id, desk.people.head)).status).toBe(409)
    expect((await desk.act(slug, doc.id, 'requestChanges', desk.people.approver, {})).status).toBe(422)
    expect(await since()).toEqual([])
  })

  it('tells the first stage again when a save sends the document back to it', async () => {
    const doc = await desk.halfWay('შენახვა')
    await since()
    await desk.change(slug, doc.id, { summary: 'შესწორდა' }, 'ka')
    expect(recipients(await since())).toEqual([desk.people.approver.email])
    await desk.change(slug, doc.id, { summary: 'შესწორდა ისევ' }, 'ka')
    expect(await since()).toEqual([])
  })
})
