import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { roles } from '../../src/access/roles.ts'
import { fillSampleOffice, type NewAccount } from '../../src/sample/index.ts'
import { type Call, openOffice, type TestOffice } from '../support/office.ts'

type List = { docs: Record<string, unknown>[]; totalDocs: number }

let office: TestOffice
let accounts: NewAccount[]
let leftByInterruption: number

const list = async (path: string): Promise<List> =>
  (await office.api<List>(`${path}${path.includes('?') ? '&' : '?'}limit=100`)).body
const count = async (table: string): Promise<number> =>
  Number((await office.sql(`select count(*)::int as n from ${table}`))[0]?.n)

/** Ends the filling in its midst. */
const pullThePlug = (line: string): void => {
  if (line.includes('topics')) throw new Error('the plug was pulled')
}

beforeAll(async () => {
  office = await openOffice()
  await fillSampleOffice(office.payload, { say: pullThePlug }).catch(() => [])
  leftByInterruption = (await count('users')) + (await count('media')) + (await count('audit_log'))
  accounts = await fillSampleOffice(office.payload)
}, 240_000)

afterAll(() => office.close())

/** A person of the sample office, signed in. */
const officer = async (role: string): Promise<Call> => {
  const account = accounts.find(({ email }) => email === `${role}@sample.example`)
  const { headers } = await office.api('/users/login', {
    method: 'POST',
    body: { email: account?.email, password: account?.password },
  })
  return { headers: { cookie: String(headers.getSetCookie()[0]?.split(';')[0]), origin: 'http://localhost:3000' } }
}

describe('the sample office', () => {
  it('has one account for each role, named as a sample', async () => {
    expect(accounts.map(({ email }) => email)).toEqual(roles.map((role) => `${role}@sample.example`))
    const held = await office.sql(
      `select u.email, array_agg(r.value::text) as roles, u.display_name from users u join users_roles r on r.parent_id = u.id group by u.id`,
    )
    expect(held).toHaveLength(roles.length)
    for (const { email, roles: own, display_name } of held) {
      expect(own).toEqual([String(email).split('@')[0]])
      expect(display_name).toContain('(ნიმუში)')
    }
  })

  it('gave the approving roles by two persons', async () => {
    const rows = await office.sql(
      `select action, details from audit_log where action = 'users.confirmRole' and outcome = 'done'`,
    )
    expect(rows).toHaveLength(3)
    expect(await office.sql(`select 1 from users where jsonb_array_length(coalesce(pending_roles, '[]')) > 0`)).toEqual(
      [],
    )
  })

  it('lets every account sign in', async () => {
    const answers = await Promise.all(
      accounts
        .slice(0, 3)
        .map(({ email, password }) => office.api('/users/login', { method: 'POST', body: { email, password } })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it('shows the public at least twelve releases and press releases in both languages', async () => {
    for (const locale of ['ka', 'en'])
      for (const slug of ['publications', 'press-releases']) {
        const { docs } = await list(`/${slug}?locale=${locale}&depth=0`)
        expect(docs.length).toBeGreaterThanOrEqual(12)
        for (const doc of docs) expect([doc.title, doc.summary, doc.slug, doc.body]).not.toContain(null)
      }
  })

  it('has figures as numbers, rows that keep both languages, and files', async () => {
    const [doc] = (await list('/press-releases?locale=en&depth=0&where[publishedOn][equals]=2025-09-18')).docs
    expect(doc?.figures).toMatchObject([
      {
        figureName: 'Real growth of GDP',
        value: 7.3,
        dataStatus: 'preliminary',
        revisionDueOn: '2025-11-14',
        comparisons: [{ comparedWith: 'previousPeriod', change: -2.5 }],
      },
      { figureName: 'GDP at current prices', value: 25.3, unitOfMeasure: 'billion GEL' },
    ])
    expect(doc?.publications).toHaveLength(1)
  })

  it('lists six memoranda, two surveys and their results, three datasets, and a tree of topics', async () => {
    const totals = await Promise.all(
      ['memoranda', 'surveys', 'survey-results', 'datasets', 'topics', 'methodologies'].map(
        async (slug) => (await list(`/${slug}?locale=en&depth=0`)).totalDocs,
      ),
    )
    expect(totals).toEqual([6, 2, 2, 3, 12, 3])
  })

  it('shows the public its events, and none of the leadership', async () => {
    const { docs } = await list('/events?locale=ka&depth=0')
    expect(docs.length).toBeGreaterThanOrEqual(4)
    expect(docs.map(({ kind }) => kind)).not.toContain('leadership')
    expect(await count(`events where kind = 'leadership'`)).toBe(1)
  })

  it('hides what is under embargo, its pictures included', async () => {
    const waiting = await office.sql(
      `select id from publications where _status = 'published' and visible_from > now() union all select id from press_releases where _status = 'published' and visible_from > now()`,
    )
    expect(waiting).toHaveLength(2)
    for (const { id } of waiting)
      expect([
        (await office.api(`/publications/${id}`)).status,
        (await office.api(`/press-releases/${id}`)).status,
      ]).toEqual([404, 404])
    const pictures = await office.sql(`select filename from media where visible_from > now()`)
    expect(pictures.length).toBeGreaterThanOrEqual(3)
    const [author, operator] = [await officer('author'), await officer('operator')]
    for (const { filename } of pictures)
      expect([
        (await office.api(`/media/file/${filename}`)).status,
        (await office.api(`/media/file/${filename}`, operator)).status,
        (await office.api(`/media/file/${filename}`, author)).status,
      ]).toEqual([404, 404, 200])
  })

  it('holds the next edition of a press release, begun and still to be filled in', async () => {
    expect(await count(`press_releases where state = 'draft' and previous_edition_id is not null`)).toBe(1)
  })

  it('announces the language that follows', async () => {
    const { docs } = await list('/press-releases?locale=ka&depth=0&where[kind][equals]=announcement')
    expect(docs).toHaveLength(1)
    expect(docs[0]?.locales).toMatchObject({ ka: 'live', en: 'follows' })
    expect((await list('/press-releases?locale=en&depth=0&where[kind][equals]=announcement')).docs).toEqual([])
  })

  it('has a front page, menus and settings in both languages', async () => {
    for (const locale of ['ka', 'en'])
      for (const slug of ['site-settings', 'navigation', 'home'])
        expect((await office.api(`/globals/${slug}?locale=${locale}`)).status).toBe(200)
  })

  it('leaves nothing behind when its filling is interrupted', () => {
    expect(leftByInterruption).toBe(0)
  })

  it('is filled once: a second filling adds nothing', async () => {
    const tables = ['users', 'publications', 'press_releases', 'media', 'topics', 'audit_log', 'outbox']
    const before = await Promise.all(tables.map(count))
    expect(await fillSampleOffice(office.payload)).toEqual([])
    expect(await Promise.all(tables.map(count))).toEqual(before)
  })
})
