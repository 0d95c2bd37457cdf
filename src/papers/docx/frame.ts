import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { colours } from '../colours.ts'
import { family } from '../fonts.ts'
import type { Paper } from '../paper.ts'
import { embargoLine, paperWords, watermark } from '../words.ts'
import { textWidth } from './blocks.ts'
import { hex, wordsOf } from './inlines.ts'
import { noBorders } from './table.ts'

const signWidth = 820
const contactWidth = 3_200

/** What lies over every page before its document is public. */
const markLines = ({ marks, language }: Paper): Paragraph[] => {
  const [embargo, across] = [embargoLine(marks, language), watermark(marks, language)]
  const colour = hex(colours.watermark)
  return [
    ...(embargo ? [new Paragraph({ style: 'Embargo', children: wordsOf(embargo) })] : []),
    ...(across
      ? [
          new Paragraph({
            style: 'Quiet',
            children: [
              new TextWatermark({
                text: across,
                font: family,
                bold: true,
                color: colour,
                opacity: 0.25,
                width: 420,
                height: 110,
              }),
            ],
          }),
        ]
      : []),
  ]
}

const letterheadOf = ({ letterhead }: Paper, signPicture: Buffer): Table => {
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children })
  const sign = new ImageRun({ type: 'png', data: signPicture, transformation: { width: 44, height: 44 } })
  const lines = [...letterhead.addressLines, ...letterhead.contactLines]
  const widths = [signWidth, textWidth - signWidth - contactWidth, contactWidth]
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, bottom: { style: BorderStyle.SINGLE, size: 12, color: hex(colours.brand) } },
    margins: { top: 40, bottom: 100, left: 0, right: 100 },
    rows: [
      new TableRow({
        children: [
          cell(signWidth, [new Paragraph({ style: 'InTable', children: [sign] })]),
          cell(widths[1] ?? 0, [new Paragraph({ style: 'Office', children: wordsOf(letterhead.officeName) })]),
          cell(
            contactWidth,
            (lines.length > 0 ? lines : ['']).map(
              (line) => new Paragraph({ style: 'Contact', alignment: AlignmentType.RIGHT, children: wordsOf(line) }),
            ),
          ),
        ],
      }),
    ],
  })
}

const running = ({ title, letterhead }: Paper): Paragraph => {
  const letters = [...title.replace(/\s+/g, ' ')]
  const short = letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')
  return new Paragraph({
    style: 'Running',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...wordsOf(short), new TextRun({ text: '\t' }), ...wordsOf(letterhead.officeName, { bold: true })],
  })
}

/** The letterhead on the first page, a running title on the others, the marks on all. */
export const headersOf = (paper: Paper, signPicture: Buffer) => ({
  first: new Header({
    children: [...markLines(paper), letterheadOf(paper, signPicture), new Paragraph({ style: 'AfterTable' })],
  }),
  default: new Header({ children: [...markLines(paper), running(paper)] }),
})

/** The source and the number of the page. */
export const footersOf = ({ language, letterhead }: Paper) => {
  const words = paperWords[language]
  const [before, between] = words.pageOf
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: 'Foot',
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
          children: [
            ...wordsOf(words.source(letterhead.officeName)),
            new TextRun({ children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    })
  return { first: footer(), default: footer() }
}
