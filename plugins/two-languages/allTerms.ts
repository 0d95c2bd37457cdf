import type { PayloadRequest } from 'payload'
import { slugs } from '../../src/slugs.ts'
import type { Term } from './domain/terms.ts'

/** More than an office agrees on; a longer list is cut, and the check is a help, no gate. */
const mostTerms = 2_000

/** The terms that the office has agreed on. For staff alone: whoever calls has asked who is there. */
export const allTerms = async (req: PayloadRequest): Promise<Term[]> => {
  const found = await req.payload.find({
    collection: slugs.terms,
    limit: mostTerms,
    depth: 0,
    pagination: false,
    // All staff read them; a save that no person stands behind is looked at as well.
    overrideAccess: true,
    req,
  })
  return found.docs as unknown as Term[]
}
