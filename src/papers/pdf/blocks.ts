import type { Content, ContentText } from 'pdfmake/interfaces.js'
import type { Block, ListItem } from '../../richText/document.ts'
import { colours } from '../colours.ts'
import type { Paper } from '../paper.ts'
import { paperWords } from '../words.ts'
import { chartOf } from './chart.ts'
import { inlinesOf, wordsOf } from './inlines.ts'
import { type Piece, setText } from './setText.ts'
import { tableOf } from './table.ts'

/** Points between the margins of a page. */
export const textWidth = 471

type Place = { paper: Paper; width: number; isInCell: boolean }

const headings: Record<2 | 3 | 4, Omit<ContentText, 'text'>> = {
  2: { fontSize: 13, bold: true, color: colours.brand, margin: [0, 10, 0, 4] },
  3: { fontSize: 11.5, bold: true, color: colours.brand, margin: [0, 8, 0, 3] },
  4: { fontSize: 10.5, bold: true, margin: [0, 6, 0, 2] },
}

/** A heading; it stays with what follows it (writePdf.ts). */
export const headingOf = (level: 2 | 3 | 4, text: readonly Piece[]): Content =>
  setText(text, { ...headings[level], headlineLevel: level })

const quiet = (text: string): Content[] =>
  text ? [setText(wordsOf(text), { fontSize: 8.5, color: colours.quiet, margin: [0, 2, 0, 4] })] : []

/** Stays with the table below it (writePdf.ts). */
const captionOf = (text: string): Content[] => (text ? [{ stack: quiet(text), headlineLevel: 5 }] : [])

const itemOf = ({ children, nested }: ListItem, place: Place): Content => ({
  stack: [setText(inlinesOf(children)), ...nested.flatMap((block) => blockOf(block, place))],
  margin: [0, 0, 0, 2],
})

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: colours.line }],
  margin: [0, 6, 0, 8],
})

/** A block beside a bar in the office's colour. */
export const besideBar = (stack: Content[]): Content => ({
  table: { widths: ['*'], body: [[{ stack, border: [true, false, false, false] }]] },
  layout: {
    vLineWidth: () => 2.5,
    hLineWidth: () => 0,
    vLineColor: () => colours.brand,
    paddingLeft: () => 12,
  },
  margin: [0, 6, 0, 10],
})

const figureOf = ({ mediaId, caption }: Extract<Block, { kind: 'figure' }>, { paper, width }: Place): Content[] => {
  const picture = paper.pictures.get(mediaId)
  const words = paperWords[paper.language]
  const below = [caption || picture?.caption, picture?.credit && words.credit(picture.credit)]
    .filter(Boolean)
    .join('. ')
  if (!picture) return quiet(caption && `[${words.picture}: ${caption}]`)
  const scale = Math.min(1, width / picture.width, 380 / picture.height)
  return [
    {
      stack: [
        { image: mediaId, width: Math.max(1, picture.width * scale), height: Math.max(1, picture.height * scale) },
        ...quiet(below),
      ],
      unbreakable: true,
      margin: [0, 4, 0, 8],
    },
  ]
}

/** One block of formatted text. */
export const blockOf = (block: Block, place: Place): Content[] => {
  const { paper, width, isInCell } = place
  const inCell = (blocks: readonly Block[]) =>
    blocks.flatMap((one) => blockOf(one, { paper, width: 100, isInCell: true }))
  switch (block.kind) {
    case 'paragraph':
      return [setText(inlinesOf(block.children), { margin: [0, 0, 0, isInCell ? 0 : 7] })]
    case 'heading':
      return [headingOf(block.level, inlinesOf(block.children))]
    case 'quote':
      return [besideBar([setText(inlinesOf(block.children))])]
    case 'rule':
      return [rule(width)]
    case 'list': {
      const items = block.items.map((item) => itemOf(item, place))
      return [block.isOrdered ? { ol: items, margin: [0, 0, 0, 7] } : { ul: items, margin: [0, 0, 0, 7] }]
    }
    case 'table':
      return tableOf(block, width, inCell, captionOf)
    case 'figure':
      return figureOf(block, place)
    case 'chart':
      return chartOf(block.chart, paper, isInCell, (table) => tableOf(table, width, inCell, captionOf))
  }
}
