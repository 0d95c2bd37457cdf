import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { type Desk, type Doc, type ErrorBody, openDesk } from '../../support/desk.ts'
import { type Answer, type Call, openOffice } from '../../support/office.ts'
import { richText } from '../../support/text.ts'

jest.setTimeout(120_000)

let desk: Desk
let doc: Doc

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  doc = await desk.news('სამიზნე')
}, 120_000)
afterAll(() => desk.close())

type ErrorOf = { code: string; message: string; hint: string }

const firstError = (answer: Answer): ErrorOf | undefined => {
  const [error] = (answer.body as Partial<ErrorBody> & { errors?: (ErrorOf & { extensions?: ErrorOf })[] }).errors ?? []
  return error && 'extensions' in error ? ((error as { extensions?: ErrorOf }).extensions ?? error) : error
}

/** Everything that a request could leave behind. */
const everything = async (): Promise<unknown> =>
  desk.sql(`select (select count(*) from news)::int as news, (select count(*) from _news_v)::int as versions, (select count(*) from slug_registry)::int as slugs,
    (select count(*) from media)::int as media, (select md5(string_agg(l::text, '' order by l.id)) from news_locales l) as texts, (select count(*) from outbox)::int as mails`)

/** Sends it in both languages and holds the answer against the contract: 4xx, a code, words in the language, nothing saved. */
const isRefused = async (
  send: (headers: Record<string, string>) => Promise<Answer>,
  allowed: readonly number[] = [400],
): Promise<void> => {
  const before = await everything()
  const [ka, en] = [await send({ 'accept-language': 'ka' }), await send({ 'accept-language': 'en' })]
  const [georgian, english] = [firstError(ka), firstError(en)]
  expect([ka.status, allowed.includes(ka.status), ka.text]).toEqual([ka.status, true, expect.any(String)])
  expect(en.status).toBe(ka.status)
  expect(georgian).toMatchObject({
    code: expect.stringMatching(/^[a-z]+\.[a-zA-Z]+$/),
    message: expect.stringMatching(/[ა-ჰ]/),
    hint: expect.stringMatching(/[ა-ჰ]/),
  })
  expect(english).toMatchObject({
    code: georgian?.code,
    message: expect.stringMatching(/^[^ა-ჰ]*[A-Za-z]/),
    hint: expect.stringMatching(/[A-Za-z]/),
  })
  expect(ka.text + en.text).not.toMatch(/node_modules|at .*\.ts:|select "|insert into/i)
  expect(await everything()).toEqual(before)
}

const post =
  (body: unknown, more: Call = {}, path = '/news?locale=ka') =>
  (headers: Record<string, string>) =>
    desk.api(path, { as: desk.people.author, method: 'POST', body, ...more, headers: { ...headers, ...more.headers } })

const nested = (depth: number, inner: unknown = 'x'): unknown =>
  Array.from({ length: depth }).reduce<unknown>((value) => ({ a: value }), inner)
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)

describe('a body that is no body', () => {
  it.each<[string, unknown, number[]]>([
    ['broken JSON', '{"title": ', [400]],
    ['a trailing comma', '{"title": "x",}', [400]],
    ['a list', '[1,2,3]', [400]],
    ['a number', '5', [400]],
    ['null', 'null', [400]],
    ['a text', '"x"', [400]],
    ['broken UTF-8', bytes(0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d), [400]],
    ['UTF-16', new Uint8Array(Buffer.from('{"title":"x"}', 'utf16le')), [400]],
    ['10 MB', `{"title":"${'x'.repeat(10 * 1024 * 1024)}"}`, [413]],
    ['10 MB of brackets', '['.repeat(5_000_000), [413, 400]],
    ['200 levels', JSON.stringify(nested(200)), [400]],
    ['100,000 levels', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, [400]],
    ['a prototype', '{"__proto__": {"isAdmin": true}, "title": "x"}', [400]],
    ['a constructor', '{"constructor": {"prototype": {"x": 1}}}', [400]],
  ])('%s', async (_, body, allowed) => {
    await isRefused(post(body, { headers: { 'content-type': 'application/json' } }), allowed)
  })

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'multipart/form-data',
    'nonsense',
  ])('sent as %s saves nothing', async (type) => {
    const before = await everything()
    const answer = await post('{"title": "თავისუფალი", "body": }', { headers: { 'content-type': type } })({})
    expect([type, answer.status >= 400 && answer.status < 500, typeof firstError(answer)?.code]).toEqual([
      type,
      true,
      'string',
    ])
    expect(await everything()).toEqual(before)
  })

  it('a form whose description is no JSON', async () => {
    const form = () => {
      const made = new FormData()
      made.set('_payload', '{"alt": ')
      made.set('file', new Blob(['x'], { type: 'image/png' }), 'x.png')
      return made
    }
    await isRefused((headers) =>
      desk.api('/media?locale=ka', { as: desk.people.author, method: 'POST', form: form(), headers }),
    )
  })
})

/** Values that no field of a type can take. */
const wrongFor: Record<string, unknown[]> = {
  text: [5, true, {}, ['x'], 'a\u0000b', '\ud800'],
  textarea: [5, {}, ['x'], 'a\u0000b'],
  richText: ['text', 5, [], { root: null }, { root: { children: 'x' } }],
  number: ['x', '5', {}, [5], true],
  checkbox: ['true', 1, {}, []],
  date: ['not a day', 5, {}, [], '2026-13-45'],
  relationship: ['not-an-id', 5, {}, { relationTo: 'users', value: 'x' }],
  upload: ['not-an-id', 5, {}, []],
  array: ['x', 5, {}, ['x'], [[]]],
  group: ['x', 5, []],
  json: [{ a: '\u0000' }],
  email: [5, {}, []],
  select: [5, {}, 'no-such-role', ['no-such-role']],
}

const writable = (field: FlattenedField): field is FlattenedField & { name: string } =>
  'name' in field &&
  !['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sessions'].includes(field.name) &&
  !('virtual' in field && field.virtual)

describe('a value of a wrong type', () => {
  it('is refused for every field of every collection and global, by its name', async () => {
    const all = await desk.person('author', 'head', 'press-officer', 'relations-officer', 'admin')
    const wrong: string[] = []
    const { payload } = desk
    const entities = [
      ...Object.values(payload.collections).map(({ config }) => ({
        path: `/${config.slug}`,
        fields: config.flattenedFields,
      })),
      ...payload.globals.config.map(({ slug, flattenedFields }) => ({
        path: `/globals/${slug}`,
        fields: flattenedFields,
      })),
    ].filter(({ path }) => !/payload-|audit-log|\/media/.test(path))
    for (const { path, fields } of entities)
      for (const field of fields.filter(writable))
        for (const value of wrongFor[field.type] ?? []) {
          const answer = await desk.api(`${path}?locale=ka`, { as: all, method: 'POST', body: { [field.name]: value } })
          const error = firstError(answer)
          if (answer.status < 400 || answer.status >= 500 || !error?.code || !error.hint)
            wrong.push(
              `${path} ${field.name} (${field.type}) = ${JSON.stringify(value)}: ${answer.status} ${answer.text.slice(0, 120)}`,
            )
        }
    expect(wrong).toEqual([])
  })

  it.each<[string, object]>([
    ['a field that does not exist', { title: 'x', nosuchfield: 1 }],
    ['a field that does not exist in a row', { title: 'x', files: [{ file: null, colour: 'red' }] }],
    ['a text that is too long', { title: 'x'.repeat(301) }],
    ['a null character', { title: 'a\u0000b' }],
    ['a link to no document', { title: 'x', gallery: '00000000-0000-4000-8000-000000000000' }],
    ['a table of a thousand rows', { title: 'x', files: Array.from({ length: 1_000 }, () => ({ fileTitle: 'x' })) }],
    ['a reading in all languages', { title: { ka: 'x', en: 'y' } }],
  ])('%s', async (what, data) => {
    const before = await everything()
    const answer = await post({ body: richText('x'), ...data })({ 'accept-language': 'en' })
    if (['a text that is too long', 'a table of a thousand rows'].includes(what) && answer.status === 201) {
      const publish = await desk.act('news', (answer.body as { doc: Doc }).doc.id, 'publish', desk.people.head, {
        contentHash: await desk.hashOf('news', (answer.body as { doc: Doc }).doc.id),
      })
      expect([what, publish.status]).toEqual([what, 409])
      return
    }
    expect([what, answer.status, typeof firstError(answer)?.hint]).toEqual([what, 400, 'string'])
    expect(await everything()).toEqual(before)
  })

  it('in a change leaves the document as it was', async () => {
    await isRefused((headers) =>
      desk.api(`/news/${doc.id}?locale=ka`, {
        as: desk.people.author,
        method: 'PATCH',
        body: { title: 'ახალი', cover: 'x' },
        headers,
      }),
    )
    await isRefused((headers) =>
      desk.api(`/news?where[id][equals]=${doc.id}&locale=ka`, {
        as: desk.people.author,
        method: 'PATCH',
        body: { title: 5 },
        headers,
      }),
    )
  })
})

describe('an address that is no question', () => {
  const terms = (count: number) =>
    Array.from({ length: count }, (_, index) => `where[or][${index}][slug][equals]=x`).join('&')
  const addresses: [string, string][] = [
    ['10,000 terms', `/news?${terms(10_000)}`],
    ['21 terms', `/news?${terms(21)}`],
    ['an unknown parameter', '/news?colour=red'],
    ['an unknown operator', '/news?where[slug][resembles]=x'],
    ['an unknown field', '/news?where[nosuchfield][equals]=x'],
    ['a filter that is text', '/news?where=x'],
    ['a deep filter', `/news?where${'[and][0]'.repeat(50)}[slug][equals]=x`],
    ['a language that does not exist', '/news?locale=fr'],
    ['a limit of words', '/news?limit=many'],
    ['a page below one', '/news?page=-1'],
    ['a depth of words', '/news?depth=deep'],
    ['a null character', '/news?where[slug][equals]=a%00b'],
    ['a broken escape', '/news?where[slug][equals]=%zz'],
    ['broken UTF-8', '/news?where[slug][equals]=%c3%28'],
    ['half a surrogate', '/news?where[slug][equals]=%ed%a0%80'],
    ['a day that is none', '/news?where[publishedOn][equals]=yesterday'],
    ['an order by nothing', '/news?sort=nosuchfield'],
    ['a choice that is text', '/news?select=title'],
  ]
  it.each(addresses)('%s, asked by the public', async (_, path) => {
    await isRefused((headers) => desk.api(path, { headers }))
  })

  it.each(
    addresses.filter(
      ([name]) => !/unknown parameter|page below|words|choice|order by|21 terms|day that is none/.test(name),
    ),
  )('%s, asked by staff', async (_, path) => {
    await isRefused((headers) => desk.api(path, { as: desk.people.author, headers }), [400, 413])
  })

  it('what staff ask wrongly is never a fault of ours', async () => {
    const paths = [
      '?limit=many',
      '?limit=-5',
      '?limit=1e99',
      '?page=-1',
      '?page=99999999999999999999',
      '?depth=deep',
      '?depth=-1',
      '?select=title',
      '?sort[a]=title',
      '?where=x',
      '?where[id][in]=x',
      '?where[topics.title.x.y][equals]=1',
      '?where[title][equals][x]=1',
      '?where[title]=x',
      '?joins=x',
      '?populate=x',
      '?draft=maybe',
      '?where[createdAt][near]=1',
      '?where[id][near]=x',
      '?where[body][equals]=x',
      '?where[editorIds.0][equals]=x',
      "?where[editorIds.x'y][equals]=x",
      '?where[title][within]=x',
      '?where[publishedOn][exists]=maybe',
      `/${'x'.repeat(5_000)}`,
      '/versions?sort=x',
      '/versions?where[version.x][equals]=1',
      '/versions/x',
      '/count?where[x][y]=z',
      '/not-an-id',
      '/not-an-id/actions',
      '/%2e%2e/users',
    ]
    const faults: string[] = []
    for (const path of paths)
      for (const as of [desk.people.author, desk.people.head, null]) {
        const answer = await desk.api(`/news${path}`, { as })
        if (answer.status >= 500 || (answer.status >= 400 && !firstError(answer)?.hint))
          faults.push(`${as?.roles ?? 'anybody'} ${path}: ${answer.status} ${answer.text.slice(0, 150)}`)
      }
    expect(faults).toEqual([])
  })

  it('an address or a method that leads nowhere', async () => {
    for (const [path, method] of [
      ['/nothing', 'GET'],
      ['/news', 'PUT'],
      ['/news/x/y/z', 'GET'],
      ['/globals/nothing', 'GET'],
      ['/globals/home', 'DELETE'],
      ['/users/first-register', 'POST'],
      ['/', 'GET'],
    ]) {
      const answer = await desk.api(String(path), { method: String(method) })
      expect([path, method, answer.status >= 400 && answer.status < 500, typeof firstError(answer)?.hint]).toEqual([
        path,
        method,
        true,
        'string',
      ])
    }
  })
})

describe('GraphQL', () => {
  const deep = (levels: number) =>
    `{ News(id: "00000000-0000-4000-8000-000000000000") ${'{ topics { parent '.repeat(levels)}{ id }${' } }'.repeat(levels)} }`
  const queries: [string, string][] = [
    ['that is none', '{ News('],
    ['that is empty', ''],
    ['that is ten levels deep', deep(5)],
    ['that is hundreds of levels deep', deep(400)],
    [
      'of thousands of aliases',
      `{ ${Array.from({ length: 2_000 }, (_, index) => `a${index}: allNews(limit: 100) { docs { id } }`).join(' ')} }`,
    ],
    [
      'of aliases of one field',
      `{ allNews { docs { ${Array.from({ length: 700 }, (_, index) => `a${index}: title`).join(' ')} } } }`,
    ],
    [
      'of fragments in a circle',
      'fragment a on News { id ...b } fragment b on News { id ...a } { allNews { docs { ...a } } }',
    ],
    [
      'of fragments that double',
      `${Array.from({ length: 30 }, (_, index) => `fragment f${index} on News { ${index === 29 ? 'id' : `...f${index + 1} ...f${index + 1}`} }`).join(' ')} { allNews { docs { ...f0 } } }`,
    ],
    ['of a field that does not exist', '{ allNews { docs { nosuchfield } } }'],
    ['with a filter of a wrong type', '{ allNews(where: { title: { equals: 5 } }) { docs { id } } }'],
    ['with a document that is none', '{ News(id: "not-an-id") { nosuchfield } }'],
    ['of directives in hundreds', `{ allNews ${'@include(if: true) '.repeat(500)} { docs { id } } }`],
  ]
  it.each(queries)('a query %s', async (_, query) => {
    await isRefused((headers) => desk.graphql(query, { headers }) as Promise<Answer>, [400])
  })

  it.each<[string, unknown]>([
    ['a list of queries', [{ query: '{ __typename }' }]],
    ['a query that is a number', { query: 5 }],
    ['variables that are text', { query: 'query($a: String!) { News(id: $a) { id } }', variables: 'x' }],
    ['no query', {}],
  ])('%s', async (_, body) => {
    const before = await everything()
    const answer = await desk.graphql('', { body })
    expect([answer.status >= 400 && answer.status < 500, answer.text]).toEqual([true, expect.any(String)])
    expect(await everything()).toEqual(before)
  })

  it('a mutation with a wrong value saves nothing', async () => {
    const before = await everything()
    for (const mutation of [
      'createNews(data: { title: 5 }) { id }',
      `updateNews(id: "${doc.id}", data: { cover: "x" }) { id }`,
      `updateNews(id: "${doc.id}", data: { publishedOn: "never" }) { id }`,
      'createNews(data: { title: "a\\u0000b" }) { id }',
      'updateNews(id: "x", data: { title: "y" }) { id }',
    ]) {
      const answer = await desk.graphql(`mutation { ${mutation} }`, { as: desk.people.author })
      expect([mutation, answer.status < 500, (answer.body.errors?.length ?? 0) > 0]).toEqual([mutation, true, true])
    }
    expect(await everything()).toEqual(before)
  })
})

describe('an action', () => {
  it.each<[string, unknown, number[]]>([
    ['with broken JSON', '{"contentHash": ', [400]],
    ['with a list', '[]', [400]],
    ['with a hash that is an object', { contentHash: { $ne: 1 } }, [422]],
    ['with a reason that is a list', { reason: ['x'], contentHash: 'x' }, [409]],
    ['with a time of words', { contentHash: null, publishAt: 'soon' }, [422]],
  ])('%s', async (_, body, allowed) => {
    await isRefused(
      (headers) =>
        desk.api(`/news/${doc.id}/actions/publish`, {
          as: desk.people.head,
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
        }),
      allowed,
    )
  })

  it('a reason of a megabyte, a notice of a wrong shape and a null character never break it', async () => {
    const live = await desk.publicNews('ცოცხალი')
    for (const body of [
      { reason: 'a\u0000b' },
      { reason: 'x', notice: 'text' },
      { reason: 'x', notice: { ka: 5, en: { a: 1 } } },
      { reason: '\ud800' },
    ]) {
      const answer = await desk.act('news', live.id, 'retire', desk.people.head, body)
      expect([body, answer.status < 500]).toEqual([body, true])
    }
    expect(
      (await desk.act('news', live.id, 'takeDown', desk.people.head, { reason: 'x'.repeat(1_000_000) })).status,
    ).toBe(200)
  })
})
