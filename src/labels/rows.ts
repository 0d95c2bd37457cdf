import type { FieldName } from './fields.ts'

/**
 * One row of a table, for „დაამატეთ …“ and for counts. Georgian keeps the singular after a number, so the plural that
 * Payload puts there is the singular too.
 */
export const rowLabels: Partial<Record<FieldName, { ka: string; en: string }>> = {
  changeLog: { ka: 'ცვლილება', en: 'change' },
  comparisons: { ka: 'შედარება', en: 'comparison' },
  corrections: { ka: 'შესწორება', en: 'correction' },
  definitions: { ka: 'განმარტება', en: 'definition' },
  distributions: { ka: 'ფაილი', en: 'file' },
  figures: { ka: 'მაჩვენებელი', en: 'figure' },
  files: { ka: 'ფაილი', en: 'file' },
  footerMenu: { ka: 'ბმული', en: 'link' },
  indicators: { ka: 'მაჩვენებელი', en: 'indicator' },
  mainMenu: { ka: 'ბმული', en: 'link' },
  parties: { ka: 'მხარე', en: 'party' },
  pictures: { ka: 'სურათი', en: 'picture' },
  programme: { ka: 'პუნქტი', en: 'item' },
  proposals: { ka: 'წინადადება', en: 'proposal' },
  respondentGroups: { ka: 'ჯგუფი', en: 'group' },
  socialLinks: { ka: 'ქსელი', en: 'network' },
  speakers: { ka: 'მომხსენებელი', en: 'speaker' },
  subMenu: { ka: 'ბმული', en: 'link' },
  variables: { ka: 'ცვლადი', en: 'variable' },
}
