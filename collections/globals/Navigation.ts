import type { Field, GlobalConfig } from 'payload'
import { canGlobal, staffOnly } from '../../src/access/can.ts'
import { gateReadGlobal } from '../../src/access/read.ts'
import { forPublic } from '../../src/fields/audience.ts'
import { relation, rows, text } from '../../src/fields/make.ts'
import { validateWebAddress } from '../../src/fields/webAddress.ts'
import { globalLabels, groups } from '../../src/labels/collections.ts'
import { globalSlugs, slugs } from '../../src/slugs.ts'

const link = (): Field[] => [
  text('linkText', { localized: true, required: true }),
  relation('toDocument', [slugs.pages, slugs.topics]),
  text('toAddress', { validate: validateWebAddress }),
]

/** The menus of the website. A link to a hidden document is left out of what the public reads. */
export const Navigation: GlobalConfig = {
  slug: globalSlugs.navigation,
  label: globalLabels.navigation,
  admin: { group: groups.website },
  access: { read: gateReadGlobal, readVersions: staffOnly, update: canGlobal(globalSlugs.navigation, 'update') },
  versions: { drafts: true, max: 0 },
  fields: forPublic([rows('mainMenu', [...link(), rows('subMenu', link())]), rows('footerMenu', link())]),
}
