import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { validOperators } from 'payload/shared'
import { fieldTree } from '../../../src/fields/tree.ts'
import { isLongRun } from '../../support/longRuns.ts'
import { openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

let office: TestOffice
let admin: TestPerson

beforeAll(async () => {
  office = await openOffice()
  admin = await office.person('admin')
}, 120_000)
afterAll(() => office.close())

/** Between them they have every type of field; the others are asked in the long run. */
const collections = ['events', 'media', 'audit-log']
const alike = ['press-releases', 'users', 'releases', 'redirects']

const values = ['a', '', '1,null', '00000000-0000-4000-8000-000000000000']

/** One path of every type of field that a collection has. */
const pathsOf = (slug: string): string[] => {
  const config = office.payload.collections[slug as 'events'].config
  const byType = new Map(
    fieldTree(config.flattenedFields as never).map((node) => [node.type as string, node.name as string]),
  )
  return [...new Set(['id', 'createdAt', ...byType.values()])]
}

describe('a filter that makes no sense', () => {
  it.each(isLongRun ? [...collections, ...alike] : collections)(
    'is never an error of the server: every operator on every type of field of %s, for staff and for the public',
    async (slug) => {
      const failed: string[] = []
      const ask = async (question: string, as: TestPerson | null): Promise<void> => {
        const { status } = await office.api(question, { as })
        if (status >= 500) failed.push(`${as ? 'staff' : 'public'} ${status} ${question}`)
      }
      for (const path of pathsOf(slug))
        for (const operator of validOperators) {
          const questions = values.map(
            (value) => `/${slug}?limit=1&where[${path}][${operator}]=${encodeURIComponent(value)}`,
          )
          await Promise.all(questions.flatMap((question) => [ask(question, admin), ask(question, null)]))
        }
      expect(failed).toEqual([])
    },
  )
})
