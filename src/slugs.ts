/**
 * Every collection and global slug. The slugs are a contract: REST paths, GraphQL names and other programs use them.
 * This file imports nothing, so that any room may import it.
 */
export const slugs = {
  apiClients: 'api-clients',
  auditLog: 'audit-log',
  comments: 'comments',
  contacts: 'contacts',
  datasets: 'datasets',
  delegations: 'delegations',
  events: 'events',
  faqs: 'faqs',
  galleries: 'galleries',
  media: 'media',
  memoranda: 'memoranda',
  methodologies: 'methodologies',
  news: 'news',
  nonWorkingDays: 'non-working-days',
  organisations: 'organisations',
  pages: 'pages',
  pressReleases: 'press-releases',
  publicContacts: 'public-contacts',
  publications: 'publications',
  redirects: 'redirects',
  releases: 'releases',
  surveyResults: 'survey-results',
  surveys: 'surveys',
  terms: 'terms',
  topics: 'topics',
  units: 'units',
  users: 'users',
  workflows: 'workflows',
} as const

export const globalSlugs = { home: 'home', navigation: 'navigation', siteSettings: 'site-settings' } as const

export type Slug = (typeof slugs)[keyof typeof slugs]
export type GlobalSlug = (typeof globalSlugs)[keyof typeof globalSlugs]

/** Collections whose documents may become public, each through the gate (src/access/publicRead.ts). */
export const publicSlugs = [
  slugs.topics,
  slugs.publications,
  slugs.pressReleases,
  slugs.news,
  slugs.pages,
  slugs.datasets,
  slugs.events,
  slugs.surveys,
  slugs.surveyResults,
  slugs.galleries,
  slugs.media,
  slugs.faqs,
  slugs.methodologies,
  slugs.publicContacts,
  slugs.releases,
  slugs.memoranda,
] as const satisfies readonly Slug[]

export type PublicSlug = (typeof publicSlugs)[number]

export const isPublicSlug = (slug: string): slug is PublicSlug => (publicSlugs as readonly string[]).includes(slug)

/** Public collections that are written as drafts and published; media is public through them. */
export const documentSlugs = publicSlugs.filter((slug) => slug !== slugs.media)

/** Collections that only the staff of the office may read. */
export const staffSlugs = [
  slugs.users,
  slugs.units,
  slugs.organisations,
  slugs.contacts,
  slugs.apiClients,
  slugs.redirects,
  slugs.terms,
  slugs.nonWorkingDays,
  slugs.delegations,
  slugs.workflows,
  slugs.comments,
  slugs.auditLog,
] as const satisfies readonly Slug[]

/**
 * Collections whose unreleased documents are kept inside their team: other members of staff see of them what the
 * public sees. Source: the office's contract on who reads what.
 */
export const embargoedSlugs = [
  slugs.publications,
  slugs.pressReleases,
  slugs.datasets,
  slugs.surveyResults,
] as const satisfies readonly PublicSlug[]

/** The languages of the office, the first one being its own. */
export const languages = ['ka', 'en'] as const
export type Language = (typeof languages)[number]
