import { writeNumber } from '../format/numbers.ts'
import type { Block, Cell, Chart, Inline } from '../richText/document.ts'
import { element, text } from '../richText/markup.ts'
import { readDocument } from '../richText/readDocument.ts'
import { writerWords } from '../richText/write/words.ts'
import { writeHtml } from '../richText/writeHtml.ts'
import type { Language } from '../slugs.ts'

const line = (words: string, marks: Extract<Inline, { kind: 'text' }>['marks'] = []): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text: words, marks }],
})

const cell = (words: string, isHeader = false): Cell => ({ isHeader, columnSpan: 1, rowSpan: 1, blocks: [line(words)] })

/** Two drawings do not say what changed; their figures do. */
const inFigures = (chart: Chart, language: Language): Block[] => {
  const header = ['', ...chart.series.map(({ name }) => name)].map((name) => cell(name, true))
  const figure = (value: number | null | undefined) => cell(value == null ? '…' : writeNumber(value, chart.decimals))
  const rows = chart.categories.map((category, index) => [
    cell(category, true),
    ...chart.series.map(({ values }) => figure(values[index])),
  ])
  return [
    line([chart.title, chart.unit].filter(Boolean).join(', '), ['bold']),
    line(chart.description),
    { kind: 'table', caption: '', rows: [header, ...rows] },
    line(`${writerWords[language].source}: ${chart.source}`),
  ]
}

/**
 * Formatted text as two versions of it are compared: charts are tables, and a picture is its name and caption.
 * @param picture what a picture of the library is called
 */
export const richInWords = (value: unknown, language: Language, picture: (mediaId: string) => string): string => {
  const { blocks, footnotes } = readDocument(value)
  const shown = blocks.flatMap((block) => (block.kind === 'chart' ? inFigures(block.chart, language) : [block]))
  return writeHtml(
    { blocks: shown, footnotes },
    {
      language,
      idPrefix: 'compared',
      documentLink: (collection, id) => ({ href: `/admin/collections/${collection}/${id}` }),
      figure: (mediaId, caption) => element('p', {}, text(`${picture(mediaId)} `), caption),
    },
  )
}

/** The pictures of a text, by their ids. */
export const picturesIn = (value: unknown): string[] => {
  const found: string[] = []
  richInWords(value, 'ka', (mediaId) => {
    found.push(mediaId)
    return ''
  })
  return found
}
