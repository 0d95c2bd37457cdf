import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql'
import { formatNames } from 'payload'
import { publicSlugs, slugs } from '../../../src/slugs.ts'
import { isEmbargoed, type Matrix, openMatrix } from '../../support/matrix.ts'

jest.setTimeout(120_000)

let matrix: Matrix
let schema: GraphQLSchema

beforeAll(async () => {
  matrix = await openMatrix()
  const { configToSchema } = await import('@payloadcms/graphql')
  schema = configToSchema(matrix.desk.config).schema
}, 900_000)
afterAll(() => matrix.desk.close())

describe('GraphQL', () => {
  type Door = { slug: string; single: string; list: string; count: string; type: GraphQLObjectType }

  /** The query fields of each public collection, found in the schema that is really served. */
  const doors = (): Door[] => {
    const queries = schema.getQueryType()?.getFields() ?? {}
    return publicSlugs.map((slug) => {
      const name = formatNames(slug).singular.replace(/\s/g, '')
      const type = schema.getType(name)
      const list = Object.values(queries).find((field) => {
        const answer = getNamedType(field.type)
        return (
          isObjectType(answer) &&
          'docs' in answer.getFields() &&
          getNamedType(answer.getFields().docs?.type ?? answer) === type
        )
      })?.name
      if (!isObjectType(type) || !list || !queries[name] || !queries[`count${list}`])
        throw new Error(`GraphQL has no queries for ${slug} (${name})`)
      return { slug, single: name, list, count: `count${list}`, type }
    })
  }

  /** Everything that a type has, with documents that it leads to. */
  const selection = (type: GraphQLObjectType, depth: number): string => {
    const parts = Object.values(type.getFields()).flatMap((field): string[] => {
      const inner = getNamedType(field.type)
      if (isLeafType(inner)) return [field.name]
      if (!isObjectType(inner) || depth === 0 || ['audience', 'docs'].includes(field.name)) return []
      const isRow = inner.name.startsWith(`${type.name}_`)
      return [`${field.name} ${selection(inner, isRow ? depth : depth - 1)}`]
    })
    return `{ ${parts.join(' ')} }`
  }

  it('rows 1, 7, 8: lists and documents with every field, staff fields and links included, tell the public nothing hidden', async () => {
    const queries = doors().flatMap(({ slug, single, list, type }) =>
      (['ka', 'en'] as const).flatMap((language) => [
        {
          name: `${list} ${language}`,
          language,
          is: 'answered' as const,
          query: `{ ${list}(limit: 20, locale: ${language}) { totalDocs docs ${selection(type, 0)} } }`,
        },
        ...matrix
          .seedsOf(slug)
          .filter(({ state }) => state !== 'hub')
          .map((seed) => ({
            name: `${single} ${seed.state} ${language}`,
            language,
            query: `{ ${single}(id: "${seed.id}", locale: ${language}) ${selection(type, 0)} }`,
          })),
      ]),
    )
    expect(await matrix.inquire(queries, matrix.strangers())).toEqual([])
  })

  it('row 8: formatted text of a document that comes along tells no id of a hidden one', async () => {
    const hubs = matrix.seeds.filter(({ state }) => state === 'hub').map(({ slug, id }) => ({ slug, id }))
    const carried = doors().flatMap(({ slug, single, type }) =>
      hubs
        .filter((hub) => hub.slug === slug)
        .flatMap(({ id }) =>
          (['ka', 'en'] as const).map((language) => ({
            name: `${single} and what it leads to`,
            query: `{ ${single}(id: "${id}", locale: ${language}) ${selection(type, 1)} }`,
            language,
            is: 'answered' as const,
          })),
        ),
    )
    expect(await matrix.inquire(carried)).toEqual([])
  })

  it('rows 2, 3, 5, 7, 27: arguments that widen a read are refused', async () => {
    const queries = doors().flatMap(({ slug, single, list, count }) => {
      const [hidden] = matrix.hiddenOf(slug)
      const id = hidden?.id
      return [
        ...(slug === slugs.media
          ? []
          : [
              `{ ${list}(draft: true) { docs { id } } }`,
              `{ ${list}(trash: true) { docs { id } } }`,
              `{ ${single}(id: "${id}", draft: true) { id } }`,
              `{ ${single}(id: "${id}", trash: true) { id } }`,
              `{ ${count}(trash: true) { totalDocs } }`,
            ]),
        `{ ${list}(limit: 101) { docs { id } } }`,
        `{ ${list}(limit: 0) { docs { id } } }`,
        `{ ${list}(fallbackLocale: en) { docs { id } } }`,
        `{ ${list}(sort: "internalNote") { docs { id } } }`,
        `{ ${list}(sort: "createdBy.email") { docs { id } } }`,
        `{ ${list}(where: { internalNote: { exists: true } }) { docs { id } } }`,
        `{ ${list}(where: { AND: [{ visibleFrom: { exists: true } }] }) { docs { id } } }`,
        `{ ${count}(where: { createdAt: { exists: true } }) { totalDocs } }`,
        `{ a: ${list}(locale: ka) { docs { id } } b: ${list}(locale: en) { docs { id } } }`,
        `{ docAccess${single}(id: "${id}") { read { permission } } }`,
      ].map((query) => ({ name: query, query, is: 'refused' as const }))
    })
    expect(await matrix.inquire(queries, matrix.publicReaders())).toEqual([])
  })

  it('rows 4, 13, 24: versions, access and the framework’s collections are closed', async () => {
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {})
    const closed = queries.filter((name) => /^(version|docAccess|Access$)|Payload/.test(name))
    expect(closed.length).toBeGreaterThan(30)
    const asked = closed.flatMap((name) => {
      const field = schema.getQueryType()?.getFields()[name]
      const answer = field && getNamedType(field.type)
      const id = field?.args.some((argument) => argument.name === 'id')
        ? '(id: "00000000-0000-4000-8000-000000000000")'
        : ''
      return [
        { name, query: `{ ${name}${id} ${isObjectType(answer) ? '{ __typename }' : ''} }`, is: 'refused' as const },
      ]
    })
    expect(await matrix.inquire(asked, matrix.publicReaders())).toEqual([])
  })

  it('row 27: an inner language, by argument, alias or variable, is refused', async () => {
    const news = matrix.seedsOf(slugs.news).find(({ state }) => state === 'hub')
    const queries = [
      `{ News(id: "${news?.id}", locale: ka) { title(locale: en) } }`,
      `{ News(id: "${news?.id}", locale: ka) { topics { title(locale: en) } } }`,
      `{ News(id: "${news?.id}", locale: ka) { gallery(locale: en) { title } } }`,
      `{ News(id: "${news?.id}", locale: ka) { gallery(fallbackLocale: en) { title } } }`,
      `fragment f on News { gallery(locale: en) { title } } { News(id: "${news?.id}", locale: ka) { ...f } }`,
      `{ News(id: "${news?.id}", locale: all) { title } }`,
    ]
    expect(
      await matrix.inquire(
        queries.map((query) => ({ name: query, query, is: 'refused' as const })),
        matrix.publicReaders(),
      ),
    ).toEqual([])
  })

  it('staff outside the team receive no statistics under embargo', async () => {
    const queries = doors()
      .filter(({ slug }) => isEmbargoed(slug))
      .flatMap(({ slug, single, list, type }) => [
        { name: list, query: `{ ${list}(limit: 100, draft: true, locale: ka) { docs ${selection(type, 0)} } }` },
        {
          name: `${list} trash`,
          query: `{ ${list}(limit: 100, trash: true, locale: ka) { docs ${selection(type, 0)} } }`,
        },
        ...matrix.hiddenOf(slug).map(({ id, state }) => ({
          name: `${single} ${state}`,
          query: `{ ${single}(id: "${id}", draft: true, trash: true, locale: ka) ${selection(type, 0)} }`,
        })),
      ])
    expect(
      await matrix.inquire(
        queries,
        matrix.readers.filter(({ isPublic }) => !isPublic),
      ),
    ).toEqual([])
  })

  it('row 28: a wrong name is answered without the names that are near it', async () => {
    const answer = await matrix.desk.graphql('{ Newz { title } Users { docs { emial } } }')
    expect(answer.body.errors?.length).toBeGreaterThan(0)
    expect(answer.text).not.toMatch(/did you mean/i)
  })
})
