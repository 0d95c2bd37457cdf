import { type Doc, dayOf, groupOf, idOf, numberOf, rowsOf, textOf } from '../../src/fields/docValues.ts'
import type { Vocabulary } from '../../src/fields/vocabulary.ts'
import { writeDay } from '../../src/format/dates.ts'
import { figurePeriods, figureStatuses } from '../../src/labels/vocabularies.ts'
import type { HeadlineFigure, Paper, Part } from '../../src/papers/paper.ts'
import { figuresIn } from '../../src/richText/figuresIn.ts'
import { readDocument } from '../../src/richText/readDocument.ts'
import type { Language } from '../../src/slugs.ts'
import { documentWords } from './translations/words.ts'

/** What stands on the paper of a document, apart from what other documents say: the contact and the pictures. */
export type Printed = Pick<Paper, 'kind' | 'title' | 'facts'> & {
  parts: readonly Part[]
  closing: readonly Part[]
  contactId: string | null
  onDutyPhone: string
}

const termOf = (vocabulary: Vocabulary, value: string, language: Language): string =>
  vocabulary.find((term) => term.value === value)?.label[language] ?? ''

const figureOf = (row: Doc, language: Language): HeadlineFigure | null => {
  const value = numberOf(row, 'value')
  if (value === null) return null
  return {
    name: textOf(row, 'figureName'),
    value,
    decimals: Math.min(6, Math.max(0, Math.trunc(numberOf(row, 'decimals') ?? 1))),
    unit: textOf(row, 'unitOfMeasure'),
    period: textOf(row, 'period'),
    status: termOf(figureStatuses, textOf(row, 'dataStatus'), language),
    revisionDueOn: dayOf(row, 'revisionDueOn') ?? '',
    comparisons: rowsOf(row, 'comparisons').flatMap((one) => {
      const change = numberOf(one, 'change')
      const comparedWith = termOf(figurePeriods, textOf(one, 'comparedWith'), language)
      return change === null ? [] : [{ comparedWith, change, unit: textOf(one, 'changeUnit') }]
    }),
  }
}

const correctionsOf = (doc: Doc, language: Language): string =>
  rowsOf(doc, 'corrections')
    .map((row) => {
      const day = dayOf(row, 'correctedOn')
      return [day && writeDay(day, language), textOf(row, 'correctionText')].filter(Boolean).join(': ')
    })
    .join('\n\n')

const factsOf = (doc: Doc, language: Language): { name: string; value: string }[] => {
  const words = documentWords[language]
  const [number, day, next] = [textOf(doc, 'number'), dayOf(doc, 'publishedOn'), dayOf(doc, 'nextReleaseOn')]
  return [
    { name: 'number', value: number && words.number(number) },
    { name: 'publishedOn', value: day ? writeDay(day, language) : '' },
    { name: 'series', value: textOf(doc, 'series') },
    { name: 'edition', value: textOf(doc, 'edition') },
    { name: 'isbn', value: textOf(doc, 'isbn') && `ISBN ${textOf(doc, 'isbn')}` },
    { name: 'issn', value: textOf(doc, 'issn') && `ISSN ${textOf(doc, 'issn')}` },
    { name: 'nextReleaseOn', value: next ? words.nextRelease(writeDay(next, language)) : '' },
  ].filter(({ value }) => value !== '')
}

/**
 * What the paper of a document says. Fields that a collection does not have are simply not there.
 * @param doc   in one language
 * @param kinds the words for its kind, above the title
 */
export const printedOf = (doc: Doc, kinds: Vocabulary, language: Language): Printed => {
  const words = documentWords[language]
  const quote = groupOf(doc, 'quote')
  return {
    kind: termOf(kinds, textOf(doc, 'kind'), language),
    title: textOf(doc, 'title'),
    facts: factsOf(doc, language),
    parts: [
      { kind: 'lead', text: textOf(doc, 'summary') },
      { kind: 'figures', figures: rowsOf(doc, 'figures').flatMap((row) => figureOf(row, language) ?? []) },
      { kind: 'body', document: readDocument(doc.body) },
      {
        kind: 'quote',
        text: textOf(quote, 'quoteText'),
        speaker: textOf(quote, 'speakerName'),
        post: textOf(quote, 'speakerPost'),
      },
      { kind: 'note', heading: words.corrections, text: correctionsOf(doc, language) },
    ],
    closing: [{ kind: 'note', heading: words.aboutOffice, text: textOf(doc, 'boilerplate') }],
    contactId: idOf(doc.publicContact),
    onDutyPhone: textOf(doc, 'onDutyPhone'),
  }
}

/** Who is asked: the contact point, and the phone of whoever is on duty. */
export const contactPart = (contact: Doc | null, onDutyPhone: string, language: Language): Part => {
  const words = documentWords[language]
  const [phone, address] = [textOf(contact, 'phone'), textOf(contact, 'publicEmail')]
  return {
    kind: 'lines',
    heading: words.contact,
    lines: [
      [textOf(contact, 'title'), textOf(contact, 'post')].filter(Boolean).join(', '),
      phone && words.phone(phone),
      address && words.email(address),
      onDutyPhone && words.onDutyPhone(onDutyPhone),
    ].filter((line) => line !== ''),
  }
}

/** Ids of the pictures in a text, in their order. */
export const picturesIn = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap((part) => (part.kind === 'body' ? figuresIn(part.document.blocks) : []))),
]
