import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { writeDocx } from '../../../src/papers/docx/writeDocx.ts'
import { writeHtml } from '../../../src/papers/html.ts'
import type { Paper, Part } from '../../../src/papers/paper.ts'
import { writePdf } from '../../../src/papers/pdf/writePdf.ts'
import { writeText } from '../../../src/papers/text.ts'
import type { Block } from '../../../src/richText/document.ts'
import { readDocument } from '../../../src/richText/readDocument.ts'
import { docxText, filesIn, pdfPages } from '../../support/paperFiles.ts'
import { cell, paperWith, paragraph, words } from '../../support/papers.ts'

jest.setTimeout(120_000)

const body = (...blocks: Block[]): Part[] => [{ kind: 'body', document: { blocks, footnotes: [] } }]

/** Every kind of paper is made, and Word’s XML is whole. */
const writesAll = async (paper: Paper): Promise<{ pages: string[]; docx: Buffer }> => {
  const [pdf, docx] = [await writePdf(paper), await writeDocx(paper)]
  expect([writeHtml(paper).isWellFormed(), writeText(paper).isWellFormed()]).toEqual([true, true])
  for (const file of Object.values(filesIn(docx)))
    expect(file.toString('utf8')).not.toMatch(/<w:t[^>]*>[^<]*[[\p{Cc}]--[\t\n\r]]/v)
  return { pages: await pdfPages(pdf), docx }
}

describe('a paper is made of any text', () => {
  it('with nothing in it but what the system knows', async () => {
    const { pages } = await writesAll({
      language: 'ka',
      madeAt: new Date('2026-02-03T07:00:00Z'),
      letterhead: { officeName: '', addressLines: [], contactLines: [] },
      marks: { isDraft: true, embargo: { until: null } },
      kind: '',
      title: '',
      facts: [],
      parts: [
        { kind: 'lead', text: '' },
        { kind: 'figures', figures: [] },
        { kind: 'lines', heading: 'კონტაქტი', lines: [] },
        { kind: 'note', heading: 'ა', text: ' ' },
      ],
      pictures: new Map(),
    })
    expect(pages).toHaveLength(1)
  })

  it('with a paragraph of 5,000 letters and no space', async () => {
    const long = 'ინფლაცია'.repeat(625)
    const { pages, docx } = await writesAll(
      paperWith({
        title: long.slice(0, 300),
        parts: body(paragraph(words(long)), { kind: 'table', caption: '', rows: [[cell(long), cell('1')]] }),
      }),
    )
    expect(pages.join('').replace(/\s/g, '')).toContain(long.slice(0, 60))
    expect(docxText(docx)).toContain(long)
  })

  it('with a table of 200 rows, its headings on every page', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [
      cell(`რეგიონი ${index + 1}`),
      cell(String(index)),
      cell('4.8'),
    ])
    const head = [
      cell('რეგიონი', { isHeader: true }),
      cell('წელი', { isHeader: true }),
      cell('ზრდა, %', { isHeader: true }),
    ]
    const { pages } = await writesAll(
      paperWith({ parts: body({ kind: 'table', caption: 'რეგიონები', rows: [head, ...rows] }) }),
    )
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.filter((page) => page.includes('ზრდა, %')).length).toBe(pages.length)
    expect(pages.join('\n')).toContain('რეგიონი 200')
  })

  it('with a row higher than a page, and a cell that reaches over many', async () => {
    const tall = Array.from({ length: 900 }, () => 'გრძელი').join(' ')
    const rows = [
      [cell('ა', { rowSpan: 60 }), cell(tall)],
      ...Array.from({ length: 59 }, (_, index) => [cell(String(index))]),
    ]
    const { pages } = await writesAll(paperWith({ parts: body({ kind: 'table', caption: '', rows }) }))
    expect(pages.join('\n')).toContain('58')
  })

  it('with more columns than fit', async () => {
    const line = Array.from({ length: 90 }, (_, index) => cell(String(index)))
    await writesAll(paperWith({ parts: body({ kind: 'table', caption: '', rows: [line, line] }) }))
  })

  it('in many scripts, with emoji, directions and halves of letters', async () => {
    const text =
      'ქართული Latin Ελληνικά Кириллица Tiếng Việt ½ m² → 😀👩‍👩‍👧 עברית العربية 漢字 \u202Eabc \uD83D \u0000\u0007 ﷽ ₾ ₼'
    const { pages, docx } = await writesAll(
      paperWith({
        title: text,
        kind: text,
        parts: body(paragraph(words(text, 'bold')), paragraph(words(text, 'italic'))),
      }),
    )
    const shown = pages.join(' ')
    for (const word of ['ქართული', 'Latin', 'Ελληνικά', 'Кириллица', 'Việt', '½', 'm²', '₾'])
      expect([word, shown.includes(word)]).toEqual([word, true])
    expect(docxText(docx)).toContain('😀')
  })

  it('with pictures that are missing, nested lists and blocks inside cells', async () => {
    const deep = (level: number): Block => ({
      kind: 'list',
      isOrdered: level % 2 === 0,
      items: [{ children: [words(`დონე ${level}`)], nested: level < 14 ? [deep(level + 1)] : [] }],
    })
    const inner: Block[] = [
      deep(12),
      { kind: 'figure', mediaId: 'none', caption: 'არ არის' },
      { kind: 'table', caption: '', rows: [[cell('შიგნით')]] },
      { kind: 'rule' },
    ]
    const { pages } = await writesAll(
      paperWith({
        parts: body(
          deep(0),
          { kind: 'table', caption: '', rows: [[cell('', { blocks: inner })]] },
          { kind: 'figure', mediaId: 'none', caption: '' },
        ),
      }),
    )
    expect(pages.join('\n')).toContain('დონე 14')
  })

  it('whatever the letters are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        async (one, other) => {
          const blocks: Block[] = [
            paragraph(words(one)),
            { kind: 'heading', level: 3, children: [words(other)] },
            { kind: 'table', caption: one, rows: [[cell(other)], [cell(one, { columnSpan: 3 })]] },
          ]
          await writesAll(paperWith({ title: other, facts: [{ name: 'x', value: one }], parts: body(...blocks) }))
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('formatted text is read', () => {
  it('from anything that a field may hold, without an exception', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record({
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'list',
          'listitem',
          'text',
          'link',
          'table',
          'tablerow',
          'tablecell',
          'upload',
          'quote',
          'linebreak',
          'strange',
        ),
        text: fc.anything(),
        format: fc.anything(),
        fields: fc.anything(),
        value: fc.anything(),
        children: fc.oneof({ maxDepth: 4 }, fc.constant(undefined), fc.array(tie('node'), { maxLength: 4 })),
      }),
    })).node
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ root: fc.record({ children: fc.array(node) }) })), (stored) =>
        expect(Array.isArray(readDocument(stored).blocks)).toBe(true),
      ),
    )
  })
})
