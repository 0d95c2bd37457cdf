import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'

type Locks = { docs: { id: string; document?: { value: string } }[] }

let desk: Desk
let outsider: TestPerson
let lockId: string
let documentId: string

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  outsider = await desk.person('author')
  documentId = (await desk.write('publications', { title: 'გამოუქვეყნებელი' })).id
  const lock = await desk.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'publications', value: documentId },
      user: { relationTo: 'users', value: desk.people.author.id },
    },
    overrideAccess: true,
  })
  lockId = String(lock.id)
}, 120_000)
afterAll(() => desk.close())

const locksSeenBy = async (as: TestPerson): Promise<string[]> =>
  (await desk.api<Locks>('/payload-locked-documents?limit=50', { as })).body.docs.map(({ id }) => id)
const takeOver = (as: TestPerson) =>
  desk.api(`/payload-locked-documents/${lockId}`, {
    as,
    method: 'PATCH',
    body: { user: { relationTo: 'users', value: as.id } },
  })

describe('the lock of a document that is being written', () => {
  it('is seen by those who may read the document, because they must know who is at it', async () => {
    expect(await locksSeenBy(desk.people.author)).toEqual([lockId])
    expect(await locksSeenBy(desk.people.head)).toEqual([lockId])
  })

  it('names who is at it, and gives no address to those who may not read it', async () => {
    const seen = await desk.api(`/payload-locked-documents/${lockId}?depth=1`, { as: desk.people.author })
    expect(seen.body.user).toMatchObject({ value: { displayName: expect.any(String) } })
    expect(seen.text).not.toContain('@')
  })

  it('tells nobody else of the house that an embargoed document is there', async () => {
    expect(await locksSeenBy(outsider)).toEqual([])
    const asked = await desk.api(`/payload-locked-documents/${lockId}`, { as: outsider })
    expect([asked.status, asked.text.includes(documentId)]).toEqual([404, false])
  })

  it('is not taken over by somebody who cannot read the document', async () => {
    expect((await takeOver(outsider)).status).toBeGreaterThanOrEqual(403)
    expect((await takeOver(desk.people.head)).status).toBe(200)
  })
})
