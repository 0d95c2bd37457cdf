import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { formatNames } from 'payload'
import { documentSlugs, embargoedSlugs, type Slug } from '../../../src/slugs.ts'
import { type Caller, expected, openCallers } from '../../support/callers.ts'
import { openOffice, type TestOffice } from '../../support/office.ts'

jest.setTimeout(120_000)

let office: TestOffice
let callers: Caller[]

beforeAll(async () => {
  office = await openOffice()
  callers = await openCallers(office)
}, 120_000)
afterAll(() => office.close())

const wholeHouse: readonly string[] = ['head', 'director', 'press-officer', 'auditor']

describe('GraphQL asks the same table', () => {
  const nameOf = (slug: Slug): string => formatNames(slug).singular.replace(/\s/g, '')
  const isAllowed = async (query: string, caller: Caller): Promise<boolean> => {
    const { body } = await office.graphql(query, caller.call)
    return !body.errors?.some(({ extensions }) =>
      ['access.forbidden', 'session.none', 'document.missing'].includes(String(extensions?.code)),
    )
  }

  /** A collection whose schema demands a field answers everybody alike before it asks for rights. */
  const isAskedFirst = async (slug: Slug): Promise<boolean> =>
    !(await office.graphql(`mutation { create${nameOf(slug)}(data: {}) { id } }`)).text.includes('required type')

  it('create', async () => {
    const wrong: string[] = []
    const asked = (
      await Promise.all(documentSlugs.map(async (slug) => ((await isAskedFirst(slug)) ? [slug] : [])))
    ).flat()
    expect(asked.length).toBeGreaterThan(5)
    for (const slug of asked)
      for (const caller of callers)
        if (
          (await isAllowed(`mutation { create${nameOf(slug)}(data: {}) { id } }`, caller)) !==
          expected(slug, 'create', caller)
        )
          wrong.push(`${caller.name} ${slug}`)
    expect(wrong).toEqual([])
  })

  it('update: of statistics under embargo the team’s and the whole house’s alone', async () => {
    const wrong: string[] = []
    for (const slug of documentSlugs) {
      const { id } = await office.payload.create({
        collection: slug,
        data: {} as never,
        overrideAccess: true,
        draft: true,
      })
      for (const caller of callers) {
        const isOpen = !(embargoedSlugs as readonly string[]).includes(slug) || wholeHouse.includes(caller.role ?? '')
        const may = expected(slug, 'update', caller) && isOpen
        if ((await isAllowed(`mutation { update${nameOf(slug)}(id: "${id}", data: {}) { id } }`, caller)) !== may)
          wrong.push(`${caller.name} ${slug}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('delete: refused to everybody who may not, and done by who may', async () => {
    const wrong: string[] = []
    for (const slug of documentSlugs) {
      const { id } = await office.payload.create({
        collection: slug,
        data: {} as never,
        overrideAccess: true,
        draft: true,
      })
      const inOrder = [
        ...callers.filter((caller) => !expected(slug, 'remove', caller)),
        ...callers.filter((caller) => expected(slug, 'remove', caller)).slice(0, 1),
      ]
      for (const caller of inOrder)
        if (
          (await isAllowed(`mutation { delete${nameOf(slug)}(id: "${id}") { id } }`, caller)) !==
          expected(slug, 'remove', caller)
        )
          wrong.push(`${caller.name} ${slug}`)
    }
    expect(wrong).toEqual([])
  })
})
