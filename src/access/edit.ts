import type { Access } from 'payload'
import type { PublicSlug } from '../slugs.ts'
import { can } from './can.ts'
import { staffMember } from './people.ts'
import { teamOnly } from './read.ts'

/**
 * Editing of a public collection: who may edit, edits what they may read in its newest state. The answer to a write
 * shows the whole draft, so of statistics under embargo it is the team's alone.
 */
export const editDocument =
  (slug: PublicSlug): Access =>
  ({ req }) => {
    const person = staffMember(req.user)
    return person !== null && can(slug, 'update')({ req }) ? teamOnly(slug, person) : false
  }
