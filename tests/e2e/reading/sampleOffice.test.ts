import { describe, expect, it } from '@jest/globals'
import { roles } from '../../../src/access/roles.ts'
import { furtherApprovers } from '../../../src/sample/desk/desk.ts'
import { origin } from '../../support/browser.ts'
import { type Row, sampleUrl, sqlOn } from '../../support/sampleDatabase.ts'
import { cookieOf, signedIn } from '../../support/signedIn.ts'

type List = { docs: Record<string, unknown>[]; totalDocs: number }

const list = async (path: string): Promise<List> =>
  (await fetch(`${origin()}/api${path}${path.includes('?') ? '&' : '?'}limit=100`)).json()
const statusOf = async (path: string, cookie = ''): Promise<number> =>
  (await fetch(`${origin()}/api${path}`, { headers: { cookie, origin: origin() } })).status
const sql = (text: string): Promise<Row[]> => sqlOn(sampleUrl(), [text])
const count = async (from: string): Promise<number> =>
  Number((await sql(`select count(*)::int as n from ${from}`))[0]?.n)

describe('the sample office', () => {
  it('has one account for each role and an approver for each unit that publishes, named as samples', async () => {
    const held = await sql(
      `select u.email, array_agg(r.value::text) as roles, u.display_name from users u join users_roles r on r.parent_id = u.id group by u.id`,
    )
    expect(held).toHaveLength(roles.length + furtherApprovers.length)
    for (const { email, roles: own, display_name } of held) {
      expect(own).toEqual([
        String(email)
          .split('@')[0]
          ?.replace(/^approver-.*/, 'approver'),
      ])
      expect(display_name).toContain('(ნიმუში)')
    }
  })

  it('gave the approving roles by two persons', async () => {
    const rows = await sql(
      `select action, details from audit_log where action = 'users.confirmRole' and outcome = 'done'`,
    )
    expect(rows).toHaveLength(3 + furtherApprovers.length)
    expect(await sql(`select 1 from users where jsonb_array_length(coalesce(pending_roles, '[]')) > 0`)).toEqual([])
  })

  it('lets every account sign in', async () => {
    for (const role of roles) {
      const { status, body } = await (await signedIn(role))('/users/me')
      expect([role, status, body.user]).toMatchObject([role, 200, { email: `${role}@sample.example` }])
    }
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
    const waiting = await sql(
      `select id from publications where _status = 'published' and visible_from > now() union all select id from press_releases where _status = 'published' and visible_from > now()`,
    )
    expect(waiting.length).toBeGreaterThanOrEqual(2)
    for (const { id } of waiting)
      expect([await statusOf(`/publications/${id}`), await statusOf(`/press-releases/${id}`)]).toEqual([404, 404])
    const pictures = await sql(`select filename from media where visible_from > now()`)
    expect(pictures.length).toBeGreaterThanOrEqual(3)
    const [author, operator] = [await cookieOf('author'), await cookieOf('operator')]
    for (const { filename } of pictures)
      expect([
        await statusOf(`/media/file/${filename}`),
        await statusOf(`/media/file/${filename}`, operator),
        await statusOf(`/media/file/${filename}`, author),
      ]).toEqual([404, 404, 200])
  })

  it('shows a picture of which only a part was kept, and every format made of that part', async () => {
    const [doc] = (await list('/news?locale=en&depth=1&where[publishedOn][equals]=2011-01-28')).docs
    type Pixels = { width: number; height: number }
    const cover = doc?.cover as Pixels & { alt: string; sizes: Record<string, Pixels> }
    expect(cover).toMatchObject({
      alt: 'Drawing: the entrance of the office, between its columns',
      width: 652,
      height: 480,
    })
    const ratios = Object.entries({ card: 652 / 480, socialSquare: 1, socialPortrait: 4 / 5, socialWide: 16 / 9 })
    for (const [name, ratio] of ratios) {
      const { width, height } = cover.sizes[name] as Pixels
      expect(width / height).toBeCloseTo(ratio, 1)
    }
    expect(await sql(`select crop from media where original_name = 'facade.png'`)).toEqual([
      { crop: { left: 274, top: 105, width: 652, height: 480, ofWidth: 1200, ofHeight: 675 } },
    ])
  })

  it('holds the next edition of a press release, begun and still to be filled in', async () => {
    expect(
      await count(`press_releases where state = 'draft' and previous_edition_id is not null`),
    ).toBeGreaterThanOrEqual(1)
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
        expect(await statusOf(`/globals/${slug}?locale=${locale}`)).toBe(200)
  })
})
