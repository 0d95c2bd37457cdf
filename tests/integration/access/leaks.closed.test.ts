import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { embargoedSlugs, globalSlugs, staffSlugs } from '../../../src/slugs.ts'
import type { Seed } from '../../support/leakOffice.ts'
import { isEmbargoed, type Matrix, openMatrix } from '../../support/matrix.ts'
import type { Call } from '../../support/office.ts'

jest.setTimeout(120_000)

let matrix: Matrix

beforeAll(async () => {
  matrix = await openMatrix()
}, 900_000)
afterAll(() => matrix.desk.close())

describe('REST', () => {
  it('row 4: versions belong to the team, by list, by id and by filter', async () => {
    const asks = matrix.everywhere((collection) =>
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
    expect(await matrix.ask(asks)).toEqual([])
    for (const slug of embargoedSlugs) {
      const hidden = matrix.hiddenOf(slug).map(({ id }) => id)
      const versions = await matrix.desk.sql(
        `select id from _${slug.replaceAll('-', '_')}_v where parent_id = any($1)`,
        [hidden],
      )
      expect(versions.length).toBeGreaterThan(4)
      for (const reader of matrix.readers)
        for (const { id } of versions)
          expect([slug, reader.name, (await matrix.desk.api(`/${slug}/versions/${id}`, reader.call)).status]).toEqual([
            slug,
            reader.name,
            reader.call.as || reader.call.headers ? 403 : 401,
          ])
    }
  })

  it('rows 12, 13: rules and the existence of documents are told to nobody outside', async () => {
    const calls = [
      { path: '/access', is: 'refused' as const },
      ...matrix.everywhere(({ slug }) => [
        { path: `/${slug}/access`, call: { method: 'POST', body: {} }, is: 'refused' as const },
        ...matrix.seedsOf(slug).map(({ id }) => ({
          path: `/${slug}/access/${id}`,
          call: { method: 'POST', body: { title: 'x' } },
          is: 'refused' as const,
        })),
      ]),
    ]
    expect(await matrix.ask(calls, matrix.publicReaders())).toEqual([])
    for (const slug of embargoedSlugs)
      for (const { id, state } of matrix.hiddenOf(slug)) {
        const [hidden, missing] = await Promise.all(
          [id, '00000000-0000-4000-8000-000000000000'].map((wanted) =>
            matrix.desk.api(`/${slug}/access/${wanted}`, { as: matrix.outsider, method: 'POST', body: {} }),
          ),
        )
        expect([slug, state, hidden?.status, hidden?.text]).toEqual([slug, state, 404, missing?.text])
      }
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
    expect(await matrix.ask(asks, matrix.publicReaders())).toEqual([])
  })
})

describe('approvals', () => {
  const inReview = (): Seed[] => matrix.seeds.filter(({ slug, state }) => isEmbargoed(slug) && state === 'inReview')
  const embargoed = (): Seed[] => matrix.seeds.filter(({ slug, isHidden }) => isEmbargoed(slug) && isHidden)
  const graphql = (where: string): string =>
    `{ Workflows(limit: 200, where: ${where}) { totalDocs docs { id documentId documentCollection approvals note } } countWorkflows(where: ${where}) { totalDocs } }`

  it('are under way: each document in review waits for the head of its unit, who learns of it', async () => {
    const path = '/workflows?limit=200&where[stage][equals]=approver'
    const { body } = await matrix.desk.api<{ docs: { documentId: string }[] }>(path, {
      as: matrix.desk.people.approver,
    })
    const told = body.docs.map(({ documentId }) => documentId)
    expect(inReview().length).toBeGreaterThan(3)
    for (const { id } of inReview()) expect(told).toContain(id)
  })

  it('tell staff who have no part in them nothing of a document under embargo, by REST or GraphQL', async () => {
    const { desk, outsider } = matrix
    const ofElsewhere = await desk.person('approver')
    await desk.sql('update users set unit_id = $2 where id = $1', [ofElsewhere.id, desk.unit])
    const strangers = [
      outsider,
      ofElsewhere,
      await desk.person('approver'),
      await desk.person('author', 'translator', 'designer', 'admin', 'operator'),
    ]
    const rows = await desk.sql('select id, document_id from workflows where document_id = any($1)', [
      embargoed().map(({ id }) => id),
    ])
    expect(rows.length).toBeGreaterThan(10)
    const found: string[] = []
    for (const as of strangers) {
      const lists = [
        '/workflows?limit=200&depth=2',
        '/workflows?limit=200&sort=documentId',
        '/workflows?limit=200&where[documentCollection][in]=publications,press-releases,datasets,survey-results',
        '/workflows/versions',
      ]
      const answers = [
        ...(await Promise.all(lists.map((path) => desk.api(path, { as })))),
        await desk.graphql(graphql('{}'), { as }),
      ]
      found.push(
        ...embargoed().flatMap(({ slug, state, id }) =>
          answers.some(({ text }) => text.includes(id)) ? [`${as.email}: id of ${slug} ${state}`] : [],
        ),
      )
      for (const { id, document_id: documentId } of rows) {
        const [one, counted, filtered, asked] = [
          await desk.api(`/workflows/${id}`, { as }),
          await desk.api(`/workflows/count?where[documentId][equals]=${documentId}`, { as }),
          await desk.api(`/workflows?where[documentId][equals]=${documentId}`, { as }),
          await desk.graphql(graphql(`{ documentId: { equals: "${documentId}" } }`), { as }),
        ]
        const says = [one.status, counted.body.totalDocs, filtered.body.totalDocs]
        const { Workflows, countWorkflows } = (asked.body.data ?? {}) as Record<string, { totalDocs?: number } | null>
        if (`${says}` !== '404,0,0' || Workflows?.totalDocs !== 0 || countWorkflows?.totalDocs !== 0)
          found.push(`${as.email}: workflow ${id} answers ${says}`)
      }
    }
    expect(found).toEqual([])
  })

  it('are closed to the public, by GraphQL too', async () => {
    const [row] = await matrix.desk.sql('select id from workflows limit 1')
    for (const reader of matrix.publicReaders())
      for (const query of [graphql('{}'), `{ Workflow(id: "${row?.id}") { id documentId } }`]) {
        const { body, status } = await matrix.desk.graphql(query, reader.call)
        expect([reader.name, status < 500, body.errors?.length, JSON.stringify(body.data ?? {})]).toEqual([
          reader.name,
          true,
          expect.any(Number),
          expect.not.stringContaining('documentId'),
        ])
      }
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
    const strangers = await Promise.all([matrix.desk.person('author'), matrix.desk.person('translator', 'designer')])
    const found: string[] = []
    for (const seed of matrix.seeds.filter(({ slug, isHidden }) => isEmbargoed(slug) && isHidden))
      for (const stranger of strangers) {
        const [path, call] = way(seed)
        const answer = await matrix.desk.api<{ docs?: unknown[] }>(path, { ...call, as: stranger })
        const leaks = matrix.leaksIn(answer.text, { name: 'a stranger', isPublic: false, call: {} }, null)
        if (leaks.length > 0 || (answer.status < 400 && (answer.body.docs?.length ?? 1) > 0))
          found.push(`${path}: ${answer.status} ${leaks.join(', ')}`)
      }
    expect(found).toEqual([])
  })
})

describe('rows of the guide that are one question each', () => {
  const refused = async (path: string, call: Call = {}): Promise<number[]> =>
    Promise.all(
      matrix.readers
        .filter(({ isPublic }) => isPublic)
        .map(
          async (reader) =>
            (
              await matrix.desk.api(path, {
                ...reader.call,
                ...call,
                headers: { ...reader.call.headers, ...call.headers },
              })
            ).status,
        ),
    )

  it('row 9: ids are random and tell nothing of number or time', () => {
    for (const { id, slug } of matrix.seeds.filter(
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
      Object.keys(matrix.desk.payload.collections).filter((slug) => /search|export|import|form/.test(slug)),
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
      const statuses = [...(await refused(path)), (await matrix.desk.api(path, { as: matrix.outsider })).status]
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
    const silent = Object.values(matrix.desk.payload.collections).flatMap(({ config }) =>
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
      ].map((path) => matrix.desk.api(path)),
    )
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(500)
      expect(text).not.toMatch(/select |insert |\.ts:|\.js:|node_modules|stack|drizzle|pg_/i)
    }
  })

  it('row 34: an answer to staff is kept by no cache, and nothing public outlives its question', async () => {
    const staff = await matrix.desk.api('/news', { as: matrix.outsider })
    const missing = await matrix.desk.api('/news/00000000-0000-4000-8000-000000000000')
    const open = await matrix.desk.api('/news')
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
