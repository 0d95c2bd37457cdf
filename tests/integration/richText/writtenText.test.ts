import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'
import { linkNode, richText, uploadNode } from '../../support/text.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

const both = 'select[bodyHtml]=true&select[bodyText]=true'
type Written = { bodyHtml: string | null; bodyText: string | null }

const read = async (id: string, locale = 'ka', more = '', as?: Desk['people']['author']) =>
  (await desk.api<Written & Doc>(`/news/${id}?locale=${locale}&${both}${more}`, { as })).body

describe('bodyHtml and bodyText', () => {
  it('are written when a document is published, in each language its own', async () => {
    const { id } = await desk.publicNews('ერთი <b>')
    expect(await read(id)).toMatchObject({ bodyHtml: '<p>ტექსტი ერთი &lt;b&gt;</p>', bodyText: 'ტექსტი ერთი <b>' })
    expect(await read(id, 'en')).toMatchObject({ bodyHtml: '<p>Text ერთი &lt;b&gt;</p>' })
  })

  it('come only when they are selected, in REST; in GraphQL when they are asked for', async () => {
    const { id } = await desk.publicNews('არჩევანი')
    for (const query of ['', '&select[body]=false', '&select[title]=true', '&depth=2']) {
      const { text } = await desk.api(`/news/${id}?locale=ka${query}`)
      expect([query, /body(Html|Text)/.test(text)]).toEqual([query, false])
    }
    const list = await desk.api<{ docs: Written[] }>(`/news?locale=ka&where[id][equals]=${id}&${both}`)
    expect(list.body.docs[0]?.bodyHtml).toBe('<p>ტექსტი არჩევანი</p>')
    const answer = await desk.graphql(`{ News(id: "${id}", locale: ka) { bodyHtml } }`)
    expect(JSON.stringify(answer.body)).toContain('<p>ტექსტი არჩევანი</p>')
  })

  it('cannot be written, filtered or sorted by anybody', async () => {
    const { id } = await desk.publicNews('ჩაწერა')
    await desk.change('news', id, { bodyHtml: '<script>', bodyText: 'x' })
    await desk.publish('news', id)
    expect(await read(id)).toMatchObject({ bodyHtml: '<p>ტექსტი ჩაწერა</p>' })
    for (const query of ['where[bodyText][contains]=x', 'sort=bodyText'])
      expect((await desk.api(`/news?${query}`)).status).toBe(400)
  })

  it('follow what is published, never a draft', async () => {
    const { id } = await desk.publicNews('ძველი')
    await desk.change('news', id, { body: richText('საიდუმლო') })
    expect((await read(id)).bodyHtml).toBe('<p>ტექსტი ძველი</p>')
    expect(await read(id, 'ka', '&draft=true', desk.people.author)).toMatchObject({ bodyHtml: null, bodyText: null })
    await desk.publish('news', id)
    expect((await read(id)).bodyHtml).toBe('<p>საიდუმლო</p>')
    const versions = await desk.sql(
      `select count(*)::int as n from _news_v_locales where version_body_html is not null`,
    )
    expect(versions[0]?.n).toBe(0)
  })

  it('hold no language that is not approved', async () => {
    const doc = await desk.news('მხოლოდ ქართული')
    await desk.change('news', doc.id, { title: '' }, 'en', desk.people.translator)
    await desk.publish('news', doc.id, { followsOn: { en: '2199-01-01' } })
    const rows = await desk.sql('select _locale, body_html from news_locales where _parent_id = $1', [doc.id])
    expect(rows.filter(({ body_html }) => body_html !== null).map(({ _locale }) => _locale)).toEqual(['ka'])
  })

  it('are gone from the row when a document that was taken down is edited', async () => {
    const { id } = await desk.publicNews('მოხსნილი')
    await desk.takeDown('news', id)
    await desk.change('news', id, { title: 'სხვა' })
    expect(
      await desk.sql('select body_html from news_locales where _parent_id = $1 and body_html is not null', [id]),
    ).toEqual([])
  })

  it('are no part of what is approved: the hash of a document is that of its text', async () => {
    const { id } = await desk.publicNews('ანაბეჭდი')
    const before = await desk.hashOf('news', id)
    await desk.sql(`update news_locales set body_html = 'x' where _parent_id = $1`, [id])
    expect(await desk.hashOf('news', id)).toBe(before)
  })
})

describe('links and pictures inside', () => {
  it('lead to the present address of a public document, and are plain text while it is hidden', async () => {
    const target = await desk.publicNews('სამიზნე')
    const { id } = await desk.publicNews('ბმულით', { body: richText('იხილეთ', linkNode('news', target.id, 'ბმული')) })
    const slug = (await desk.asPublic('news', target.id)).body.slug
    const shown = `<a href="/ka/news/${slug}" data-document="news/${target.id}">ბმული</a>`
    expect((await read(id)).bodyHtml).toBe(`<p>იხილეთ</p><p>${shown}</p>`)
    expect((await read(id, 'ka', '', desk.people.author)).bodyHtml).toContain(shown)
    await desk.takeDown('news', target.id)
    for (const as of [undefined, desk.people.author]) {
      const { bodyHtml } = await read(id, 'ka', '', as)
      expect(bodyHtml).toBe('<p>იხილეთ</p><p>ბმული</p>')
    }
    const graphql = await desk.graphql(`{ allNews(locale: ka, limit: 100) { docs { id bodyHtml } } }`)
    expect([graphql.text.includes('იხილეთ'), graphql.text.includes('data-document')]).toEqual([true, false])
  })

  it('show a picture with its words and credit, and nothing of one that is hidden', async () => {
    const picture = await desk.picture('ფოტო')
    const { id } = await desk.publicNews('სურათით', { body: richText('იხილეთ', uploadNode(picture.id)) })
    const { bodyHtml, bodyText } = await read(id)
    expect(bodyHtml).toMatch(
      /<figure><img src="[^"]+\/api\/media\/file\/[^"]+" alt="სურათი ფოტო" width="900" height="600" loading="lazy"\/><figcaption>წარწერა ფოტო <small>წყარო ფოტო<\/small><\/figcaption><\/figure>/,
    )
    expect(bodyText).toBe('იხილეთ\n\nწარწერა ფოტო')
    const [, src = ''] = /src="([^"]+)"/.exec(String(bodyHtml)) ?? []
    expect((await desk.api(src.replace(/^.*\/api/, ''))).status).toBe(200)
    await desk.sql(
      `select set_config('statdesk.gate', 'on', true); update media set visible_until = '2020-01-01' where id = '${picture.id}'`,
    )
    expect(await read(id)).toMatchObject({ bodyHtml: '<p>იხილეთ</p>', bodyText: 'იხილეთ' })
  })

  it('are asked for once a collection, however many an answer holds', async () => {
    const target = await desk.publicNews('ერთხელ')
    const body = richText('იხილეთ', linkNode('news', target.id, 'ა'), linkNode('news', target.id, 'ბ'))
    for (const name of ['პირველი', 'მეორე', 'მესამე']) await desk.publicNews(name, { body })
    const find = desk.payload.find.bind(desk.payload)
    let asked = 0
    desk.payload.find = ((args: Parameters<typeof find>[0]) => {
      if (args.overrideAccess) asked += 1
      return find(args)
    }) as typeof desk.payload.find
    await desk.api(`/news?locale=ka&limit=100&select[bodyHtml]=true`)
    desk.payload.find = find as typeof desk.payload.find
    expect(asked).toBeLessThanOrEqual(2)
  })
})
