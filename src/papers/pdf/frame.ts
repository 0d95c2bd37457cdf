import type { Content } from 'pdfmake/interfaces.js'
import { colours } from '../colours.ts'
import type { Paper } from '../paper.ts'
import { sign } from '../sign.ts'
import { embargoLine, paperWords } from '../words.ts'
import { textWidth } from './blocks.ts'
import { wordsOf } from './inlines.ts'
import { setText } from './setText.ts'

/** Margins of a page in points: left, top, right, bottom. */
export const margins: [number, number, number, number] = [62, 76, 62, 66]

const line = (colour: string, thickness: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: thickness, lineColor: colour }],
})

const embargoStripe = (text: string): Content => ({
  table: {
    widths: ['*'],
    body: [[setText(wordsOf(text), { bold: true, fontSize: 9, color: colours.embargo, alignment: 'center' })]],
  },
  layout: {
    hLineWidth: () => 0.75,
    vLineWidth: () => 0.75,
    hLineColor: () => colours.embargo,
    vLineColor: () => colours.embargo,
    fillColor: () => colours.embargoGround,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
})

const shortTitle = (title: string): string => {
  const letters = [...title.replace(/\s+/g, ' ')]
  return letters.length > 80 ? `${letters.slice(0, 79).join('').trimEnd()}…` : letters.join('')
}

/** On every page the embargo; from the second on whose paper it is and its title. */
export const headerOf = (paper: Paper, page: number): Content => {
  const embargo = embargoLine(paper.marks, paper.language)
  const running: Content = {
    columns: [
      setText(wordsOf(shortTitle(paper.title)), { width: '*' }),
      setText(wordsOf(paper.letterhead.officeName), {
        width: 'auto',
        bold: true,
        color: colours.brand,
        alignment: 'right',
      }),
    ],
    columnGap: 12,
    fontSize: 8,
    color: colours.quiet,
    margin: [0, embargo ? 4 : 18, 0, 3],
  }
  return {
    margin: [margins[0], embargo ? 18 : 24, margins[2], 0],
    stack: [...(embargo ? [embargoStripe(embargo)] : []), ...(page > 1 ? [running, line(colours.line, 0.5)] : [])],
  }
}

/** On every page the source and the number of the page. */
export const footerOf = ({ language, letterhead }: Paper, page: number, pages: number): Content => {
  const words = paperWords[language]
  return {
    margin: [margins[0], 14, margins[2], 0],
    stack: [
      line(colours.line, 0.5),
      {
        columns: [
          setText(wordsOf(words.source(letterhead.officeName)), { width: '*' }),
          setText(wordsOf(words.page(page, pages)), { width: 80, noWrap: true, alignment: 'right' }),
        ],
        columnGap: 12,
        fontSize: 8,
        color: colours.quiet,
        margin: [0, 6, 0, 0],
      },
    ],
  }
}

/** The letterhead at the top of the first page. */
export const letterheadOf = ({ letterhead, marks }: Paper): Content => ({
  stack: [
    {
      columns: [
        { svg: sign, width: 34, height: 34 },
        setText(wordsOf(letterhead.officeName), {
          bold: true,
          fontSize: 13,
          lineHeight: 1.1,
          color: colours.brand,
          width: '*',
          margin: [0, 6, 0, 0],
        }),
        {
          stack: [...letterhead.addressLines, ...letterhead.contactLines].map((text) => setText(wordsOf(text))),
          width: 150,
          fontSize: 8,
          color: colours.quiet,
          alignment: 'right',
        },
      ],
      columnGap: 12,
    },
    { ...(line(colours.brand, 1.5) as object), margin: [0, 8, 0, 0] } as Content,
  ],
  margin: [0, marks.embargo ? -22 : -44, 0, 18],
})
