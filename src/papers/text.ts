import type { Block, Inline } from '../richText/document.ts'
import { chartSource, chartTitle } from './charts.ts'
import { cellText, gridOf } from './grid.ts'
import type { Paper } from './paper.ts'
import { plain, safeAddress, textOf } from './plain.ts'
import { type Section, sectionsOf } from './sections.ts'
import { chartTable } from './tables.ts'
import { embargoLine, paperWords, watermark } from './words.ts'

const inlineText = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.kind !== 'link') return textOf([child])
      const [words, url] = [
        textOf(child.children),
        child.target.kind === 'address' ? safeAddress(child.target.url) : null,
      ]
      return url && url.replace(/^mailto:|\/$/g, '') !== words ? `${words} (${url})` : words
    })
    .join('')

const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`)

/** One row a line, its cells parted by “ | ”: mail programs show no columns in plain text. */
const tableLines = (block: Extract<Block, { kind: 'table' }>): string[] => [
  ...(block.caption ? [block.caption] : []),
  ...gridOf(block.rows).rows.map((row) =>
    row.flatMap((at) => (at.kind === 'cell' ? [cellText(at.cell.blocks).replaceAll('\n', '; ')] : [])).join(' | '),
  ),
]

const listLines = ({ isOrdered, items }: Extract<Block, { kind: 'list' }>, paper: Paper): string[] =>
  items.flatMap(({ children, nested }, index) => [
    `${isOrdered ? `${index + 1}.` : '•'} ${inlineText(children)}`,
    ...indented(
      nested.flatMap((block) => blockLines(block, paper)),
      '   ',
    ),
  ])

const blockLines = (block: Block, paper: Paper): string[] => {
  const words = paperWords[paper.language]
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.children).split('\n')
    case 'heading':
      return ['', inlineText(block.children)]
    case 'quote':
      return indented(inlineText(block.children).split('\n'), '> ')
    case 'list':
      return listLines(block, paper)
    case 'rule':
      return ['* * *']
    case 'table':
      return tableLines(block)
    case 'figure': {
      const picture = paper.pictures.get(block.mediaId)
      const [shown, credit] = [block.caption || picture?.alt, picture?.credit]
      return shown ? [`[${words.picture}: ${[shown, credit && words.credit(credit)].filter(Boolean).join('. ')}]`] : []
    }
    case 'chart':
      return [
        ...tableLines({ ...chartTable(block.chart), caption: chartTitle(block.chart) }),
        ...[block.chart.description, chartSource(block.chart, paper)].filter((line) => line !== ''),
      ]
  }
}

const sectionText = ({ heading, look, blocks }: Section, paper: Paper): string => {
  const parts = blocks.map((block) => blockLines(block, paper).join('\n'))
  const body = parts.join(look === 'panel' || look === 'notes' ? '\n' : '\n\n')
  return [...(heading ? [heading] : []), look === 'quote' ? indented(body.split('\n'), '> ').join('\n') : body].join(
    '\n',
  )
}

/** A paper as plain text, for mail: paragraphs parted by empty lines. */
export const writeText = (paper: Paper): string => {
  const { language, letterhead, marks, kind, title, facts } = paper
  const draft = watermark(marks, language)
  return plain(
    [
      [draft && `*** ${draft} ***`, embargoLine(marks, language)].filter(Boolean).join('\n'),
      [letterhead.officeName, kind, facts.map(({ value }) => value).join(' · ')].filter(Boolean).join('\n'),
      title,
      ...sectionsOf(paper).map((section) => sectionText(section, paper)),
      paperWords[language].source(letterhead.officeName),
      [letterhead.officeName, ...letterhead.addressLines, ...letterhead.contactLines].join('\n'),
    ]
      .filter((part) => part.trim() !== '')
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n'),
  ).concat('\n')
}
