import { afterAll, beforeAll } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { type Holders, type Rights, rights } from '../../src/access/rights.ts'
import { type Role, roles } from '../../src/access/roles.ts'
import { isPublicSlug, type Slug, slugs } from '../../src/slugs.ts'
import { type Answer, type Call, openOffice, type TestOffice, type TestPerson } from './office.ts'

/** Somebody at a door: a role of the staff, a member of staff without one, a website, or anybody. */
export type Caller = { name: string; role: Role | null; isStaff: boolean; call: Call; user: object | null }

/** One caller of every kind. */
export const openCallers = async (office: TestOffice): Promise<Caller[]> => {
  const asUser = async (person: TestPerson): Promise<object> => ({
    ...(await office.payload.findByID({ collection: 'users', id: person.id, overrideAccess: true })),
    collection: 'users',
  })
  const apiKey = 'a-key-of-a-website-0123456789'
  const client = await office.payload.create({
    collection: 'api-clients',
    data: { title: 'website', enableAPIKey: true, apiKey },
    overrideAccess: true,
  })
  const staff: Caller[] = []
  for (const role of [...roles, null]) {
    const person = await office.person(...(role ? [role] : []))
    staff.push({
      name: role ?? 'staff without a role',
      role,
      isStaff: true,
      call: { as: person },
      user: await asUser(person),
    })
  }
  return [
    ...staff,
    {
      name: 'a website',
      role: null,
      isStaff: false,
      call: { headers: { authorization: `api-clients API-Key ${apiKey}` } },
      user: { ...client, collection: 'api-clients' },
    },
    { name: 'anybody', role: null, isStaff: false, call: {}, user: null },
  ]
}

/** An office with a caller of every kind, open for all tests of a file; there is nothing in it before they begin. */
export const withCallers = (): { office: TestOffice; callers: Caller[] } => {
  const here = {} as { office: TestOffice; callers: Caller[] }
  beforeAll(async () => {
    here.office = await openOffice()
    here.callers = await openCallers(here.office)
  }, 120_000)
  afterAll(() => here.office.close())
  return here
}

export const isHolder = ({ role, isStaff }: Caller, holders: Holders): boolean =>
  holders !== 'nobody' && (holders === 'staff' ? isStaff : role !== null && holders.includes(role))

/** What the table of rights says; of one's own account everybody on the staff keeps the password. */
export const expected = (slug: Slug, operation: keyof Rights, caller: Caller): boolean => {
  if (operation === 'read' && isPublicSlug(slug)) return true
  if (operation === 'update' && slug === slugs.users) return caller.isStaff
  return isHolder(caller, rights[slug][operation])
}

export const localReq = (caller: Caller): Partial<PayloadRequest> => ({ user: caller.user }) as Partial<PayloadRequest>

const isForbidden = (error: unknown): boolean => [401, 403, 404].includes((error as { status?: number }).status ?? 0)

/** Whether the Local API lets somebody in; what fails for another reason was let in. */
export const isLetInLocally = async (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    (error: unknown) => !isForbidden(error),
  )

/** Whether REST lets somebody in. */
export const isLetIn = async (answer: Promise<Answer>): Promise<boolean> => ![401, 403].includes((await answer).status)
