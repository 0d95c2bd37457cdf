import { type Slug, slugs } from '../slugs.ts'

/**
 * What an archive may hold, in the order in which it comes in: first what others lead to.
 * `name` is how a file of the archive is called: `news.jsonl`, `news.2015.csv`.
 */
export const archiveCollections = [
  { name: 'files', slug: slugs.media },
  { name: 'organisations', slug: slugs.organisations },
  { name: 'contacts', slug: slugs.contacts },
  { name: 'topics', slug: slugs.topics },
  { name: 'public-contacts', slug: slugs.publicContacts },
  { name: 'memoranda', slug: slugs.memoranda },
  { name: 'pages', slug: slugs.pages },
  { name: 'publications', slug: slugs.publications },
  { name: 'press-releases', slug: slugs.pressReleases },
  { name: 'news', slug: slugs.news },
] as const satisfies readonly { name: string; slug: Slug }[]

export type ArchiveSlug = (typeof archiveCollections)[number]['slug']

export const archiveNames = archiveCollections.map(({ name }) => name)
