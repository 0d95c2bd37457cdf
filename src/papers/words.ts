import { writeInstant } from '../format/dates.ts'
import type { Language } from '../slugs.ts'
import type { Marks } from './paper.ts'

/** The words that the generator itself puts on a paper. */
export const paperWords = {
  ka: {
    draft: 'მონახაზი',
    embargoUntil: (instant: string) => `ემბარგო: ${instant}-მდე (თბილისის დროით)`,
    embargo: 'ემბარგო: გამოქვეყნებამდე არ გაავრცელოთ',
    figures: 'ძირითადი მაჩვენებლები',
    indicator: 'მაჩვენებელი',
    value: 'მნიშვნელობა',
    period: 'პერიოდი',
    change: 'ცვლილება',
    revisionDue: (day: string) => `დაზუსტდება: ${day}`,
    footnotes: 'შენიშვნები',
    picture: 'სურათი',
    credit: (name: string) => `ავტორი: ${name}`,
    chart: 'დიაგრამა',
    chartFigures: 'დიაგრამის მონაცემები',
    chartSource: (name: string) => `წყარო: ${name}`,
    source: (office: string) => `წყარო: ${office}. მონაცემების გამოყენებისას მიუთითეთ წყარო.`,
    page: (page: number, pages: number) => `გვერდი ${page} / ${pages}`,
    pageOf: ['გვერდი ', ' / '],
  },
  en: {
    draft: 'DRAFT',
    embargoUntil: (instant: string) => `Embargoed until ${instant} (Tbilisi time)`,
    embargo: 'Embargoed: not for circulation before publication',
    figures: 'Headline figures',
    indicator: 'Indicator',
    value: 'Value',
    period: 'Period',
    change: 'Change',
    revisionDue: (day: string) => `Due to be revised: ${day}`,
    footnotes: 'Notes',
    picture: 'Picture',
    credit: (name: string) => `Credit: ${name}`,
    chart: 'Chart',
    chartFigures: 'Figures of the chart',
    chartSource: (name: string) => `Source: ${name}`,
    source: (office: string) => `Source: ${office}. Please name the source when you use the figures.`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    pageOf: ['Page ', ' of '],
  },
} as const

/** The line about the embargo that stands on every page, or null. */
export const embargoLine = ({ embargo }: Marks, language: Language): string | null => {
  if (!embargo) return null
  const words = paperWords[language]
  return embargo.until ? words.embargoUntil(writeInstant(embargo.until, language)) : words.embargo
}

/** The word that lies across every page of a draft, or null. */
export const watermark = ({ isDraft }: Marks, language: Language): string | null =>
  isDraft ? paperWords[language].draft : null
