import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { database } from '../../../src/config/sql.ts'
import { type NewMail, queueMail } from '../../../src/mail/queueMail.ts'
import { type OutboxPage, readOutbox } from '../../../src/mail/readOutbox.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

let desk: Desk
let token = ''

const all = { page: 1, onlyTroubled: false }

const seenBy = async (person: TestPerson | null, question = all): Promise<OutboxPage | null> =>
  readOutbox(await desk.req(person), question)

const queue = async (mail: Omit<NewMail, 'kind' | 'recipient'>): Promise<void> =>
  queueMail(await database(null, desk.payload), { kind: 'workflow', recipient: desk.people.author.email, ...mail })

/** What somebody is shown of the mail about a thing: its text, or null when it is there without its words. */
const textShownTo = async (person: TestPerson, subject: string): Promise<string | null> => {
  const [row] = await desk.sql('select id from outbox where subject = $1', [subject])
  const mail = (await seenBy(person))?.mails.find(({ id }) => id === row?.id)
  if (!mail) throw new Error(`The mail ${subject} is not on the page.`)
  return mail.words?.body ?? null
}

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  const asked = await desk.api('/users/forgot-password', { method: 'POST', body: { email: desk.people.author.email } })
  expect(asked.status).toBe(200)
  ;[{ token }] = (await desk.sql('select reset_password_token as token from users where id = $1', [
    desk.people.author.id,
  ])) as [{ token: string }]
}, 120_000)
afterAll(() => desk.close())

describe('a mail about an account', () => {
  it('shows the administrator that there was one, to whom, and how far it came', async () => {
    const page = await seenBy(desk.people.admin)
    expect(page?.mails).toEqual([
      expect.objectContaining({
        kind: 'account',
        state: 'queued',
        attempts: 0,
        recipient: { name: 'author', roles: ['author'], address: desk.people.author.email },
        words: null,
      }),
    ])
  })

  it('shows nobody its link, subject or text, nor the answer of a mail server that repeats them', async () => {
    const [row] = await desk.sql('select subject, body from outbox')
    expect(row?.body).toContain(token)
    await desk.sql(`update outbox set state = 'failed', attempts = 5, error = $1`, [
      `Message failed: 550 5.7.1 refused for its link ${row?.body}`,
    ])
    const seen = JSON.stringify(await seenBy(desk.people.admin))
    for (const word of [token, 'reset', String(row?.subject), 'refused'])
      expect([word, seen.includes(word)]).toEqual([word, false])
    expect(seen).toContain('"errorCode":"550"')
  })

  it('is not there for the head, who sees mails of the workflow', async () => {
    expect(await seenBy(desk.people.head)).toEqual({ mails: [], hasMore: false })
  })

  it('is what a mail is whose writer did not say why', async () => {
    await desk.sql(`insert into outbox (recipient, subject, body) values ('nino@example.ge', 'თემა', 'საიდუმლო')`)
    expect(await seenBy(desk.people.head)).toEqual({ mails: [], hasMore: false })
    expect(JSON.stringify(await seenBy(desk.people.admin))).not.toMatch(/თემა|საიდუმლო/)
  })
})

describe('the outgoing mail', () => {
  it.each(['author', 'translator', 'designer', 'press', 'director'] as const)('is not shown to: %s', async (who) => {
    expect(await seenBy(desk.people[who])).toBeNull()
  })

  it('is not shown to the public, to a website’s key, or to an administrator who was switched off', async () => {
    const req = await desk.req(desk.people.admin)
    const off = { ...req, user: { ...req.user, isActive: false } } as typeof req
    const key = { ...req, user: { ...req.user, collection: 'api-clients' } } as typeof req
    expect([await seenBy(null), await readOutbox(off, all), await readOutbox(key, all)]).toEqual([null, null, null])
  })

  it('has no door in the API', async () => {
    for (const path of ['/outbox', '/outgoing-mail', '/mails'])
      expect((await desk.api(path, { as: desk.people.admin })).status).toBe(404)
  })
})

describe('a mail about the workflow', () => {
  it('shows its text to whoever may read the document: of a release under embargo the head, not the administrator', async () => {
    const release = await desk.write('press-releases', { title: 'მშპ', body: richText('მშპ გაიზარდა') })
    await queue({
      subject: 'დაბრუნდა: მშპ',
      body: 'მშპ გაიზარდა',
      about: { collection: 'press-releases', id: release.id },
    })
    expect(await textShownTo(desk.people.head, 'დაბრუნდა: მშპ')).toBe('მშპ გაიზარდა')
    expect(await textShownTo(desk.people.admin, 'დაბრუნდა: მშპ')).toBeNull()
    expect(JSON.stringify(await seenBy(desk.people.admin))).not.toContain('მშპ')
  })

  it('about a document that all staff read shows it to both', async () => {
    const news = await desk.news('შეხვედრა')
    await queue({ subject: 'დაბრუნდა: შეხვედრა', body: 'ტექსტი', about: { collection: 'news', id: news.id } })
    await queue({
      subject: 'საიტის პარამეტრები',
      body: 'ტექსტი',
      about: { collection: 'site-settings', id: 'site-settings' },
    })
    for (const person of [desk.people.head, desk.people.admin])
      for (const subject of ['დაბრუნდა: შეხვედრა', 'საიტის პარამეტრები'])
        expect(await textShownTo(person, subject)).toBe('ტექსტი')
  })

  it('about no single document shows it to the head alone', async () => {
    await queue({ subject: 'ჩემი საქმეები', body: 'სამი დოკუმენტი' })
    expect(await textShownTo(desk.people.head, 'ჩემი საქმეები')).toBe('სამი დოკუმენტი')
    expect(await textShownTo(desk.people.admin, 'ჩემი საქმეები')).toBeNull()
  })
})

describe('a page of it', () => {
  it('holds the newest 25, says that there are more, and can be narrowed to what was not sent', async () => {
    for (let count = 0; count < 30; count += 1) await queue({ subject: `წერილი ${count}`, body: 'ტექსტი' })
    await desk.sql(
      `update outbox set created_at = created_at + substring(subject from '[0-9]+')::int * interval '1 second' where subject ~ '^წერილი [0-9]+$'`,
    )
    const [first, second] = [await seenBy(desk.people.head), await seenBy(desk.people.head, { ...all, page: 2 })]
    expect([first?.mails.length, first?.hasMore, first?.mails[0]?.words?.subject]).toEqual([25, true, 'წერილი 29'])
    expect(second?.hasMore).toBe(false)
    await desk.sql(`update outbox set state = 'unconfirmed', error = 'interrupted' where subject = 'წერილი 3'`)
    const troubled = await seenBy(desk.people.head, { page: 1, onlyTroubled: true })
    expect(troubled?.mails.map(({ words, state }) => [words?.subject, words?.error, state])).toEqual([
      ['წერილი 3', 'interrupted', 'unconfirmed'],
    ])
  })
})
