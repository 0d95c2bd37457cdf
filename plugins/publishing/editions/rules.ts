import type { FieldName } from '../../../src/labels/fields.ts'

/**
 * What becomes of a field in the next edition: it stays, its figures are emptied, it begins empty, or it is a day of the
 * period that moves on.
 */
export type CarryRule = 'keep' | 'emptyFigures' | 'empty' | 'move'

/**
 * One row a field, wherever it stands in the document. A field that is not here begins empty; a test names every one that
 * is missing.
 */
// biome-ignore format: one row, one line
export const carryRules: Partial<Record<FieldName, CarryRule>> = {
  title: 'emptyFigures', summary: 'emptyFigures', body: 'emptyFigures', edition: 'emptyFigures', fileTitle: 'emptyFigures',
  period: 'emptyFigures', sharingTitle: 'emptyFigures', sharingText: 'emptyFigures',

  kind: 'keep', series: 'keep', topics: 'keep', frequency: 'keep', methodology: 'keep', datasets: 'keep', issn: 'keep',
  publicContact: 'keep', onDutyPhone: 'keep', boilerplate: 'keep', speakerName: 'keep', speakerPost: 'keep',
  figureName: 'keep', decimals: 'keep', unitOfMeasure: 'keep', comparedWith: 'keep', changeUnit: 'keep',
  responsibleUnit: 'keep', authors: 'keep', translators: 'keep', designers: 'keep',
  figures: 'keep', comparisons: 'keep', files: 'keep', quote: 'keep', sharing: 'keep',

  periodFrom: 'move', periodTo: 'move',

  slug: 'empty', publishedOn: 'empty', nextReleaseOn: 'empty', number: 'empty', isbn: 'empty', printRun: 'empty',
  value: 'empty', change: 'empty', dataStatus: 'empty', revisionDueOn: 'empty', quoteText: 'empty', corrections: 'empty', correctedOn: 'empty', correctionText: 'empty',
  cover: 'empty', file: 'empty', sharingImage: 'empty', publications: 'empty', internalNote: 'empty',
}
