import type { Both, Data, Words } from '../../desk/both.ts'
import type { SeriesFigures } from '../../pictures/seriesColumns.ts'
import type { ThemeName } from '../../pictures/themes.ts'
import type { TextNode } from '../../richText.ts'

/** What a chart shows: changes of many things as bars, a few periods as columns, or days (`on`) along a line. */
export type ChartPlan = {
  kind: 'bars' | 'columns' | 'line'
  title: Words
  subtitle: Words
  /** Digits behind the point at the bars and columns; 1 unless told. */
  decimals?: number
  items: readonly { name: Words; value: number; isPoint?: boolean; on?: string }[]
}

/** One edition of a statistical series: what its publication, its press release and their pictures are made of. */
export type Edition = {
  /** Names the files, in small Latin letters. */
  key: string
  theme: ThemeName
  series: Words
  /** „2026 წლის იანვარი“ · „January 2026“ · „second quarter of 2025“ */
  period: Words
  days: { periodFrom: string; periodTo: string }
  frequency: 'monthly' | 'quarterly' | 'irregular'
  publishedOn: string
  nextReleaseOn?: string
  number: string
  headline: Words
  summary: Words
  /** Paragraphs of the press release. */
  story: Both<readonly string[]>
  /** What the publication explains after the figures. */
  howToRead: Both<readonly TextNode[]>
  figures: readonly Data[]
  chart?: ChartPlan
  card: { figure: string; label: Words }
  /** The figures of the series up to this edition, for cover and card. */
  columns: SeriesFigures
}

/** What editions of a series have in common: ids of what they lead to. */
export type EditionLinks = {
  topics: string[]
  responsibleUnit: string
  publicContact: string
  methodology: string
  datasets: string[]
}
