import {
  Document,
  type FileChild,
  HeadingLevel,
  type IShadingAttributesProperties,
  Packer,
  Paragraph,
  ShadingType,
} from 'docx'
import sharp from 'sharp'
import { colours } from '../colours.ts'
import { docxFonts } from '../fonts.ts'
import type { Paper } from '../paper.ts'
import { plain } from '../plain.ts'
import { footnotesOf, type Section, sectionsOf } from '../sections.ts'
import { sign } from '../sign.ts'
import { blockOf, type Place } from './blocks.ts'
import { drawingsFor } from './chart.ts'
import { footersOf, headersOf } from './frame.ts'
import { hex, inlinesOf, wordsOf } from './inlines.ts'
import { numbering, styles } from './styles.ts'

/** Looks whose paragraphs have a style of their own. */
const styleOf = {
  lead: 'Lead',
  quote: 'Quote',
  panel: 'Panel',
  figures: undefined,
  body: undefined,
  notes: undefined,
} as const

const groundOf: Partial<Record<Section['look'], { shading: IShadingAttributesProperties }>> = {
  panel: { shading: { type: ShadingType.CLEAR, fill: hex(colours.panel) } },
}

const sectionOf = ({ look, heading, blocks }: Section, place: Place): FileChild[] => {
  const level = look === 'panel' ? HeadingLevel.HEADING_4 : HeadingLevel.HEADING_2
  const style = styleOf[look]
  return [
    ...(heading ? [new Paragraph({ heading: level, ...groundOf[look], children: wordsOf(heading) })] : []),
    ...blocks.flatMap((block) =>
      style && block.kind === 'paragraph'
        ? [new Paragraph({ style, children: inlinesOf(block.children) })]
        : blockOf(block, place),
    ),
  ]
}

const titleOf = ({ kind, title, facts }: Paper): Paragraph[] => [
  new Paragraph({ style: 'Kind', children: wordsOf(kind) }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: wordsOf(title) }),
  new Paragraph({ style: 'Facts', children: wordsOf(facts.map(({ value }) => value).join('  ·  ')) }),
]

const footnotesAt = (paper: Paper) =>
  Object.fromEntries(
    footnotesOf(paper).map((note, index) => [index + 1, { children: [new Paragraph({ children: inlinesOf(note) })] }]),
  )

const signPicture = (): Promise<Buffer> => sharp(Buffer.from(sign), { density: 288 }).png().toBuffer()

/** A paper as DOCX, its fonts inside it, on the office's letterhead. */
export const writeDocx = async (paper: Paper): Promise<Buffer> => {
  const [fonts, picture, drawings] = await Promise.all([docxFonts(), signPicture(), drawingsFor(paper)])
  let lists = 0
  const place: Place = { paper, drawings, nextList: () => ++lists }
  const document = new Document({
    title: plain(paper.title),
    subject: plain(paper.kind),
    creator: plain(paper.letterhead.officeName),
    lastModifiedBy: plain(paper.letterhead.officeName),
    styles: styles(paper.language),
    numbering,
    fonts,
    footnotes: footnotesAt(paper),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_500, bottom: 1_300, left: 1_243, right: 1_243, header: 560, footer: 500 },
          },
        },
        headers: headersOf(paper, picture),
        footers: footersOf(paper),
        children: [
          ...titleOf(paper),
          ...sectionsOf(paper)
            .filter(({ look }) => look !== 'notes')
            .flatMap((section) => sectionOf(section, place)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
