import { describe, expect, it } from '@jest/globals'
import { gapsIn } from '../../../plugins/publishing/domain/gaps.ts'
import { gapWarnings, withGaps } from '../../../plugins/publishing/findGaps.ts'
import { forPublic, forStaff } from '../../../src/fields/audience.ts'
import { text } from '../../../src/fields/make.ts'
import {
  bodyField,
  figuresField,
  filesField,
  sharingField,
  slugField,
  summaryField,
  titleField,
} from '../../../src/fields/shared.ts'
import { fieldTree } from '../../../src/fields/tree.ts'

const tree = fieldTree([
  ...forPublic([
    titleField(),
    slugField(),
    summaryField(),
    bodyField(),
    figuresField(),
    filesField(),
    sharingField(),
    text('unitOfMeasure', { localized: true }),
  ]),
  ...forStaff([text('internalNote', { localized: true })]),
])
const both = (ka: unknown, en: unknown = null) => ({ ka, en })
const textOf = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
})
const found = (doc: Record<string, unknown>) =>
  gapsIn(tree, doc).map(({ language, path, blocks }) => `${language} ${path.join('.')}${blocks ? ' blocks' : ''}`)

describe('words that only one language has', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'beside a figure block',
      { figures: [{ unitOfMeasure: both('%', '%') }, { unitOfMeasure: both('ლარი') }] },
      ['en figures.2.unitOfMeasure blocks'],
    ],
    [
      'in a comparison block',
      { figures: [{ comparisons: [{ changeUnit: both('პ.პ.', ' ') }] }] },
      ['en figures.1.comparisons.1.changeUnit blocks'],
    ],
    ['of a unit block outside rows, too', { unitOfMeasure: both('ლარი') }, ['en unitOfMeasure blocks']],
    ['block Georgian as well as English', { figures: [{ period: both(null, 'May') }] }, ['ka figures.1.period blocks']],
    [
      'in a whole text are said',
      { summary: both('მოკლედ'), body: both(textOf('ტექსტი'), textOf('  ')) },
      ['en summary', 'en body'],
    ],
    ['of a file, which has a name, are said', { files: [{ fileTitle: both('ა') }] }, ['en files.1.fileTitle']],
    [
      'with a stand-in, or for staff, or that are required, are no gap',
      { slug: both('a'), sharing: { sharingTitle: both('ა') }, internalNote: both('ა'), title: both('ა') },
      [],
    ],
    ['are none where both have them or neither', { summary: both('ა', 'a'), unitOfMeasure: both('', null) }, []],
  ])('%s', (_, doc, expected) => expect(found(doc)).toEqual(expected))

  it('are added to what a language lacks, unless it has no text at all', () => {
    const gaps = { ka: [], en: ['Figures 2 · Unit – in English'] }
    expect(withGaps({ ka: [], en: [] }, gaps)).toEqual({ ka: [], en: gaps.en })
    expect(withGaps({ ka: [], en: ['en', 'Title'] }, gaps)).toEqual({ ka: [], en: ['en', 'Title'] })
  })

  it('are said of a language that goes out, and where to add them', () => {
    const said = { ka: [], en: ['Summary', 'Text'] }
    expect(gapWarnings(said, ['ka'], 'en')).toEqual([])
    expect(gapWarnings(said, ['ka', 'en'], 'en')).toEqual([
      'On the English page this stays empty: Summary, Text. It is written in Georgian; add the English on the tab “Both languages”, or go on like this.',
    ])
  })
})
