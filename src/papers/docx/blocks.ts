import { type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx'
import type { Block } from '../../richText/document.ts'
import type { Paper } from '../paper.ts'
import { plain } from '../plain.ts'
import { paperWords } from '../words.ts'
import { chartOf, type Drawings } from './chart.ts'
import { inlinesOf, wordsOf } from './inlines.ts'
import { tableOf } from './table.ts'

/** Width between the margins, in twentieths of a point. */
export const textWidth = 9_420

/** The same in the pixels in which docx measures pictures. */
const pictureWidth = 628
const pictureHeight = 500

/** Deepest level of a list that Word knows. */
const deepest = 8

/** Where a block stands: the drawings of its paper, and where lists begin to count, each ordered list for itself. */
export type Place = { paper: Paper; drawings: Drawings; nextList: () => number }

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

const quiet = (text: string, keepNext = false): Paragraph[] =>
  text ? [new Paragraph({ style: 'Quiet', keepNext, children: wordsOf(text) })] : []

const listOf = ({ isOrdered, items }: Extract<Block, { kind: 'list' }>, place: Place, level: number): FileChild[] => {
  const instance = place.nextList()
  const numbering = { reference: isOrdered ? 'numbers' : 'bullets', level: Math.min(level, deepest), instance }
  return items.flatMap(({ children, nested }) => [
    new Paragraph({ style: 'ListParagraph', numbering, children: inlinesOf(children) }),
    ...nested.flatMap((block) => (block.kind === 'list' ? listOf(block, place, level + 1) : blockOf(block, place))),
  ])
}

const figureOf = ({ mediaId, caption }: Extract<Block, { kind: 'figure' }>, { paper }: Place): FileChild[] => {
  const picture = paper.pictures.get(mediaId)
  const words = paperWords[paper.language]
  const below = [caption || picture?.caption, picture?.credit && words.credit(picture.credit)]
    .filter(Boolean)
    .join('. ')
  if (!picture) return quiet(caption && `[${words.picture}: ${caption}]`)
  const scale = Math.min(1, pictureWidth / picture.width, pictureHeight / picture.height)
  const shown = new ImageRun({
    type: picture.kind,
    data: picture.bytes,
    transformation: {
      width: Math.max(1, Math.round(picture.width * scale)),
      height: Math.max(1, Math.round(picture.height * scale)),
    },
    altText: { name: words.picture, description: plain(picture.alt || caption), title: '' },
  })
  return [new Paragraph({ keepNext: below !== '', children: [shown] }), ...quiet(below)]
}

/** One block of formatted text. */
export const blockOf = (block: Block, place: Place): FileChild[] => {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: inlinesOf(block.children) })]
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: inlinesOf(block.children) })]
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: inlinesOf(block.children) })]
    case 'rule':
      return [new Paragraph({ thematicBreak: true })]
    case 'list':
      return listOf(block, place, 0)
    case 'table':
      return [...quiet(block.caption, true), ...tableOf(block, textWidth)]
    case 'figure':
      return figureOf(block, place)
    case 'chart':
      return chartOf(block.chart, place.paper, place.drawings, textWidth)
  }
}
