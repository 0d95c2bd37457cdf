import type { Block, Inline, Mark } from '../richText/document.ts'
import { chartSource, chartTitle } from './charts.ts'
import { colours } from './colours.ts'
import { figureColumns, gridOf } from './grid.ts'
import type { Paper } from './paper.ts'
import { plain, safeAddress } from './plain.ts'
import { type Section, sectionsOf } from './sections.ts'
import { chartTable } from './tables.ts'
import { embargoLine, paperWords, watermark } from './words.ts'

const font = "font-family:'Noto Sans Georgian','Sylfaen',Arial,sans-serif"
const styles = {
  sheet: `${font};font-size:15px;line-height:1.5;color:${colours.ink};max-width:680px`,
  paragraph: 'margin:0 0 12px 0',
  lead: 'margin:0 0 12px 0;font-size:17px',
  title: `margin:4px 0 12px 0;font-size:24px;line-height:1.25;color:${colours.brand}`,
  heading: `margin:20px 0 8px 0;font-size:17px;line-height:1.3;color:${colours.brand}`,
  quiet: `margin:0 0 8px 0;font-size:13px;color:${colours.quiet}`,
  embargo: `margin:0 0 16px 0;padding:8px 12px;border:1px solid ${colours.embargo};color:${colours.embargo};font-weight:bold`,
  quote: `margin:16px 0;padding:4px 0 4px 14px;border-left:4px solid ${colours.brand}`,
  panel: `margin:16px 0;padding:12px 14px;background-color:${colours.panel}`,
  table: 'border-collapse:collapse;width:100%;margin:0 0 16px 0;font-size:14px',
  cell: `border-bottom:1px solid ${colours.line};padding:6px 8px;text-align:left;vertical-align:top`,
  list: 'margin:0 0 12px 0;padding-left:24px',
  link: `color:${colours.brand}`,
} as const

const escaped = (text: string): string =>
  plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const tag = (name: string, style: string, content: string, attributes = ''): string =>
  `<${name}${attributes}${style ? ` style="${style}"` : ''}>${content}</${name}>`

const marks: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

const inlineHtml = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.kind === 'break') return '<br>'
      if (child.kind === 'footnote') return `<sup>${child.number}</sup>`
      if (child.kind === 'text')
        return child.marks.reduce(
          (text, mark) => tag(marks[mark], '', text),
          escaped(child.text).replaceAll('\n', '<br>'),
        )
      const url = child.target.kind === 'address' ? safeAddress(child.target.url) : null
      const words = inlineHtml(child.children)
      return url ? tag('a', styles.link, words, ` href="${escaped(url)}"`) : words
    })
    .join('')

const tableHtml = ({ caption, rows }: Extract<Block, { kind: 'table' }>, paper: Paper): string => {
  const grid = gridOf(rows)
  const figures = figureColumns(grid)
  const lines = grid.rows.map((row) =>
    row
      .map((at, column) => {
        if (at.kind === 'covered') return ''
        if (at.kind === 'empty') return tag('td', styles.cell, '')
        const { cell, columnSpan, rowSpan } = at
        const right = figures[column] ? ';text-align:right' : ''
        const ground = cell.isHeader ? `;background-color:${colours.header};font-weight:bold` : ''
        const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
        const content = cell.blocks.map((block) =>
          'children' in block ? inlineHtml(block.children) : blockHtml(block, paper),
        )
        return tag(cell.isHeader ? 'th' : 'td', `${styles.cell}${right}${ground}`, content.join('<br>'), spans)
      })
      .join(''),
  )
  const head = caption ? tag('p', styles.quiet, escaped(caption)) : ''
  if (lines.length === 0) return head
  return `${head}${tag('table', styles.table, lines.map((line) => tag('tr', '', line)).join(''))}`
}

const blockHtml = (block: Block, paper: Paper): string => {
  const words = paperWords[paper.language]
  switch (block.kind) {
    case 'paragraph':
      return tag('p', styles.paragraph, inlineHtml(block.children))
    case 'heading':
      return tag(`h${block.level}`, styles.heading, inlineHtml(block.children))
    case 'quote':
      return tag('blockquote', styles.quote, inlineHtml(block.children))
    case 'rule':
      return `<hr style="border:0;border-top:1px solid ${colours.line};margin:16px 0">`
    case 'list':
      return tag(
        block.isOrdered ? 'ol' : 'ul',
        styles.list,
        block.items
          .map(({ children, nested }) =>
            tag('li', '', inlineHtml(children) + nested.map((one) => blockHtml(one, paper)).join('')),
          )
          .join(''),
      )
    case 'table':
      return tableHtml(block, paper)
    case 'figure': {
      const picture = paper.pictures.get(block.mediaId)
      const shown = [block.caption || picture?.alt, picture?.credit && words.credit(picture.credit)]
        .filter(Boolean)
        .join('. ')
      return shown ? tag('p', styles.quiet, `[${escaped(`${words.picture}: ${shown}`)}]`) : ''
    }
    case 'chart': {
      // Mail programs draw no SVG and fetch no picture: what the chart shows goes out in words and as its figures.
      const { chart } = block
      const line = (text: string): string => (text ? tag('p', styles.quiet, escaped(text)) : '')
      const table = tableHtml({ ...chartTable(chart), caption: chartTitle(chart) }, paper)
      return table + line(chart.description) + line(chartSource(chart, paper))
    }
  }
}

const sectionHtml = ({ look, heading, blocks }: Section, paper: Paper): string => {
  const head = heading ? tag('h2', styles.heading, escaped(heading)) : ''
  const content = blocks.map((block) =>
    (look === 'lead' || look === 'notes') && block.kind === 'paragraph'
      ? tag('p', look === 'lead' ? styles.lead : styles.quiet, inlineHtml(block.children))
      : blockHtml(block, paper),
  )
  const inside = `${head}${content.join('')}`
  return look === 'quote' || look === 'panel' ? tag('div', styles[look], inside) : inside
}

/**
 * A paper as HTML to paste into a mail: inline styles only, no style sheet, no script, no picture and nothing that a
 * mail program would have to fetch.
 */
export const writeHtml = (paper: Paper): string => {
  const { language, letterhead, kind, title, facts } = paper
  const warning = [watermark(paper.marks, language), embargoLine(paper.marks, language)].filter(Boolean).join(' · ')
  return tag(
    'div',
    styles.sheet,
    [
      warning && tag('p', styles.embargo, escaped(warning)),
      tag('p', styles.quiet, escaped([letterhead.officeName, kind].filter(Boolean).join(' · '))),
      tag('h1', styles.title, escaped(title)),
      facts.length > 0 && tag('p', styles.quiet, escaped(facts.map(({ value }) => value).join(' · '))),
      ...sectionsOf(paper).map((section) => sectionHtml(section, paper)),
      tag('p', styles.quiet, escaped(paperWords[language].source(letterhead.officeName))),
      tag(
        'p',
        styles.quiet,
        [letterhead.officeName, ...letterhead.addressLines, ...letterhead.contactLines].map(escaped).join('<br>'),
      ),
    ]
      .filter(Boolean)
      .join('\n'),
    ` lang="${language}"`,
  )
}
