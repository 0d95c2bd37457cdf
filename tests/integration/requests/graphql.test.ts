import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { type Answer, openOffice } from '../../support/office.ts'
import { everything, isRefused } from '../../support/refused.ts'

jest.setTimeout(120_000)

let desk: Desk
let doc: Doc

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  doc = await desk.news('სამიზნე')
}, 120_000)
afterAll(() => desk.close())

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
    await isRefused(desk, (headers) => desk.graphql(query, { headers }) as Promise<Answer>, [400])
  })

  it.each<[string, unknown]>([
    ['a list of queries', [{ query: '{ __typename }' }]],
    ['a query that is a number', { query: 5 }],
    ['variables that are text', { query: 'query($a: String!) { News(id: $a) { id } }', variables: 'x' }],
    ['no query', {}],
  ])('%s', async (_, body) => {
    const before = await everything(desk)
    const answer = await desk.graphql('', { body })
    expect([answer.status >= 400 && answer.status < 500, answer.text]).toEqual([true, expect.any(String)])
    expect(await everything(desk)).toEqual(before)
  })

  it('a mutation with a wrong value saves nothing', async () => {
    const before = await everything(desk)
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
    expect(await everything(desk)).toEqual(before)
  })
})
