import { describe, expect, it, jest } from '@jest/globals'
import { formatNames } from 'payload'
import { documentSlugs, embargoedSlugs, type Slug } from '../../../src/slugs.ts'
import { type Caller, expected, withCallers } from '../../support/callers.ts'

jest.setTimeout(120_000)

const here = withCallers()

const wholeHouse: readonly string[] = ['head', 'director', 'press-officer', 'auditor']

describe('GraphQL asks the same table', () => {
  const nameOf = (slug: Slug): string => formatNames(slug).singular.replace(/\s/g, '')
  const isAllowed = async (query: string, caller: Caller): Promise<boolean> => {
    const { body } = await here.office.graphql(query, caller.call)
    return !body.errors?.some(({ extensions }) =>
      ['access.forbidden', 'session.none', 'document.missing'].includes(String(extensions?.code)),
    )
  }

  /** Callers for whom a mutation answers otherwise than it should, each with the collection. */
  const answeredWrongly = async (
    slug: Slug,
    mutation: string,
    may: (caller: Caller) => boolean,
    among: readonly Caller[] = here.callers,
  ): Promise<string[]> => {
    const wrong: string[] = []
    for (const caller of among)
      if ((await isAllowed(`mutation { ${mutation} { id } }`, caller)) !== may(caller))
        wrong.push(`${caller.name} ${slug}`)
    return wrong
  }

  const draftOf = (slug: Slug) =>
    here.office.payload.create({ collection: slug, data: {} as never, overrideAccess: true, draft: true })

  /** A collection whose schema demands a field answers everybody alike before it asks for rights. */
  const isAskedFirst = async (slug: Slug): Promise<boolean> =>
    !(await here.office.graphql(`mutation { create${nameOf(slug)}(data: {}) { id } }`)).text.includes('required type')

  it('create', async () => {
    const wrong: string[] = []
    const asked = (
      await Promise.all(documentSlugs.map(async (slug) => ((await isAskedFirst(slug)) ? [slug] : [])))
    ).flat()
    expect(asked.length).toBeGreaterThan(5)
    for (const slug of asked)
      wrong.push(
        ...(await answeredWrongly(slug, `create${nameOf(slug)}(data: {})`, (caller) =>
          expected(slug, 'create', caller),
        )),
      )
    expect(wrong).toEqual([])
  })

  it('update: of statistics under embargo the team’s and the whole house’s alone', async () => {
    const wrong: string[] = []
    for (const slug of documentSlugs) {
      const { id } = await draftOf(slug)
      const isOpen = ({ role }: Caller): boolean =>
        !(embargoedSlugs as readonly string[]).includes(slug) || wholeHouse.includes(role ?? '')
      const may = (caller: Caller): boolean => expected(slug, 'update', caller) && isOpen(caller)
      wrong.push(...(await answeredWrongly(slug, `update${nameOf(slug)}(id: "${id}", data: {})`, may)))
    }
    expect(wrong).toEqual([])
  })

  it('delete: refused to everybody who may not, and done by who may', async () => {
    const wrong: string[] = []
    for (const slug of documentSlugs) {
      const { id } = await draftOf(slug)
      const may = (caller: Caller): boolean => expected(slug, 'remove', caller)
      const inOrder = [...here.callers.filter((caller) => !may(caller)), ...here.callers.filter(may).slice(0, 1)]
      wrong.push(...(await answeredWrongly(slug, `delete${nameOf(slug)}(id: "${id}")`, may, inOrder)))
    }
    expect(wrong).toEqual([])
  })
})
