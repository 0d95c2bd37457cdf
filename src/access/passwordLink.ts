import type { Payload } from 'payload'
import { slugs } from '../slugs.ts'
import { nowIso } from '../time/clock.ts'

/**
 * Whose password a link sets.
 * @param token the last part of the link
 * @returns the account; null when the link was used, a newer one was made, or its time is over
 */
export const ownerOfLink = async (
  payload: Payload,
  token: unknown,
): Promise<{ email: string; displayName: string } | null> => {
  if (typeof token !== 'string' || token === '') return null
  const { docs } = await payload.find({
    collection: slugs.users,
    where: {
      and: [{ resetPasswordToken: { equals: token } }, { resetPasswordExpiration: { greater_than: nowIso() } }],
    },
    select: { email: true, displayName: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? { email: docs[0].email, displayName: docs[0].displayName } : null
}
