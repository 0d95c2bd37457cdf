import { slugs } from '../slugs.ts'

/** Documents with a text that readers open as a page. */
export const previewedSlugs = [
  slugs.pressReleases,
  slugs.publications,
  slugs.news,
  slugs.pages,
  slugs.events,
  slugs.methodologies,
] as const
