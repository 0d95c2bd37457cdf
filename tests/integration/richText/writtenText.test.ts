import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { webm } from '../../support/media/recordings.ts'
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

/** A film with captions and a transcript in both languages, behind a poster. */
const film = async (poster: string): Promise<string> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'ბრიფინგი', credit: 'საქსტატი', licence: 'cc-by-4.0' }))
  form.set('file', new Blob([new Uint8Array(webm())], { type: 'video/webm' }), 'film.webm')
  const { body } = await desk.api<{ doc: Doc }>('/media?locale=ka', { as: desk.people.author, method: 'POST', form })
  const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nა\n'
  await desk.change('media', body.doc.id, { poster, captions, transcript: 'გამარჯობა' })
  await desk.change('media', body.doc.id, { alt: 'Briefing', credit: 'Geostat', captions, transcript: 'Hello' }, 'en')
  return body.doc.id
}

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
    await desk.change('news', id, { title: 'სიახლე ჩაწერა, შესწორებული', bodyHtml: '<script>', bodyText: 'x' })
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

const chartNode = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'aaaaaaaaaaaaaaaaaaaaaaaa', blockType: 'chart', ...fields },
})
const wholeChart = {
  form: 'line',
  heading: 'ინფლაცია',
  description: 'ინფლაცია შემცირდა.',
  source: 'საქსტატი',
  decimals: 1,
  figures: { categories: ['2025', '2026'], series: [{ name: '', values: [4.8, -0.7] }] },
}

describe('a chart, a table and a footnote', () => {
  it('go out with the text, drawn and told', async () => {
    const note = { type: 'inlineBlock', version: 1, fields: { id: 'b', blockType: 'footnote', note: 'შენიშვნა <1>' } }
    const { id } = await desk.publicNews('დიაგრამით', {
      body: richText('ტექსტი', { type: 'paragraph', version: 1, children: [note] }, chartNode(wholeChart)),
    })
    const { bodyHtml, bodyText } = await read(id)
    expect(bodyHtml).toMatch(/<figure class="chart">.*<svg [^>]*role="img".*<td>−0\.7<\/td>.*<\/figure>/s)
    expect(bodyHtml).toContain('შენიშვნა &lt;1&gt;')
    expect(bodyText).toContain('2026\t−0.7')
  })

  it.each([
    ['without a figure', { ...wholeChart, figures: { categories: ['2025'], series: [{ name: '', values: [null] }] } }],
    ['without a description', { ...wholeChart, description: '' }],
    ['with more than can be drawn', { ...wholeChart, figures: { categories: Array(500).fill('x'), series: [] } }],
    ['of no known form', { ...wholeChart, form: 'pie' }],
  ])('are not published %s', async (_, fields) => {
    const doc = await desk.news('არასრული', { body: richText('ტექსტი', chartNode(fields)) })
    const answer = await desk.letOut('news', doc.id, desk.people.head, {
      contentHash: await desk.hashOf('news', doc.id),
    })
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([422, 'content.languageMissing'])
  })
})

describe('what a text may hold', () => {
  it('are no styles, no picture that is still to be fetched, and no capitals of posters', async () => {
    const styled = {
      type: 'text',
      text: 'ᲡᲐᲥᲡᲢᲐᲢᲘ',
      version: 1,
      format: 0,
      style: 'background:url(https://track.example/x)',
    }
    const pending = { type: 'upload', version: 3, pending: { formID: 'x', src: 'https://track.example/y' } }
    const doc = await desk.write('news', {
      title: 'სტილი',
      body: richText('ტექსტი', { type: 'paragraph', version: 1, children: [styled], textStyle: 'color:red' }, pending),
    })
    const kept = JSON.stringify(doc.body)
    expect([kept.includes('საქსტატი'), /track\.example|color:red|pending/.test(kept)]).toEqual([true, false])
  })

  it('is no link that runs: it stops the publication', async () => {
    const link = {
      type: 'link',
      version: 3,
      id: 'c',
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [{ type: 'text', text: 'ბმული', version: 1 }],
    }
    const doc = await desk.news('ცუდი ბმული', {
      body: richText('ტექსტი', { type: 'paragraph', version: 1, children: [link] }),
    })
    const answer = await desk.letOut('news', doc.id, desk.people.head, {
      contentHash: await desk.hashOf('news', doc.id),
    })
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([422, 'content.languageMissing'])
  })
})

describe('the migration', () => {
  it('writes what was published before the columns were there, and nothing else', async () => {
    const { id } = await desk.publicNews('მანამდე')
    const draft = await desk.news('მონახაზი')
    const before = await read(id)
    await desk.sql('update news_locales set body_html = null, body_text = null')
    const name = readdirSync('src/migrations').find((file) => file.endsWith('_write_texts.ts'))
    const { up } = await import(pathToFileURL(join(process.cwd(), 'src', 'migrations', String(name))).href)
    await up({ db: (desk.payload.db as unknown as { drizzle: unknown }).drizzle })
    expect(await read(id)).toEqual(before)
    const kept = await desk.sql('select 1 from news_locales where _parent_id = $1 and body_html is not null', [
      draft.id,
    ])
    expect(kept).toEqual([])
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

  it('play a film with its poster, captions and words, of which nothing is left when they are hidden', async () => {
    const poster = await desk.picture('კადრი')
    const filmed = await film(poster.id)
    const { id } = await desk.publicNews('ფილმით', {
      body: richText('იხილეთ', uploadNode(filmed)),
    })
    const { bodyHtml, bodyText } = await read(id)
    expect(bodyHtml).toMatch(
      /<video [^>]*poster="[^"]+" [^>]*crossorigin="anonymous"><source src="[^"]+" type="video\/webm"\/><track /,
    )
    expect(bodyText).toBe('იხილეთ\n\nბრიფინგი')
    const addresses = [...String(bodyHtml).matchAll(/(?:src|poster|href)="([^"]+)"/g)].map(
      ([, address = '']) => address,
    )
    expect(addresses).toHaveLength(4)
    for (const address of addresses)
      expect([address, (await desk.api(address.replace(/^.*\/api/, ''))).status]).toEqual([address, 200])
    const transcript = await desk.api(`/media/${filmed}/transcript?locale=ka`)
    expect([transcript.text, transcript.headers.get('content-type')]).toEqual([
      'გამარჯობა',
      'text/plain; charset=utf-8',
    ])
    expect((await desk.api(`/media/${poster.id}/transcript?locale=ka`)).status).toBe(404)
    await desk.takeDown('news', id)
    for (const address of addresses) expect((await desk.api(address.replace(/^.*\/api/, ''))).status).toBe(404)
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
