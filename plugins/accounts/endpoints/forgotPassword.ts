import { setTimeout as wait } from 'node:timers/promises'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { slugs } from '../../../src/slugs.ts'

/** Longer than the work for an address that has an account, so that the time of the answer does not tell. */
const leastMs = 600

const askedAddress = async (req: PayloadRequest): Promise<string> => {
  await addDataAndFileToRequest(req)
  const email = (req.data as { email?: unknown } | undefined)?.email
  if (typeof email !== 'string' || email.trim() === '')
    throw new ValidationError({ errors: [{ path: 'email', message: req.t('validation:required') }] }, req.t)
  return email
}

/** `POST /api/users/forgot-password`: the same answer after the same time, whether the address has an account or not. */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const email = await askedAddress(req)
    await Promise.all([
      wait(leastMs),
      req.payload.forgotPassword({ collection: slugs.users, data: { email }, overrideAccess: false, req }),
    ])
    return Response.json({ message: 'Success' }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}
