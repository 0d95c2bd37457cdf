import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { FieldNode } from '../../../src/fields/tree.ts'
import { globalSlugs, publicSlugs, slugs, staffSlugs } from '../../../src/slugs.ts'
import { isLongRun } from '../../support/longRuns.ts'
import { inBoth, type Matrix, ofPayload, openMatrix, treeOf } from '../../support/matrix.ts'

jest.setTimeout(120_000)

let matrix: Matrix

beforeAll(async () => {
  matrix = await openMatrix()
}, 900_000)
afterAll(() => matrix.desk.close())

describe('the matrix is whole', () => {
  it('every collection and global of the live config is classified, and every field of a public one has its audience', () => {
    const framework = [
      'payload-locked-documents',
      'payload-preferences',
      'payload-migrations',
      'payload-kv',
      'payload-jobs',
    ]
    const unknown = Object.keys(matrix.desk.payload.collections).filter(
      (slug) => ![...publicSlugs, ...staffSlugs, ...framework].includes(slug as never),
    )
    expect([unknown, matrix.desk.payload.globals.config.map(({ slug }) => slug).sort()]).toEqual([
      [],
      Object.values(globalSlugs).sort(),
    ])
    const unclassified = matrix.publicCollections.flatMap(({ slug, flattenedFields }) =>
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
    for (const collection of matrix.publicCollections) {
      // Some words of a file are for pictures, some for recordings: all files together have them all.
      const isMedia = collection.slug === slugs.media
      const seeds = matrix.seedsOf(collection.slug).filter(({ state }) => isMedia || state === 'published')
      const docs = await Promise.all(
        seeds.map(({ id }) =>
          matrix.desk.payload.findByID({
            collection: collection.slug,
            id,
            depth: 0,
            locale: 'ka',
            overrideAccess: true,
          }),
        ),
      )
      empty.push(
        ...texts(treeOf(collection), '')
          .filter((path) => !docs.some((doc) => valueAt(doc, path.split('.'))))
          .map((path) => `${collection.slug}.${path}`),
      )
    }
    expect(empty).toEqual([])
  })

  it('what is public is really answered: every collection, both languages, every public reader', async () => {
    for (const { slug } of matrix.publicCollections)
      for (const language of ['ka', 'en'] as const)
        for (const reader of matrix.publicReaders()) {
          const answer = await matrix.desk.api<{ docs: { id: string }[]; totalDocs: number }>(
            `/${slug}?locale=${language}&limit=100&depth=0`,
            reader.call,
          )
          const open = matrix
            .seedsOf(slug)
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
      await matrix.ask(
        matrix.everywhere(({ slug }) =>
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

  it('HTML and plain text beside formatted text: nothing hidden, no id of a hidden document, one language', async () => {
    const written = matrix.publicCollections.flatMap((collection) => {
      const names = treeOf(collection).flatMap(({ name, writtenFrom }) => (writtenFrom ? [name] : []))
      return names.length > 0
        ? [{ slug: collection.slug, select: names.map((name) => `select[${name}]=true`).join('&') }]
        : []
    })
    expect(written.length).toBeGreaterThan(5)
    const lists = written.flatMap(({ slug, select }) =>
      inBoth((language) => [{ path: `/${slug}?limit=100&locale=${language}&${select}`, is: 'answered' as const }]),
    )
    const single = written.flatMap(({ slug, select }) =>
      matrix
        .seedsOf(slug)
        .flatMap(({ id }) => inBoth((language) => [{ path: `/${slug}/${id}?locale=${language}&${select}` }])),
    )
    expect(await matrix.ask([...lists, ...single])).toEqual([])
    for (const { slug, select } of written) {
      const { text } = await matrix.desk.api(`/${slug}?limit=100&locale=ka&${select}`)
      expect([slug, /<p>zq[0-9a-f]{8}pk/.test(text), /data-media|u0002/.test(text)]).toEqual([slug, true, false])
    }
  })

  it('row 1: every document by its id; a hidden one reads like one that does not exist', async () => {
    expect(
      await matrix.ask(
        matrix.everywhere(({ slug }) =>
          matrix
            .seedsOf(slug)
            .flatMap(({ id }) => inBoth((language) => [{ path: `/${slug}/${id}?locale=${language}&depth=2` }])),
        ),
        matrix.strangers(),
      ),
    ).toEqual([])
    const missing = await matrix.desk.api('/news/00000000-0000-4000-8000-000000000000')
    for (const { slug, id } of matrix.seeds.filter(({ isHidden }) => isHidden))
      for (const reader of matrix.publicReaders()) {
        const answer = await matrix.desk.api(`/${slug}/${id}`, reader.call)
        expect([slug, answer.status, answer.text]).toEqual([slug, 404, missing.text])
      }
  })

  it('row 11: counts know of what is public only', async () => {
    for (const { slug } of matrix.publicCollections)
      for (const reader of matrix.publicReaders()) {
        const list = await matrix.desk.api<{ totalDocs: number }>(`/${slug}?locale=ka&limit=1`, reader.call)
        const count = await matrix.desk.api<{ totalDocs: number }>(`/${slug}/count?locale=ka`, reader.call)
        expect([slug, count.status, count.body.totalDocs]).toEqual([slug, 200, list.body.totalDocs])
      }
  })

  /** Other ways to write where a file lies; they are about the door, so that the file and one rendition stand for all. */
  const otherForms = (name: string): string[] => [
    `./${name}`,
    `../file/${name}`,
    encodeURIComponent(`../file/${name}`),
    `${name}?draft=true`,
    `${name}?prefix=.`,
  ]

  it('rows 14, 15, 16: files and every rendition of hidden documents are closed, those of public ones open', async () => {
    const found: string[] = []
    for (const seed of matrix.seedsOf(slugs.media)) {
      const doc = (await matrix.desk.payload.findByID({
        collection: 'media',
        id: seed.id,
        overrideAccess: true,
      })) as unknown as { filename: string; sizes?: Record<string, { filename?: string | null }> }
      const names = [doc.filename, ...Object.values(doc.sizes ?? {}).flatMap((size) => size.filename ?? [])]
      for (const [index, name] of names.entries())
        for (const path of [name, ...(index < 2 || isLongRun ? otherForms(name) : [])])
          for (const reader of matrix.publicReaders()) {
            const answer = await matrix.desk.api(`/media/file/${path}`, reader.call)
            if (seed.isHidden === (answer.status === 200) && (seed.isHidden || path === name))
              found.push(`${reader.name}: ${path} of ${seed.state} answers ${answer.status}`)
          }
    }
    expect(found).toEqual([])
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
    expect(await matrix.ask([...open, ...closed, ...access], matrix.publicReaders())).toEqual([])
  })

  it('a website with its key reads exactly what anybody reads', async () => {
    const [anybody, website] = matrix.publicReaders()
    for (const { slug } of matrix.publicCollections) {
      const [first, second] = await Promise.all(
        [anybody, website].map((reader) => matrix.desk.api(`/${slug}?limit=100&depth=1&locale=ka`, reader?.call)),
      )
      expect([slug, second?.text]).toEqual([slug, first?.text])
    }
  })
})
