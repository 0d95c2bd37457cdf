import type { Inline, LinkTarget, Mark } from '../document.ts'
import { element, join, type Markup, text } from '../markup.ts'
import { safeAddress } from '../safeAddress.ts'
import type { HtmlOptions } from './options.ts'

const tags: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

const lines = (value: string): Markup =>
  join(...value.split('\n').map((line, index) => join(...(index > 0 ? [element('br')] : []), text(line))))

const link = (target: LinkTarget, content: Markup, options: HtmlOptions): Markup => {
  if (target.kind === 'document') {
    const attributes = options.documentLink(target.collection, target.id)
    return attributes ? element('a', attributes, content) : content
  }
  const href = safeAddress(target.url)
  return href ? element('a', { href, rel: 'noopener' }, content) : content
}

/** Addresses of a footnote and of its mark in the text. */
export const noteIds = (number: number, { idPrefix }: HtmlOptions) => ({
  note: `${idPrefix}-note-${number}`,
  mark: `${idPrefix}-mark-${number}`,
})

const footnoteMark = (number: number, isInLink: boolean, options: HtmlOptions): Markup => {
  const { note, mark } = noteIds(number, options)
  const content = isInLink ? text(String(number)) : element('a', { href: `#${note}` }, text(String(number)))
  return element('sup', { id: mark, class: 'footnote-mark' }, content)
}

const one = (inline: Inline, options: HtmlOptions, isInLink: boolean): Markup => {
  switch (inline.kind) {
    case 'text':
      return inline.marks.reduceRight((content, mark) => element(tags[mark], {}, content), lines(inline.text))
    case 'break':
      return element('br')
    case 'footnote':
      return footnoteMark(inline.number, isInLink, options)
    case 'link': {
      const content = writeInlines(inline.children, options, true)
      return isInLink ? content : link(inline.target, content, options)
    }
  }
}

/**
 * What stands in a line, as HTML.
 * @param isInLink a link inside a link, which HTML does not know, becomes its text
 */
export const writeInlines = (inlines: readonly Inline[], options: HtmlOptions, isInLink = false): Markup =>
  join(...inlines.map((inline) => one(inline, options, isInLink)))
