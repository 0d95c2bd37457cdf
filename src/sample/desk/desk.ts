import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '../../access/roles.ts'
import type { Language } from '../../slugs.ts'

/** The account of a person, as a signed-in request carries it. */
type Account = NonNullable<PayloadRequest['user']>

/** Heads of further subject-matter units: one person agrees for one unit. */
export const furtherApprovers = ['approver-accounts', 'approver-trade', 'approver-dissemination'] as const

/** The people of the sample, called by what they do: one for each role, and further approvers. */
export type SamplePerson = Role | (typeof furtherApprovers)[number]

/** The desk at which the sample office is written: everything happens as a person, in one transaction. */
export type Desk = {
  payload: Payload
  say: (line: string) => void
  /** The instant at which the filling began; what is past and to come is counted from it. */
  startedAt: Date
  people: Map<SamplePerson, Account>
  /** The transaction that all writing belongs to: an interrupted filling leaves nothing behind. */
  transactionID: number | string
}

const accountOf = (desk: Desk, role: SamplePerson): Account => {
  const account = desk.people.get(role)
  if (!account) throw new RangeError(`The sample office has no account “${role}” yet.`)
  return account
}

/** A request of the desk, of nobody in particular. */
export const plainRequest = (desk: Desk, locale: Language = 'ka'): Promise<PayloadRequest> =>
  createLocalReq({ locale, req: { transactionID: desk.transactionID } }, desk.payload)

/**
 * A request as the person of a role sends it.
 * @param locale the language that is written or read
 */
export const requestAs = async (desk: Desk, role: SamplePerson, locale: Language = 'ka'): Promise<PayloadRequest> =>
  createLocalReq({ locale, user: accountOf(desk, role), req: { transactionID: desk.transactionID } }, desk.payload)

/** Id of the account of a role. */
export const idOf = (desk: Desk, role: SamplePerson): string => String(accountOf(desk, role).id)

/** Reads an account anew: from now on requests of the role carry the roles that it has by now. */
export const meet = async (desk: Desk, role: SamplePerson, id: string): Promise<void> => {
  const req = await plainRequest(desk)
  const account = await desk.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  desk.people.set(role, { ...account, collection: 'users' } as Account)
}
