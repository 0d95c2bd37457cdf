import type { GlobalConfig } from 'payload'
import { canGlobal, staffOnly } from '../../src/access/can.ts'
import { gateReadGlobal } from '../../src/access/read.ts'
import { forPublic } from '../../src/fields/audience.ts'
import { relation, text, textarea, upload } from '../../src/fields/make.ts'
import { figuresField } from '../../src/fields/shared.ts'
import { globalLabels, groups } from '../../src/labels/collections.ts'
import { globalSlugs, slugs } from '../../src/slugs.ts'

/** The front page of the website: headline figures and what is featured. */
export const Home: GlobalConfig = {
  slug: globalSlugs.home,
  label: globalLabels.home,
  admin: { group: groups.website },
  access: { read: gateReadGlobal, readVersions: staffOnly, update: canGlobal(globalSlugs.home, 'update') },
  versions: { drafts: true, max: 0 },
  fields: forPublic([
    text('headline', { localized: true, required: true }),
    textarea('summary', { localized: true }),
    upload('cover'),
    figuresField(),
    relation('featured', [slugs.publications, slugs.pressReleases, slugs.news], { hasMany: true }),
    relation('topics', slugs.topics, { hasMany: true }),
  ]),
}
