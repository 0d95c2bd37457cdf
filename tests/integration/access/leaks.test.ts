import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql'
import { formatNames, type SanitizedCollectionConfig } from 'payload'
import { type FieldNode, fieldTree } from '../../../src/fields/tree.ts'
import { embargoedSlugs, globalSlugs, publicSlugs, slugs, staffSlugs } from '../../../src/slugs.ts'
import { canariesIn } from '../../support/canaries.ts'
import { type LeakOffice, openLeakOffice, type Seed } from '../../support/leakOffice.ts'
import type { Answer, Call } from '../../support/office.ts'

jest.setTimeout(120_000)

let office: LeakOffice
let readers: { name: string; isPublic: boolean; call: Call }[]
let schema: GraphQLSchema

beforeAll(async () => {
  office = await openLeakOffice()
  readers = [
    { name: 'anonymous', isPublic: true, call: {} },
    {
      name: 'a website with its key',
      isPublic: true,
      call: { headers: { authorization: `api-clients API-Key ${office.apiKey}` } },
    },
    { name: 'staff outside the team', isPublic: false, call: { as: office.outsider } },
  ]
  const { configToSchema } = await import('@payloadcms/graphql')
  schema = configToSchema(office.desk.config).schema
}, 300_000)
afterAll(() => office.desk.close())

type Reader = (typeof readers)[number]
type Language = 'ka' | 'en'

const isEmbargoed = (slug: string): boolean => (embargoedSlugs as readonly string[]).includes(slug)
const treeOf = (collection: Pick<SanitizedCollectionConfig, 'fields'>): FieldNode[] => fieldTree(collection.fields)

/** Names that Payload adds to a file; they are read with the file and hold nothing that its address does not tell. */
const ofFiles = [
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
]
/** Payload's own columns, which for the public always hold the same. */
const ofPayload = ['id', '_status', 'deletedAt', ...ofFiles]

/** What an answer holds that its reader may not have: canaries and ids, each named by the document it belongs to. */
const leaksIn = (text: string, reader: Reader, language: Language | null): string[] => {
  const known = new Map(office.seeds.map((seed) => [seed.canary, seed]))
  const words = canariesIn(text).flatMap(({ canary, audience, language: letter }) => {
    const seed = known.get(canary)
    const name = `${seed ? `${seed.slug} ${seed.state}` : 'a secret draft or a staff document'} (${audience}${letter})`
    if (!reader.isPublic)
      return seed && isEmbargoed(seed.slug) && (seed.isHidden || seed.state === 'expired') ? [name] : []
    const isForeign = language !== null && letter !== 'x' && letter !== (language === 'ka' ? 'k' : 'e')
    const isUnapproved = seed?.state === 'kaOnly' && letter === 'e'
    return !seed || seed.isHidden || audience === 's' || isForeign || isUnapproved ? [name] : []
  })
  const ids = reader.isPublic
    ? office.seeds
        .filter(({ isHidden, id }) => isHidden && text.includes(id))
        .map(({ slug, state }) => `id of ${slug} ${state}`)
    : []
  return [...words, ...ids]
}

const isWebsiteFree = ({ status }: Answer): boolean => status >= 400 && status < 500

type Ask = { path: string; call?: Call; language?: Language; is?: 'refused' | 'answered' }

/** Asks as every reader and collects what leaks; one list for a whole route, so that a fault names all its places. */
const ask = async (asks: Ask[], who: Reader[] = readers): Promise<string[]> => {
  const found: string[] = []
  for (const { path, call, language = null, is } of asks)
    for (const reader of who) {
      const answer = await office.desk.api(path, {
        ...reader.call,
        ...call,
        headers: { ...reader.call.headers, ...call?.headers },
      })
      found.push(...leaksIn(answer.text, reader, language).map((leak) => `${reader.name}: ${path} leaks ${leak}`))
      if (answer.status >= 500) found.push(`${reader.name}: ${path} answers ${answer.status}`)
      if (is === 'refused' && reader.isPublic && !isWebsiteFree(answer))
        found.push(`${reader.name}: ${path} is answered with ${answer.status}`)
      if (is === 'answered' && answer.status !== 200)
        found.push(`${reader.name}: ${path} is refused with ${answer.status}: ${answer.text.slice(0, 160)}`)
    }
  return found
}

/** Readers without an account are treated alike (the last test of REST), so that long lists are asked by one of them. */
const anybody = (): Reader[] => readers.slice(0, 1)
const strangers = (): Reader[] => readers.filter(({ name }) => !name.includes('key'))
const publicReaders = (): Reader[] => readers.filter(({ isPublic }) => isPublic)
const hiddenOf = (slug: string): Seed[] => office.seeds.filter((seed) => seed.slug === slug && seed.isHidden)
const seedsOf = (slug: string): Seed[] => office.seeds.filter((seed) => seed.slug === slug)
const inBoth = (make: (language: Language) => Ask[]): Ask[] =>
  (['ka', 'en'] as const).flatMap((language) => make(language).map((one) => ({ language, ...one })))
const everywhere = (make: (collection: SanitizedCollectionConfig) => Ask[]): Ask[] =>
  office.publicCollections.flatMap(make)

describe('the matrix is whole', () => {
  it('every collection and global of the live config is classified, and every field of a public one has its audience', () => {
    const framework = [
      'payload-locked-documents',
      'payload-preferences',
      'payload-migrations',
      'payload-kv',
      'payload-jobs',
    ]
    const unknown = Object.keys(office.desk.payload.collections).filter(
      (slug) => ![...publicSlugs, ...staffSlugs, ...framework].includes(slug as never),
    )
    expect([unknown, office.desk.payload.globals.config.map(({ slug }) => slug).sort()]).toEqual([
      [],
      Object.values(globalSlugs).sort(),
    ])
    const unclassified = office.publicCollections.flatMap(({ slug, flattenedFields }) =>
      flattenedFields
        .filter((field) => 'name' in field && !field.custom?.audience && !ofPayload.includes(field.name))
        .map((field) => `${slug}.${'name' in field ? field.name : ''}`),
    )
    expect(unclassified).toEqual([])
  })

  it('every text field of every document was filled, so that nothing can hide in an empty one', async () => {
    const texts = (fields: readonly FieldNode[], prefix: string): string[] =>
      fields.flatMap((field): string[] => {
        if (
          field.audience === 'system' ||
          field.virtual ||
          field.name === 'retirementNotice' ||
          ofPayload.includes(field.name)
        )
          return []
        if (field.type === 'array' || field.type === 'group') return texts(field.children, `${prefix}${field.name}.`)
        return ['text', 'textarea', 'richText'].includes(field.type) ? [`${prefix}${field.name}`] : []
      })
    const valueAt = (value: unknown, path: string[]): unknown =>
      path.length === 0
        ? value
        : Array.isArray(value)
          ? valueAt(value[0], path)
          : valueAt((value as Record<string, unknown> | null)?.[path[0] ?? ''], path.slice(1))
    const empty: string[] = []
    for (const collection of office.publicCollections) {
      const seed = seedsOf(collection.slug).find(({ state }) => state === 'published')
      const doc = await office.desk.payload.findByID({
        collection: collection.slug,
        id: String(seed?.id),
        depth: 0,
        locale: 'ka',
        overrideAccess: true,
      })
      empty.push(
        ...texts(treeOf(collection), '')
          .filter((path) => !valueAt(doc, path.split('.')))
          .map((path) => `${collection.slug}.${path}`),
      )
    }
    expect(empty).toEqual([])
  })

  it('what is public is really answered: every collection, both languages, every public reader', async () => {
    for (const { slug } of office.publicCollections)
      for (const language of ['ka', 'en'] as const)
        for (const reader of publicReaders()) {
          const answer = await office.desk.api<{ docs: { id: string }[]; totalDocs: number }>(
            `/${slug}?locale=${language}&limit=100&depth=0`,
            reader.call,
          )
          const open = seedsOf(slug)
            .filter((seed) => !seed.isHidden && !(language === 'en' && seed.state === 'kaOnly'))
            .map(({ id }) => id)
          expect([slug, language, reader.name, answer.body.docs?.map(({ id }) => id).sort()]).toEqual([
            slug,
            language,
            reader.name,
            open.sort(),
          ])
          expect(answer.body.totalDocs).toBe(open.length)
        }
  })
})

describe('REST', () => {
  it('rows 1, 8: lists at every depth, in both languages', async () => {
    expect(
      await ask(
        everywhere(({ slug }) =>
          inBoth((language) =>
            [0, 2].map((depth) => ({
              path: `/${slug}?limit=100&locale=${language}&depth=${depth}`,
              is: 'answered' as const,
            })),
          ),
        ),
      ),
    ).toEqual([])
  })

  it('row 1: every document by its id; a hidden one reads like one that does not exist', async () => {
    expect(
      await ask(
        everywhere(({ slug }) =>
          seedsOf(slug).flatMap(({ id }) =>
            inBoth((language) => [{ path: `/${slug}/${id}?locale=${language}&depth=2` }]),
          ),
        ),
        strangers(),
      ),
    ).toEqual([])
    const missing = await office.desk.api('/news/00000000-0000-4000-8000-000000000000')
    for (const { slug, id } of office.seeds.filter(({ isHidden }) => isHidden))
      for (const reader of publicReaders()) {
        const answer = await office.desk.api(`/${slug}/${id}`, reader.call)
        expect([slug, answer.status, answer.text]).toEqual([slug, 404, missing.text])
      }
  })

  it('row 11: counts know of what is public only', async () => {
    for (const { slug } of office.publicCollections)
      for (const reader of publicReaders()) {
        const list = await office.desk.api<{ totalDocs: number }>(`/${slug}?locale=ka&limit=1`, reader.call)
        const count = await office.desk.api<{ totalDocs: number }>(`/${slug}/count?locale=ka`, reader.call)
        expect([slug, count.status, count.body.totalDocs]).toEqual([slug, 200, list.body.totalDocs])
      }
  })

  it('row 6: no filter finds what is hidden, by its id, words, address or through a relation', async () => {
    const found: string[] = []
    for (const collection of office.publicCollections) {
      const { slug } = collection
      for (const seed of hiddenOf(slug)) {
        const own = ['title', 'slug', 'alt'].filter((name) => treeOf(collection).some((field) => field.name === name))
        const filters = [`where[id][equals]=${seed.id}`, ...own.map((name) => `where[${name}][like]=${seed.canary}`)]
        for (const filter of filters)
          for (const reader of anybody()) {
            const answer = await office.desk.api<{ totalDocs?: number }>(
              `/${slug}/count?locale=ka&${filter}`,
              reader.call,
            )
            if ((answer.body.totalDocs ?? 0) > 0 || answer.status >= 500)
              found.push(`${slug} ${seed.state}: ${filter} answers ${answer.status} ${answer.text.slice(0, 80)}`)
          }
      }
      for (const field of treeOf(collection).filter(
        ({ type, audience }) => type === 'relationship' && audience === 'public',
      ))
        for (const target of field.relationTo)
          for (const seed of hiddenOf(target))
            for (const filter of [`where[${field.name}.title][like]=${seed.canary}`]) {
              const answer = await office.desk.api<{ totalDocs?: number }>(`/${slug}/count?locale=ka&${filter}`)
              if ((answer.body.totalDocs ?? 0) > 0 || answer.status >= 500)
                found.push(`${slug}: ${filter} tells of ${seed.slug} ${seed.state} (${answer.status})`)
            }
    }
    expect(found).toEqual([])
  })

  it('rows 5, 7: staff and system fields are not filtered, sorted or selected by the public, at any place', async () => {
    const closed = everywhere((collection) => {
      const names = [
        ...treeOf(collection)
          .filter(({ name, audience }) => audience !== 'public' && !ofPayload.includes(name))
          .map(({ name }) => name),
        '_status',
        'deletedAt',
      ]
      return names.flatMap((name) =>
        [
          `where[${name}][exists]=true`,
          `where[or][0][and][0][${name}][exists]=true`,
          `where[${name}__id][exists]=true`,
          `sort=-${name}`,
          ...(name.startsWith('_') || name === 'deletedAt' ? [] : [`select[${name}]=true`]),
        ].map((query) => ({ path: `/${collection.slug}?locale=ka&${query}`, is: 'refused' as const })),
      )
    })
    expect(await ask(closed, anybody())).toEqual([])
  })

  it('row 5: nothing is sorted through a relation or by a field without an index', async () => {
    const paths = everywhere((collection) =>
      treeOf(collection)
        .flatMap((field) => {
          const isRelation = field.type === 'relationship' || field.type === 'upload'
          if (isRelation) return [field.name, `${field.name}.title`, `${field.name}__title`, `${field.name}.createdAt`]
          return field.indexed || field.audience !== 'public' || field.name === 'updatedAt' ? [] : [field.name]
        })
        .map((sort) => ({ path: `/${collection.slug}?locale=ka&sort=${sort}`, is: 'refused' as const })),
    )
    expect(await ask(paths, anybody())).toEqual([])
  })

  it('rows 1, 7: sorting and selecting what is open shows nothing else', async () => {
    const open = everywhere((collection) => {
      const tree = treeOf(collection).filter(({ audience, name }) => audience === 'public' && !ofPayload.includes(name))
      const sorts = tree
        .filter(({ indexed, type }) => indexed && type !== 'relationship')
        .flatMap(({ name }) => [`sort=${name}`, `sort=-${name}`])
      const selects = tree.map(({ name }) => `select[${name}]=true`)
      return [...sorts, ...selects].map((query) => ({
        path: `/${collection.slug}?locale=ka&limit=100&depth=0&${query}`,
        language: 'ka' as const,
        is: 'answered' as const,
      }))
    })
    expect(await ask(open, anybody())).toEqual([])
  })

  it('rows 2, 3, 10, 27: every parameter that widens a read is refused to the public', async () => {
    const closed = [
      'draft=true',
      'draft=false',
      'trash=true',
      'locale=all',
      'locale=*',
      'locale=xx',
      'fallback-locale=en',
      'fallbackLocale=en',
      'pagination=false',
      'limit=0',
      'limit=101',
      'limit=-1',
      'limit=1e9',
      'page=0',
      'page=1001',
      'depth=3',
      'depth=-1',
      'joins[x][limit]=1',
      'joins=false',
      'populate[news][internalNote]=true',
      'showHiddenFields=true',
      'overrideAccess=true',
      'user[collection]=users',
      'publishSpecificLocale=ka',
      'flattenLocales=false',
      'select[internalNote]=true',
      'where[locales][exists]=true',
      'where[internalNote',
      'sort[]=internalNote',
    ]
    expect(
      await ask(
        everywhere(({ slug }) => closed.flatMap((query) => [{ path: `/${slug}?${query}`, is: 'refused' as const }])),
        anybody(),
      ),
    ).toEqual([])
    const byId = everywhere(({ slug }) =>
      seedsOf(slug)
        .filter(({ state }) => ['edited', 'draft', 'trashed'].includes(state))
        .flatMap(({ id }) =>
          ['draft=true', 'trash=true', 'locale=all', 'fallback-locale=en'].map((query) => ({
            path: `/${slug}/${id}?${query}`,
            is: 'refused' as const,
          })),
        ),
    )
    expect(await ask(byId, publicReaders())).toEqual([])
  })

  it('rows 2, 3: the same parameters show staff outside the team nothing of statistics under embargo', async () => {
    const wide = embargoedSlugs.flatMap((slug) =>
      [
        'draft=true',
        'trash=true',
        'draft=true&trash=true',
        'locale=all&draft=true',
        'depth=2',
        'pagination=false',
        'populate[news][title]=true',
      ].flatMap((query) => [
        { path: `/${slug}?limit=100&${query}` },
        ...hiddenOf(slug).map(({ id }) => ({ path: `/${slug}/${id}?${query}` })),
      ]),
    )
    const linking = ['/news', '/releases', '/topics', '/press-releases'].flatMap((path) => [
      { path: `${path}?limit=100&depth=2&draft=true` },
      { path: `${path}?limit=100&depth=2&populate[publications][internalNote]=true` },
    ])
    expect(await ask([...wide, ...linking])).toEqual([])
  })

  it('row 4: versions belong to the team, by list, by id and by filter', async () => {
    const asks = everywhere((collection) =>
      collection.versions
        ? [
            { path: `/${collection.slug}/versions?limit=200`, is: 'refused' as const },
            {
              path: `/${collection.slug}/versions?limit=200&where[version.title][exists]=true`,
              is: 'refused' as const,
            },
          ]
        : [],
    )
    expect(await ask(asks)).toEqual([])
    for (const slug of embargoedSlugs) {
      const hidden = hiddenOf(slug).map(({ id }) => id)
      const versions = await office.desk.sql(
        `select id from _${slug.replaceAll('-', '_')}_v where parent_id = any($1)`,
        [hidden],
      )
      expect(versions.length).toBeGreaterThan(4)
      for (const reader of readers)
        for (const { id } of versions)
          expect([slug, reader.name, (await office.desk.api(`/${slug}/versions/${id}`, reader.call)).status]).toEqual([
            slug,
            reader.name,
            403,
          ])
    }
  })

  it('rows 12, 13: rules and the existence of documents are told to nobody outside', async () => {
    const calls = [
      { path: '/access', is: 'refused' as const },
      ...everywhere(({ slug }) => [
        { path: `/${slug}/access`, call: { method: 'POST', body: {} }, is: 'refused' as const },
        ...seedsOf(slug).map(({ id }) => ({
          path: `/${slug}/access/${id}`,
          call: { method: 'POST', body: { title: 'x' } },
          is: 'refused' as const,
        })),
      ]),
    ]
    expect(await ask(calls, publicReaders())).toEqual([])
    for (const slug of embargoedSlugs)
      for (const { id, state } of hiddenOf(slug)) {
        const [hidden, missing] = await Promise.all(
          [id, '00000000-0000-4000-8000-000000000000'].map((wanted) =>
            office.desk.api(`/${slug}/access/${wanted}`, { as: office.outsider, method: 'POST', body: {} }),
          ),
        )
        expect([slug, state, hidden?.status, hidden?.text]).toEqual([slug, state, 404, missing?.text])
      }
  })

  it('row 29: a method hidden in a header opens nothing', async () => {
    const headers = ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']
    const asks = everywhere(({ slug }) =>
      headers.flatMap((name) => [
        {
          path: `/${slug}`,
          call: {
            method: 'POST',
            body: 'draft=true&trash=true&limit=1000',
            headers: { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
          },
          is: 'refused' as const,
        },
        {
          path: `/${slug}`,
          call: { method: 'POST', body: { draft: true, locale: 'all' }, headers: { [name]: 'GET' } },
          is: 'refused' as const,
        },
        { path: `/${slug}`, call: { headers: { [name]: 'GET' } }, is: 'refused' as const },
      ]),
    )
    expect(await ask(asks, publicReaders())).toEqual([])
  })

  it('rows 14, 15, 16: files and every rendition of hidden documents are closed, those of public ones open', async () => {
    const found: string[] = []
    for (const seed of seedsOf(slugs.media)) {
      const doc = (await office.desk.payload.findByID({
        collection: 'media',
        id: seed.id,
        overrideAccess: true,
      })) as unknown as { filename: string; sizes?: Record<string, { filename?: string | null }> }
      const names = [doc.filename, ...Object.values(doc.sizes ?? {}).flatMap((size) => size.filename ?? [])]
      for (const name of names)
        for (const path of [
          name,
          `./${name}`,
          `../file/${name}`,
          encodeURIComponent(`../file/${name}`),
          `${name}?draft=true`,
          `${name}?prefix=.`,
        ])
          for (const reader of publicReaders()) {
            const answer = await office.desk.api(`/media/file/${path}`, reader.call)
            if (seed.isHidden === (answer.status === 200) && (seed.isHidden || path === name))
              found.push(`${reader.name}: ${path} of ${seed.state} answers ${answer.status}`)
          }
    }
    expect(found).toEqual([])
  })

  it('row 20: redirects and other staff collections are closed to the public', async () => {
    const asks = staffSlugs.flatMap((slug) =>
      [
        `/${slug}`,
        `/${slug}/count`,
        `/${slug}?where[id][exists]=true`,
        `/${slug}/00000000-0000-4000-8000-000000000000`,
        `/${slug}/versions`,
      ].map((path) => ({ path, is: 'refused' as const })),
    )
    expect(await ask(asks, publicReaders())).toEqual([])
  })

  it('globals: what is public, in one language, at every depth; drafts and versions never', async () => {
    const open = Object.values(globalSlugs).flatMap((slug) =>
      inBoth((language) =>
        [0, 1, 2].map((depth) => ({
          path: `/globals/${slug}?locale=${language}&depth=${depth}`,
          is: 'answered' as const,
        })),
      ),
    )
    const closed = Object.values(globalSlugs).flatMap((slug) =>
      [
        ...[
          'draft=true',
          'locale=all',
          'fallback-locale=en',
          'depth=3',
          'populate[news][internalNote]=true',
          'select[editorIds]=true',
        ].map((query) => `/globals/${slug}?${query}`),
        `/globals/${slug}/versions`,
      ].map((path) => ({ path, is: 'refused' as const })),
    )
    const access = Object.values(globalSlugs).map((slug) => ({
      path: `/globals/${slug}/access`,
      call: { method: 'POST', body: {} },
      is: 'refused' as const,
    }))
    expect(await ask([...open, ...closed, ...access], publicReaders())).toEqual([])
  })

  it('a website with its key reads exactly what anybody reads', async () => {
    const [anybody, website] = publicReaders()
    for (const { slug } of office.publicCollections) {
      const [first, second] = await Promise.all(
        [anybody, website].map((reader) => office.desk.api(`/${slug}?limit=100&depth=1&locale=ka`, reader?.call)),
      )
      expect([slug, second?.text]).toEqual([slug, first?.text])
    }
  })
})

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

  const inquire = async (
    queries: { name: string; query: string; language?: Language; is?: 'refused' | 'answered' }[],
    who: Reader[] = readers,
  ): Promise<string[]> => {
    const found: string[] = []
    for (const { name, query, language = null, is } of queries)
      for (const reader of who) {
        const answer = await office.desk.graphql(query, reader.call)
        found.push(...leaksIn(answer.text, reader, language).map((leak) => `${reader.name}: ${name} leaks ${leak}`))
        if (answer.status >= 500) found.push(`${reader.name}: ${name} answers ${answer.status}`)
        if (is === 'refused' && !answer.body.errors)
          found.push(`${reader.name}: ${name} is answered: ${answer.text.slice(0, 120)}`)
        if (is === 'answered' && answer.body.errors)
          found.push(`${reader.name}: ${name} is refused: ${answer.text.slice(0, 300)}`)
      }
    return found
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
        ...seedsOf(slug)
          .filter(({ state }) => state !== 'hub')
          .map((seed) => ({
            name: `${single} ${seed.state} ${language}`,
            language,
            query: `{ ${single}(id: "${seed.id}", locale: ${language}) ${selection(type, 0)} }`,
          })),
      ]),
    )
    expect(await inquire(queries, strangers())).toEqual([])
  })

  it('row 8: formatted text of a document that comes along tells no id of a hidden one', async () => {
    const hubs = office.seeds.filter(({ state }) => state === 'hub').map(({ slug, id }) => ({ slug, id }))
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
    expect(await inquire(carried)).toEqual([])
  })

  it('rows 2, 3, 5, 7, 27: arguments that widen a read are refused', async () => {
    const queries = doors().flatMap(({ slug, single, list, count }) => {
      const [hidden] = hiddenOf(slug)
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
    expect(await inquire(queries, publicReaders())).toEqual([])
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
    expect(await inquire(asked, publicReaders())).toEqual([])
  })

  it('row 27: an inner language, by argument, alias or variable, is refused', async () => {
    const news = seedsOf(slugs.news).find(({ state }) => state === 'hub')
    const queries = [
      `{ News(id: "${news?.id}", locale: ka) { title(locale: en) } }`,
      `{ News(id: "${news?.id}", locale: ka) { topics { title(locale: en) } } }`,
      `{ News(id: "${news?.id}", locale: ka) { gallery(locale: en) { title } } }`,
      `{ News(id: "${news?.id}", locale: ka) { gallery(fallbackLocale: en) { title } } }`,
      `fragment f on News { gallery(locale: en) { title } } { News(id: "${news?.id}", locale: ka) { ...f } }`,
      `{ News(id: "${news?.id}", locale: all) { title } }`,
    ]
    expect(
      await inquire(
        queries.map((query) => ({ name: query, query, is: 'refused' as const })),
        publicReaders(),
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
        ...hiddenOf(slug).map(({ id, state }) => ({
          name: `${single} ${state}`,
          query: `{ ${single}(id: "${id}", draft: true, trash: true, locale: ka) ${selection(type, 0)} }`,
        })),
      ])
    expect(
      await inquire(
        queries,
        readers.filter(({ isPublic }) => !isPublic),
      ),
    ).toEqual([])
  })

  it('row 28: a wrong name is answered without the names that are near it', async () => {
    const answer = await office.desk.graphql('{ Newz { title } Users { docs { emial } } }')
    expect(answer.body.errors?.length).toBeGreaterThan(0)
    expect(answer.text).not.toMatch(/did you mean/i)
  })
})

describe('what staff outside the team cannot take by writing', () => {
  const ways: [string, (seed: Seed) => [string, Call]][] = [
    ['a change', ({ slug, id }) => [`/${slug}/${id}?locale=ka`, { method: 'PATCH', body: { internalNote: 'x' } }]],
    [
      'a bulk change',
      ({ slug, id }) => [
        `/${slug}?locale=ka&where[id][equals]=${id}`,
        { method: 'PATCH', body: { internalNote: 'x' } },
      ],
    ],
    ['a copy', ({ slug, id }) => [`/${slug}/${id}/duplicate?locale=ka`, { method: 'POST', body: {} }]],
    ['joining the team', ({ slug, id }) => [`/${slug}/${id}?locale=ka`, { method: 'PATCH', body: { authors: [] } }]],
  ]

  it.each(ways)('%s of a document under embargo shows and does nothing', async (_, way) => {
    const strangers = await Promise.all([office.desk.person('author'), office.desk.person('translator', 'designer')])
    const found: string[] = []
    for (const seed of office.seeds.filter(({ slug, isHidden }) => isEmbargoed(slug) && isHidden))
      for (const stranger of strangers) {
        const [path, call] = way(seed)
        const answer = await office.desk.api<{ docs?: unknown[] }>(path, { ...call, as: stranger })
        const leaks = leaksIn(answer.text, { name: 'a stranger', isPublic: false, call: {} }, null)
        if (leaks.length > 0 || (answer.status < 400 && (answer.body.docs?.length ?? 1) > 0))
          found.push(`${path}: ${answer.status} ${leaks.join(', ')}`)
      }
    expect(found).toEqual([])
  })
})

describe('rows of the guide that are one question each', () => {
  const refused = async (path: string, call: Call = {}): Promise<number[]> =>
    Promise.all(
      readers
        .filter(({ isPublic }) => isPublic)
        .map(
          async (reader) =>
            (
              await office.desk.api(path, {
                ...reader.call,
                ...call,
                headers: { ...reader.call.headers, ...call.headers },
              })
            ).status,
        ),
    )

  it('row 9: ids are random and tell nothing of number or time', () => {
    for (const { id, slug } of office.seeds.filter(
      ({ id: wanted }) => wanted.includes('-') && !Object.values(globalSlugs).includes(wanted as never),
    ))
      expect([slug, id]).toEqual([slug, expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/)])
  })

  it('row 17: pictures pass no optimizer with a memory of its own', async () => {
    const { default: next } = (await import('../../../next.config.ts')) as {
      default: { images?: { unoptimized?: boolean } }
    }
    expect(next.images?.unoptimized).toBe(true)
  })

  it('rows 18, 19: no search index, export or import keeps copies', async () => {
    expect(
      Object.keys(office.desk.payload.collections).filter((slug) => /search|export|import|form/.test(slug)),
    ).toEqual([])
    expect(await refused('/exports/export-preview', { method: 'POST', body: {} })).toEqual([404, 404])
  })

  it('row 21: nobody makes the first account over the network', async () => {
    for (const slug of ['users', 'api-clients'])
      expect([
        slug,
        await refused(`/${slug}/first-register`, {
          method: 'POST',
          body: { email: 'x@example.ge', password: 'a long enough password' },
        }),
      ]).toEqual([slug, [404, 404]])
  })

  it('rows 22, 23: jobs are run and seen by nobody', async () => {
    for (const path of [
      '/payload-jobs/run',
      '/payload-jobs/handle-schedules',
      '/payload-jobs',
      '/globals/payload-jobs-stats',
    ]) {
      const statuses = [...(await refused(path)), (await office.desk.api(path, { as: office.outsider })).status]
      expect([path, statuses.every((status) => status >= 400 && status < 500)]).toEqual([path, true])
    }
  })

  it('rows 24, 25: locks, preferences and migrations are closed to the public', async () => {
    for (const slug of ['payload-locked-documents', 'payload-preferences', 'payload-migrations', 'payload-kv'])
      for (const call of [{}, { method: 'POST', body: {} }]) {
        const statuses = await refused(`/${slug}`, call)
        expect([slug, statuses.every((status) => status >= 400 && status < 500)]).toEqual([slug, true])
      }
  })

  it('row 26: every collection and global states every right', () => {
    const wanted = ['read', 'readVersions', 'create', 'update', 'delete', 'unlock']
    const silent = Object.values(office.desk.payload.collections).flatMap(({ config }) =>
      wanted
        .filter((right) => typeof config.access[right as 'read'] !== 'function')
        .map((right) => `${config.slug}.${right}`),
    )
    expect(silent.filter((name) => !name.startsWith('payload-preferences'))).toEqual([])
  })

  it('row 30: no pictures are generated on request', async () => {
    expect(await refused('/og?title=x')).toEqual([404, 404])
  })

  it('row 32: distinct values are not asked for from outside', async () => {
    for (const name of ['distinct', 'findDistinct', 'find-distinct'])
      expect(await refused(`/news/${name}?field=internalNote`)).toEqual([400, 400])
  })

  it('row 33: an error shows no query, stack or path', async () => {
    const answers = await Promise.all(
      [
        '/news?where[publishedOn][equals]=x',
        '/news/not-an-id',
        "/news?where[id][equals]='",
        '/news?where[topics][equals]=x',
      ].map((path) => office.desk.api(path)),
    )
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(500)
      expect(text).not.toMatch(/select |insert |\.ts:|\.js:|node_modules|stack|drizzle|pg_/i)
    }
  })

  it('row 34: an answer to staff is kept by no cache, and nothing public outlives its question', async () => {
    const staff = await office.desk.api('/news', { as: office.outsider })
    const missing = await office.desk.api('/news/00000000-0000-4000-8000-000000000000')
    const open = await office.desk.api('/news')
    expect([
      staff.headers.get('cache-control'),
      missing.headers.get('cache-control'),
      open.headers.get('cache-control'),
    ]).toEqual(['private, no-store', 'private, no-store', 'public, max-age=0, must-revalidate'])
    expect(open.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('row 35: the gate goes by the database’s clock', async () => {
    const { followDatabaseClock, now, setClock } = await import('../../../src/time/clock.ts')
    await followDatabaseClock(async () => new Date(Date.now() + 90_000))
    expect(now().getTime() - Date.now()).toBeGreaterThan(80_000)
    setClock(null)
  })
})
