import type { GlobalConfig } from 'payload'
import { canGlobal, staffOnly } from '../../src/access/can.ts'
import { gateReadGlobal } from '../../src/access/read.ts'
import { forPublic } from '../../src/fields/audience.ts'
import { group, instant, rows, term, text, textarea } from '../../src/fields/make.ts'
import { validateEmail, validateWebAddress } from '../../src/fields/webAddress.ts'
import { globalLabels, groups } from '../../src/labels/collections.ts'
import { noticeLevels } from '../../src/labels/vocabularies.ts'
import { globalSlugs } from '../../src/slugs.ts'

/** What every page of the website shows: the office's name, addresses, social links and a notice banner from–to. */
export const SiteSettings: GlobalConfig = {
  slug: globalSlugs.siteSettings,
  label: globalLabels['site-settings'],
  admin: { group: groups.website },
  access: { read: gateReadGlobal, readVersions: staffOnly, update: canGlobal(globalSlugs.siteSettings, 'update') },
  versions: { drafts: true, max: 0 },
  fields: forPublic([
    text('officeName', { localized: true, required: true }),
    textarea('address', { localized: true }),
    { type: 'row', fields: [text('phone'), text('hotline'), text('email', { validate: validateEmail })] },
    rows('socialLinks', [
      text('network', { required: true }),
      text('webAddress', { required: true, validate: validateWebAddress }),
    ]),
    group('notice', [
      textarea('noticeText', { localized: true, maxLength: 500 }),
      term('noticeLevel', noticeLevels, { defaultValue: 'info' }),
      { type: 'row', fields: [instant('showFrom'), instant('showUntil')] },
    ]),
  ]),
}
