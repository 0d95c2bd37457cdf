import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RelationshipField } from 'payload'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(() => desk.close())

/** Ids that the form offers in a field of the team, as the browser asks for them. */
const offered = async (name: string): Promise<string[]> => {
  const field = desk.payload.collections.news.config.flattenedFields.find((one) => one.name === name)
  const { filterOptions } = field as unknown as RelationshipField
  if (typeof filterOptions !== 'function') throw new Error(`${name} offers everybody`)
  const where = await filterOptions({} as never)
  const { docs } = await desk.payload.find({
    collection: 'users',
    where: where as never,
    limit: 100,
    overrideAccess: true,
  })
  return docs.map(({ id }) => String(id)).sort()
}

describe('who is offered for the team of a document', () => {
  it('is active and does this kind of work', async () => {
    const { author, translator, designer, press, relations, approver, head, director, admin } = desk.people
    expect(await offered('translators')).toEqual([translator.id, author.id, press.id].sort())
    expect(await offered('designers')).toEqual([designer.id])
    const authors = await offered('authors')
    expect(authors).toEqual([author.id, press.id, relations.id, approver.id, head.id].sort())
    expect(authors).not.toContain(director.id)
    expect(authors).not.toContain(admin.id)
    await desk.act('users', designer.id, 'deactivate', admin)
    expect(await offered('designers')).toEqual([])
  })

  it('a colleague who has left stays in the team: the document can be saved, and goes out', async () => {
    const { designer } = desk.people
    const { id } = await desk.news('გუნდი', { designers: [designer.id] })
    const saved = await desk.change('news', id, { title: 'სხვა სათაური', designers: [designer.id] })
    expect(saved.designers).toEqual([expect.objectContaining({ id: designer.id })])
    await desk.publish('news', id)
  })
})
