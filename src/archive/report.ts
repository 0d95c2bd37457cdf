import { errorWords } from '../errors/catalogue.ts'
import type { Language } from '../slugs.ts'
import type { Place, Reason } from './place.ts'

/** What became of a line. */
export const outcomes = ['created', 'updated', 'unchanged', 'leftAlone', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/** One line of the report. Reasons of a line that came in are notes: what was left out of it. */
export type Result = Place & {
  collection: string
  externalId: string
  outcome: Outcome
  reasons: Reason[]
  documentId: string | null
}

/** A value that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (value: string | number): string => {
  const text = String(value)
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const inWords = (reasons: readonly Reason[], language: Language): string =>
  reasons
    .map(({ code, facts }) => {
      const { message, hint } = errorWords(code, language, facts)
      return `${message} ${hint}`
    })
    .join(' ')

/** The first line, after the mark by which spreadsheets know UTF-8. */
export const reportHeader = '\uFEFFfile,line,collection,externalId,outcome,reasonKa,reasonEn,documentId\n'

export const reportLine = ({ file, line, collection, externalId, outcome, reasons, documentId }: Result): string =>
  `${[file, line, collection, externalId, outcome, inWords(reasons, 'ka'), inWords(reasons, 'en'), documentId ?? '']
    .map(cell)
    .join(',')}\n`

export type Summary = Record<Outcome, number>

export const emptySummary = (): Summary => ({ created: 0, updated: 0, unchanged: 0, leftAlone: 0, refused: 0 })

/** The summary in one line. */
export const summaryLine = (summary: Summary): string =>
  outcomes.map((outcome) => `${outcome} ${summary[outcome]}`).join(', ')
