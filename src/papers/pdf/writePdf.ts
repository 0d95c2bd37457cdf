import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { now } from '../../time/clock.ts'
import { colours } from '../colours.ts'
import { family, pdfFonts } from '../fonts.ts'
import { cellText } from '../grid.ts'
import type { Paper, Picture } from '../paper.ts'
import { plain } from '../plain.ts'
import { type Section, sectionsOf } from '../sections.ts'
import { watermark } from '../words.ts'
import { besideBar, blockOf, headingOf, textWidth } from './blocks.ts'
import { footerOf, headerOf, letterheadOf, margins } from './frame.ts'
import { wordsOf } from './inlines.ts'
import { setText } from './setText.ts'

const fontPaths = new Set(Object.values(pdfFonts).flatMap((font) => Object.values(font)))

pdfmake.setFonts(pdfFonts)
// A paper is made of what it is given: nothing is fetched, and no file but the fonts is opened.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => fontPaths.has(path))

const dataUrl = ({ kind, bytes }: Picture): string =>
  `data:image/${kind === 'jpg' ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`

/** Letters that surely fit on one page. */
const onOnePage = 1_500

const panelOf = (stack: Content[], isWhole: boolean): Content => ({
  unbreakable: isWhole,
  table: { widths: ['*'], body: [[{ stack, fillColor: colours.panel }]] },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 10,
    paddingRight: () => 10,
    paddingTop: () => 6,
    paddingBottom: () => 4,
  },
  fontSize: 9.5,
  margin: [0, 8, 0, 4],
})

const sectionOf = ({ look, heading, blocks }: Section, paper: Paper): Content[] => {
  const head = heading ? [headingOf(look === 'panel' || look === 'notes' ? 4 : 2, wordsOf(heading))] : []
  const isPanel = look === 'panel'
  const place = { paper, width: isPanel ? textWidth - 20 : textWidth, isInCell: isPanel || look === 'notes' }
  const content = [...head, ...blocks.flatMap((block) => blockOf(block, place))]
  if (look === 'quote') return [besideBar(content)]
  if (isPanel) return [panelOf(content, cellText(blocks).length < onOnePage)]
  if (look === 'notes') return [{ stack: content, fontSize: 8.5, margin: [0, 0, 0, 8] }]
  return look === 'lead' ? [{ stack: content, fontSize: 11.5, color: colours.ink, margin: [0, 0, 0, 6] }] : content
}

const titleOf = ({ kind, title, facts }: Paper): Content[] => [
  setText(wordsOf(kind), { bold: true, fontSize: 10, color: colours.brand, margin: [0, 0, 0, 4] }),
  setText(wordsOf(title), { bold: true, fontSize: 18, lineHeight: 1.15, margin: [0, 0, 0, 6] }),
  setText(wordsOf(facts.map(({ value }) => value).join('  ·  ')), {
    fontSize: 9.5,
    color: colours.quiet,
    margin: [0, 0, 0, 14],
  }),
]

const definitionOf = (paper: Paper): TDocumentDefinitions => {
  const across = watermark(paper.marks, paper.language)
  return {
    pageSize: 'A4',
    pageMargins: margins,
    version: '1.7',
    language: paper.language,
    displayTitle: true,
    info: {
      title: plain(paper.title),
      author: plain(paper.letterhead.officeName),
      subject: plain(paper.kind),
      creator: 'Statdesk',
      producer: 'Statdesk',
      creationDate: now(),
    },
    images: Object.fromEntries([...paper.pictures].map(([id, picture]) => [id, dataUrl(picture)])),
    defaultStyle: { font: family, fontSize: 10.5, lineHeight: 1.25, color: colours.ink },
    header: (page) => headerOf(paper, page),
    footer: (page, pages) => footerOf(paper, page, pages),
    ...(across
      ? { watermark: { text: across, font: family, bold: true, color: colours.watermark, opacity: 0.16, angle: -45 } }
      : {}),
    content: [
      letterheadOf(paper),
      ...titleOf(paper),
      ...sectionsOf(paper).flatMap((section) => sectionOf(section, paper)),
    ],
    // A heading at the foot of a page goes over with what it belongs to.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined &&
      nodes.getFollowingNodesOnPage().length === 0 &&
      nodes.getNodesOnNextPage().length > 0,
  }
}

/** A paper as PDF on A4, its fonts inside it. */
export const writePdf = async (paper: Paper): Promise<Buffer> => pdfmake.createPdf(definitionOf(paper)).getBuffer()
