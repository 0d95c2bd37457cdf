import { type GlobalSlug, globalSlugs, type Slug, slugs } from '../slugs.ts'
import type { Role } from './roles.ts'

/** Who may do one thing: named roles, every member of staff, or nobody by this door. */
export type Holders = readonly Role[] | 'staff' | 'nobody'

/** What the table states of one collection. `remove` is deletion for ever; what was ever public is never deleted. */
export type Rights = { read: Holders; create: Holders; update: Holders; remove: Holders }

const editors = ['author', 'translator', 'press-officer', 'head'] as const satisfies readonly Role[]
const keepers = ['head', 'admin'] as const satisfies readonly Role[]
const nobody = 'nobody' as const
const staff = 'staff' as const

/**
 * Who may read, create, update and remove in each collection, one row a collection. Reading of public collections is
 * what staff may read beside the public; unreleased statistical content is narrowed further to its team (read.ts), and
 * approvals to those of whom they are (plugins/approval-workflow/collections/Workflows.ts). Comments have no door but those
 * of their document (plugins/comments).
 * The rights matrix of the tests is generated from this table.
 */
// biome-ignore format: one row, one line
export const rights: Record<Slug, Rights> = {
  [slugs.topics]:          { read: staff, create: ['head', 'press-officer'], update: [...editors], remove: ['head'] },
  [slugs.publications]:    { read: staff, create: ['author', 'head', 'press-officer'], update: [...editors, 'designer'], remove: ['head'] },
  [slugs.pressReleases]:   { read: staff, create: ['author', 'head', 'press-officer'], update: [...editors], remove: ['head'] },
  [slugs.news]:            { read: staff, create: ['author', 'head', 'press-officer'], update: [...editors], remove: ['head'] },
  [slugs.pages]:           { read: staff, create: ['author', 'head', 'press-officer'], update: [...editors], remove: ['head'] },
  [slugs.datasets]:        { read: staff, create: ['author', 'head'], update: [...editors], remove: ['head'] },
  [slugs.events]:          { read: staff, create: ['author', 'press-officer', 'head'], update: [...editors], remove: ['head'] },
  [slugs.surveys]:         { read: staff, create: ['author', 'head'], update: [...editors], remove: ['head'] },
  [slugs.surveyResults]:   { read: staff, create: ['author', 'head'], update: [...editors], remove: ['head'] },
  [slugs.galleries]:       { read: staff, create: ['author', 'designer', 'press-officer', 'head'], update: [...editors, 'designer'], remove: ['head'] },
  [slugs.media]:           { read: staff, create: [...editors, 'designer', 'relations-officer'], update: [...editors, 'designer', 'relations-officer'], remove: ['head', 'designer'] },
  [slugs.faqs]:            { read: staff, create: ['author', 'operator', 'head'], update: [...editors, 'operator'], remove: ['head'] },
  [slugs.methodologies]:   { read: staff, create: ['author', 'head'], update: [...editors], remove: ['head'] },
  [slugs.publicContacts]:  { read: staff, create: ['press-officer', 'head'], update: ['press-officer', 'translator', 'head'], remove: ['head'] },
  [slugs.releases]:        { read: staff, create: ['head', 'press-officer'], update: ['head', 'press-officer', 'translator'], remove: ['head'] },
  [slugs.memoranda]:       { read: staff, create: ['relations-officer', 'head'], update: ['relations-officer', 'translator', 'head', 'lawyer'], remove: ['head'] },

  [slugs.users]:           { read: staff, create: ['admin'], update: ['admin'], remove: nobody },
  [slugs.units]:           { read: staff, create: ['admin', 'head'], update: ['admin', 'head'], remove: ['admin'] },
  [slugs.organisations]:   { read: staff, create: ['relations-officer', 'press-officer', 'registrar', 'head'], update: ['relations-officer', 'press-officer', 'registrar', 'head'], remove: ['head'] },
  [slugs.contacts]:        { read: ['relations-officer', 'press-officer', 'registrar', 'information-officer', 'head', 'director', 'auditor'], create: ['relations-officer', 'press-officer', 'registrar', 'head'], update: ['relations-officer', 'press-officer', 'registrar', 'head'], remove: ['head'] },
  [slugs.apiClients]:      { read: ['admin', 'auditor'], create: ['admin'], update: ['admin'], remove: ['admin'] },
  [slugs.redirects]:       { read: staff, create: [...keepers, 'press-officer'], update: [...keepers, 'press-officer'], remove: [...keepers] },
  [slugs.terms]:           { read: staff, create: ['author', 'translator', 'head'], update: ['author', 'translator', 'head'], remove: ['head'] },
  [slugs.nonWorkingDays]:  { read: staff, create: [...keepers], update: [...keepers], remove: [...keepers] },
  [slugs.delegations]:     { read: staff, create: ['head', 'director'], update: nobody, remove: nobody },
  [slugs.workflows]:       { read: staff, create: nobody, update: nobody, remove: nobody },
  [slugs.comments]:        { read: nobody, create: nobody, update: nobody, remove: nobody },
  [slugs.auditLog]:        { read: ['auditor', 'head', 'director', 'admin'], create: nobody, update: nobody, remove: nobody },
}

/** The roles that may edit a collection or global. */
export const editorsOf = (slug: string): readonly Role[] => {
  const { update } = { ...rights, ...globalRights }[slug as Slug | GlobalSlug] ?? { update: 'nobody' as const }
  return typeof update === 'string' ? [] : update
}

/** Who may change each global; all staff may read them. */
export const globalRights: Record<GlobalSlug, { read: Holders; update: Holders }> = {
  [globalSlugs.siteSettings]: { read: staff, update: ['press-officer', 'translator', 'head'] },
  [globalSlugs.navigation]: { read: staff, update: ['press-officer', 'translator', 'head'] },
  [globalSlugs.home]: { read: staff, update: ['press-officer', 'translator', 'head'] },
}
