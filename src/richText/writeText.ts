import { writeNumber } from '../format/numbers.ts'
import type { Block, Chart, Inline, ListItem, RichDocument } from './document.ts'
import { plain } from './text.ts'
import { type WriterLanguage, writerWords } from './write/words.ts'

/** What the place decides in which a text is read. */
export type TextOptions = {
  language: WriterLanguage
  /** The caption of a picture, or what stands for it. */
  figure?: (mediaId: string, caption: string) => string
}

const inline = (one: Inline): string => {
  switch (one.kind) {
    case 'text':
      return plain(one.text)
    case 'break':
      return '\n'
    case 'footnote':
      return `[${one.number}]`
    case 'link': {
      const content = inlines(one.children)
      const address = one.target.kind === 'address' ? plain(one.target.url) : ''
      return address && address !== content ? `${content} (${address})` : content
    }
  }
}

const inlines = (all: readonly Inline[]): string => all.map(inline).join('')

const indented = (value: string): string => value.replaceAll('\n', '\n  ')

const chart = ({ title, unit, source, description, categories, series, decimals }: Chart, language: WriterLanguage) => {
  const words = writerWords[language]
  const rows = categories.map((category, index) =>
    [category, ...series.map(({ values }) => writeFigure(values[index] ?? null, decimals))].join('\t'),
  )
  const named = series.some(({ name }) => name) ? [['', ...series.map(({ name }) => name)].join('\t')] : []
  return [
    [title, unit].filter(Boolean).join(', '),
    description,
    ...named,
    ...rows,
    source ? `${words.source}: ${source}` : '',
  ]
    .map(plain)
    .filter((part) => part !== '')
    .join('\n')
}

const writeFigure = (value: number | null, decimals: number): string =>
  value === null ? '…' : writeNumber(value, decimals)

const item = ({ children, nested }: ListItem, mark: string, options: TextOptions): string =>
  indented([`${mark} ${inlines(children)}`, ...nested.map((one) => block(one, options))].join('\n'))

const block = (one: Block, options: TextOptions): string => {
  switch (one.kind) {
    case 'list':
      return one.items.map((entry, index) => item(entry, one.isOrdered ? `${index + 1}.` : '•', options)).join('\n')
    case 'rule':
      return '—'
    case 'table': {
      const rows = one.rows.map((row) =>
        row.map(({ blocks }) => blocks.map((inner) => block(inner, options)).join(' ')).join('\t'),
      )
      return [...(one.caption ? [plain(one.caption)] : []), ...rows].join('\n')
    }
    case 'figure':
      return options.figure ? options.figure(one.mediaId, plain(one.caption)) : plain(one.caption)
    case 'chart':
      return chart(one.chart, options.language)
    default:
      return inlines(one.children)
  }
}

/** A text without any form, for search, messages and plain mails: every word of it, blocks apart by an empty line. */
export const writeText = (document: RichDocument, options: TextOptions): string =>
  [
    ...document.blocks.map((one) => block(one, options)),
    document.footnotes.map((note, index) => `[${index + 1}] ${inlines(note)}`).join('\n'),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
