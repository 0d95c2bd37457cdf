import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { embargoedSlugs } from '../../../src/slugs.ts'
import { isEmbargoed, type Matrix, ofPayload, openMatrix, treeOf } from '../../support/matrix.ts'
import type { TestPerson } from '../../support/office.ts'

jest.setTimeout(120_000)

let matrix: Matrix

beforeAll(async () => {
  matrix = await openMatrix()
}, 900_000)
afterAll(() => matrix.desk.close())

describe('REST', () => {
  it('row 6: no filter finds what is hidden, by its id, words, address or through a relation', async () => {
    const found: string[] = []
    for (const collection of matrix.publicCollections) {
      const { slug } = collection
      for (const seed of matrix.hiddenOf(slug)) {
        const own = ['title', 'slug', 'alt'].filter((name) => treeOf(collection).some((field) => field.name === name))
        const filters = [`where[id][equals]=${seed.id}`, ...own.map((name) => `where[${name}][like]=${seed.canary}`)]
        for (const filter of filters)
          for (const reader of matrix.anybody()) {
            const answer = await matrix.desk.api<{ totalDocs?: number }>(
              `/${slug}/count?locale=ka&${filter}`,
              reader.call,
            )
            if ((answer.body.totalDocs ?? 0) > 0 || answer.status >= 500)
              found.push(`${slug} ${seed.state}: ${filter} answers ${answer.status} ${answer.text.slice(0, 80)}`)
          }
      }
      for (const field of treeOf(collection).filter(
        ({ type, audience, isPolymorphic }) =>
          (type === 'relationship' || type === 'upload') && audience === 'public' && !isPolymorphic,
      ))
        for (const target of field.relationTo)
          for (const seed of matrix.hiddenOf(target))
            for (const filter of [
              ...(field.type === 'upload' ? [] : [`where[${field.name}.title][like]=${seed.canary}`]),
              `where[${field.name}][equals]=${seed.id}`,
              `where[or][0][${field.name}][in]=${seed.id}`,
              ...(field.type === 'upload' ? [] : [`where[${field.name}.id][equals]=${seed.id}`]),
            ]) {
              const answer = await matrix.desk.api<{ totalDocs?: number }>(`/${slug}/count?locale=ka&${filter}`)
              if ((answer.body.totalDocs ?? 0) > 0 || answer.status >= 500)
                found.push(`${slug}: ${filter} tells of ${seed.slug} ${seed.state} (${answer.status})`)
            }
    }
    expect(found).toEqual([])
  })

  it('row 6: staff outside the team learn from no filter which documents lead to statistics under embargo', async () => {
    const outsider = matrix.readers.filter(({ isPublic }) => !isPublic)
    const found: string[] = []
    const links = Object.values(matrix.desk.payload.collections).flatMap(({ config }) =>
      treeOf(config)
        .filter(({ type }) => type === 'relationship' || type === 'upload')
        .map((field) => ({ slug: config.slug, field })),
    )
    for (const { slug, field } of links)
      for (const seed of field.relationTo.filter(isEmbargoed).flatMap((target) => matrix.hiddenOf(target)))
        for (const filter of [
          `where[${field.name}][equals]=${seed.id}`,
          `where[or][0][${field.name}][in]=${seed.id}`,
          `where[${field.name}${field.isPolymorphic ? '.value' : '.id'}][equals]=${seed.id}`,
        ])
          for (const reader of outsider) {
            const { status, body } = await matrix.desk.api<{ totalDocs?: number }>(
              `/${slug}/count?locale=ka&${filter}`,
              reader.call,
            )
            if ((body.totalDocs ?? 0) > 0 || status >= 500)
              found.push(`${slug}: ${filter} tells of ${seed.slug} ${seed.state} (${status})`)
          }
    expect(found).toEqual([])
  })

  it('row 6: staff outside the team ask of links to statistics neither whether there are any nor what stands in them', async () => {
    const [outsider] = matrix.readers.filter(({ isPublic }) => !isPublic)
    const found: string[] = []
    for (const { config } of Object.values(matrix.desk.payload.collections))
      for (const { name } of treeOf(config).filter(({ relationTo }) => relationTo.some(isEmbargoed)))
        for (const filter of [
          `where[${name}][exists]=true`,
          `where[and][0][or][0][${name}][exists]=false`,
          `where[${name}][contains][title][like]=a`,
          `where[or][0][and][0][${name}][contains][or][0][title][like]=a`,
        ]) {
          const { status } = await matrix.desk.api(`/${config.slug}/count?locale=ka&${filter}`, outsider?.call)
          if (status !== 400 && status !== 403) found.push(`${config.slug}: ${filter} is answered with ${status}`)
        }
    expect(found).toEqual([])
  })

  it('row 6: whether there is a link is asked by who reads all that it may lead to', async () => {
    const ask = (as: TestPerson, path: string) => matrix.desk.api(path, { as })
    const edition = '/press-releases?locale=ka&where[previousEdition][exists]=true'
    expect((await ask(matrix.desk.people.head, edition)).status).toBe(200)
    expect((await ask(matrix.outsider, '/news?locale=ka&where[topics][exists]=true')).status).toBe(200)
  })

  it('row 6: staff find by a filter what leads to a document of their team', async () => {
    const [seed] = matrix.seedsOf('topics')
    const answer = await matrix.desk.api<{ totalDocs: number }>(
      `/press-releases?locale=ka&where[topics][equals]=${seed?.id}`,
      { as: matrix.outsider },
    )
    expect([answer.status, answer.body.totalDocs > 0]).toEqual([200, true])
  })

  it('row 6: a filter by open documents finds what leads to them, however it is sorted, selected and long', async () => {
    const topics = matrix.seedsOf('topics').filter(({ state }) => state === 'published')
    const others = Array.from({ length: 11 }, () => crypto.randomUUID())
    const find = (ids: string[]) =>
      matrix.desk.api<{ totalDocs: number }>(
        `/press-releases?locale=ka&sort=-publishedOn&select[number]=true&limit=1&where[topics][in]=${ids.join()}`,
      )
    const found = await find([...others, ...topics.map(({ id }) => id)])
    expect([found.status, found.body.totalDocs > 0]).toEqual([200, true])
    expect((await find(others)).body.totalDocs).toBe(0)
  })

  it('row 6: whether there is a link is not asked, because one to a hidden document is stored', async () => {
    const paths = matrix.everywhere((collection) =>
      treeOf(collection)
        .filter(({ type, isPolymorphic }) => (type === 'relationship' || type === 'upload') && !isPolymorphic)
        .map(({ name }) => ({
          path: `/${collection.slug}?locale=ka&where[${name}][exists]=true`,
          is: 'refused' as const,
        })),
    )
    expect(await matrix.ask(paths, matrix.anybody())).toEqual([])
  })

  it('rows 5, 7: staff and system fields are not filtered, sorted or selected by the public, at any place', async () => {
    const closed = matrix.everywhere((collection) => {
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
    expect(await matrix.ask(closed, matrix.anybody())).toEqual([])
  })

  it('row 5: nothing is sorted through a relation or by a field without an index', async () => {
    const paths = matrix.everywhere((collection) =>
      treeOf(collection)
        .flatMap((field) => {
          const isRelation = field.type === 'relationship' || field.type === 'upload'
          if (isRelation) return [field.name, `${field.name}.title`, `${field.name}__title`, `${field.name}.createdAt`]
          return field.indexed || field.audience !== 'public' || field.name === 'updatedAt' ? [] : [field.name]
        })
        .map((sort) => ({ path: `/${collection.slug}?locale=ka&sort=${sort}`, is: 'refused' as const })),
    )
    expect(await matrix.ask(paths, matrix.anybody())).toEqual([])
  })

  it('rows 1, 7: sorting and selecting what is open shows nothing else', async () => {
    const open = matrix.everywhere((collection) => {
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
    expect(await matrix.ask(open, matrix.anybody())).toEqual([])
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
      await matrix.ask(
        matrix.everywhere(({ slug }) =>
          closed.flatMap((query) => [{ path: `/${slug}?${query}`, is: 'refused' as const }]),
        ),
        matrix.anybody(),
      ),
    ).toEqual([])
    const byId = matrix.everywhere(({ slug }) =>
      matrix
        .seedsOf(slug)
        .filter(({ state }) => ['edited', 'draft', 'trashed'].includes(state))
        .flatMap(({ id }) =>
          ['draft=true', 'trash=true', 'locale=all', 'fallback-locale=en'].map((query) => ({
            path: `/${slug}/${id}?${query}`,
            is: 'refused' as const,
          })),
        ),
    )
    expect(await matrix.ask(byId, matrix.publicReaders())).toEqual([])
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
        ...matrix.hiddenOf(slug).map(({ id }) => ({ path: `/${slug}/${id}?${query}` })),
      ]),
    )
    const linking = ['/news', '/releases', '/topics', '/press-releases'].flatMap((path) => [
      { path: `${path}?limit=100&depth=2&draft=true` },
      { path: `${path}?limit=100&depth=2&populate[publications][internalNote]=true` },
    ])
    expect(await matrix.ask([...wide, ...linking])).toEqual([])
  })

  it('row 29: a method hidden in a header opens nothing', async () => {
    const headers = ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']
    const asks = matrix.everywhere(({ slug }) =>
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
    expect(await matrix.ask(asks, matrix.publicReaders())).toEqual([])
  })
})
