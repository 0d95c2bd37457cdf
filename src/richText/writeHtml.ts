import type { Block, ListItem, RichDocument } from './document.ts'
import { element, join, type Markup, text } from './markup.ts'
import { writeChart } from './write/chart.ts'
import { noteIds, writeInlines } from './write/inlines.ts'
import type { HtmlOptions } from './write/options.ts'
import { writeTable } from './write/tables.ts'
import { writerWords } from './write/words.ts'

type Write = (blocks: readonly Block[]) => Markup

const item = ({ children, nested }: ListItem, options: HtmlOptions, write: Write): Markup =>
  element('li', {}, writeInlines(children, options), write(nested))

const block = (one: Block, options: HtmlOptions, write: Write, chartId: () => string): Markup => {
  switch (one.kind) {
    case 'paragraph':
      return element('p', {}, writeInlines(one.children, options))
    case 'heading':
      return element(`h${one.level}`, {}, writeInlines(one.children, options))
    case 'quote':
      return element('blockquote', {}, element('p', {}, writeInlines(one.children, options)))
    case 'list':
      return element(one.isOrdered ? 'ol' : 'ul', {}, ...one.items.map((entry) => item(entry, options, write)))
    case 'rule':
      return element('hr')
    case 'table':
      return writeTable(one, write, (inlines) => writeInlines(inlines, options))
    case 'figure':
      return options.figure(one.mediaId, text(one.caption)) ?? text('')
    case 'chart':
      return writeChart(one.chart, chartId(), options)
  }
}

const footnotes = ({ footnotes: notes }: RichDocument, options: HtmlOptions): Markup => {
  if (notes.length === 0) return text('')
  const words = writerWords[options.language]
  const items = notes.map((note, index) => {
    const ids = noteIds(index + 1, options)
    const back = element('a', { href: `#${ids.mark}`, 'aria-label': words.backToText }, text('↩'))
    return element('li', { id: ids.note }, writeInlines(note, options), text(' '), back)
  })
  return element('section', { class: 'footnotes', 'aria-label': words.footnotes }, element('ol', {}, ...items))
}

/**
 * A text as HTML for websites and mails. Safe by construction: markup is built from escaped text alone (markup.ts), links
 * lead to web, mail and telephone addresses only, and there is no script, style or foreign picture to be had.
 */
export const writeHtml = (document: RichDocument, options: HtmlOptions): string => {
  let charts = 0
  const chartId = (): string => {
    charts += 1
    return `${options.idPrefix}-chart-${charts}`
  }
  const write: Write = (blocks) => join(...blocks.map((one) => block(one, options, write, chartId)))
  return join(write(document.blocks), footnotes(document, options))
}
