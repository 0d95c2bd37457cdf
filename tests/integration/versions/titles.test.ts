import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { linksIn, titlesOf } from '../../../src/versions/links.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'

let desk: Desk
let stranger: TestPerson
let hidden: string

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  stranger = await desk.person('author')
  hidden = (await desk.write('publications', { title: 'გამოუქვეყნებელი' })).id
}, 120_000)
afterAll(() => desk.close())

const seenBy = async (person: TestPerson, language: 'ka' | 'en' = 'ka') => {
  const links = [...linksIn(hidden, 'publications'), ...linksIn([{ id: desk.people.author.id }], 'users')]
  return [...(await titlesOf(await desk.req(person), links, language)).values()]
}

describe('a comparison of versions', () => {
  it('names linked documents by their titles, in the other language where there is none in the reader’s', async () => {
    expect(await seenBy(desk.people.author)).toEqual(['გამოუქვეყნებელი', 'author'])
    expect(await seenBy(desk.people.head, 'en')).toEqual(['გამოუქვეყნებელი', 'author'])
  })

  it('does not name an embargoed document to those who may not read it', async () => {
    expect(await seenBy(stranger)).toEqual(['author'])
  })
})
