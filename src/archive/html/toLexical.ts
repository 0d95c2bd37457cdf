import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { toPlainGeorgian } from '../../fields/plainGeorgian.ts'
import { linkAddress } from './address.ts'
import { asBlocks, asLine, type Piece } from './assemble.ts'
import {
  type Cell,
  formats,
  heading,
  lineBreak,
  list,
  type Node,
  paragraph,
  quote,
  root,
  rule,
  table,
  textNode,
  upload,
} from './nodes.ts'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlElement = DefaultTreeAdapterTypes.Element

/** What the conversion of one archive goes by. */
export type Conversion = {
  /** Types of nodes that the editor knows beside paragraphs, headings, lists, quotes and links. */
  knows: ReadonlySet<string>
  /** Hosts of the old website. */
  hosts: readonly string[]
  /** The picture of the library that an address in an old text means, if the archive brings it. */
  pictureOf: (src: string) => string | undefined
}

/** What a text lost on its way. */
export type Losses = { pictures: string[]; hasTableAsText: boolean }

type State = Conversion & { losses: Losses; format: number; href: string | null; depth: number }

/** Nothing of these is shown, and nothing in them is text. */
const dropped = new Set(
  'script style iframe object embed applet form input button select textarea template noscript svg math head title meta link base audio video canvas frame frameset'.split(
    ' ',
  ),
)

const formatOf: Record<string, number> = {
  b: formats.bold,
  strong: formats.bold,
  i: formats.italic,
  em: formats.italic,
  cite: formats.italic,
  u: formats.underline,
  ins: formats.underline,
  s: formats.strikethrough,
  strike: formats.strikethrough,
  del: formats.strikethrough,
  code: formats.code,
  kbd: formats.code,
  tt: formats.code,
  sub: formats.subscript,
  sup: formats.superscript,
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Deeper than any text that a person wrote; what lies below comes in as words. */
const deepest = 60

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

const clean = (text: string): string => toPlainGeorgian(text.toWellFormed()).replace(/[ \t\n\r\f]+/g, ' ')

const words = (text: string, { format, href }: State): Piece => ({
  kind: 'inline',
  href,
  node: textNode(clean(text), format),
})

const allOf = (nodes: readonly HtmlNode[], state: State): Piece[] => nodes.flatMap((node) => pieces(node, state))

/** Words of everything below, without a call for each level. */
const flatWords = (element: HtmlElement, state: State): Piece[] => {
  const found: Piece[] = []
  const waiting: HtmlNode[] = [element]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') found.push(words((node as DefaultTreeAdapterTypes.TextNode).value, state))
    else if (isElement(node) && !dropped.has(node.tagName))
      for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return found
}

const picture = (element: HtmlElement, state: State): Piece[] => {
  const src = attribute(element, 'src').trim()
  const known = src === '' ? undefined : state.pictureOf(src)
  if (known) return [{ kind: 'block', node: upload(known) }]
  if (src !== '') state.losses.pictures.push(src.startsWith('data:') ? 'data:' : src.slice(0, 120))
  return []
}

/** A line holds no picture: those of a list, heading or quote stand below it. */
const picturesOf = (inside: readonly Piece[]): Piece[] =>
  inside.filter((piece) => piece.kind === 'block' && piece.node.type === 'upload')

const isList = (piece: Piece): boolean => piece.kind === 'block' && piece.node.type === 'list'

const itemOf = (inside: readonly Piece[]): Node[][] => {
  const lists = inside.flatMap((piece) => (piece.kind === 'block' && isList(piece) ? [[piece.node]] : []))
  const line = asLine(inside.filter((piece) => !isList(piece)))
  return [...(line.length > 0 ? [line] : []), ...lists]
}

const listOf = (element: HtmlElement, state: State): Piece[] => {
  const inside = element.childNodes.filter(isElement).map((child) => pieces(child, state))
  const items = inside.flatMap(itemOf)
  const pictures = inside.flatMap(picturesOf)
  if (items.length === 0) return pictures
  return [{ kind: 'block', node: list(element.tagName === 'ol' ? 'ol' : 'ul', items) }, ...pictures]
}

const span = (element: HtmlElement, name: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(attribute(element, name), 10) || 1))

const rowsOf = (element: HtmlElement): HtmlElement[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [],
    )

const cellOf = (element: HtmlElement, state: State): Cell => {
  const blocks = asBlocks(allOf(element.childNodes, state))
  return {
    isHeader: element.tagName === 'th',
    colSpan: span(element, 'colspan'),
    rowSpan: span(element, 'rowspan'),
    children: blocks.length > 0 ? blocks : [paragraph([])],
  }
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

/** A row as one line, its cells apart, for an editor without tables. */
const rowAsLine = (row: HtmlElement, state: State): Piece[] => {
  const lines = cellsOf(row)
    .map((cell) => asLine(allOf(cell.childNodes, state)))
    .filter((line) => line.length > 0)
  const apart = lines.flatMap((line, index) => (index === 0 ? line : [textNode(' | ', 0), ...line]))
  return apart.length > 0 ? [{ kind: 'block', node: paragraph(apart) }] : []
}

const tableOf = (element: HtmlElement, state: State): Piece[] => {
  const caption = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption')
  const rows = rowsOf(element)
  const before: Piece[] = [
    { kind: 'end' },
    ...allOf(
      caption.flatMap(({ childNodes }) => childNodes),
      state,
    ),
    { kind: 'end' },
  ]
  if (!state.knows.has('table')) {
    state.losses.hasTableAsText = true
    return [...before, ...rows.flatMap((row) => rowAsLine(row, state))]
  }
  const cells = rows.map((row) => cellsOf(row).map((cell) => cellOf(cell, state))).filter((row) => row.length > 0)
  return cells.length > 0 ? [...before, { kind: 'block', node: table(cells) }] : before
}

const block = (node: Node, children: Node[]): Piece[] => (children.length > 0 ? [{ kind: 'block', node }] : [])

const elementPieces = (element: HtmlElement, state: State): Piece[] => {
  const { tagName, childNodes } = element
  if (tagName === 'img') return picture(element, state)
  if (tagName === 'br') return [{ kind: 'inline', href: null, node: lineBreak() }]
  if (tagName === 'hr') return state.knows.has('horizontalrule') ? [{ kind: 'block', node: rule() }] : [{ kind: 'end' }]
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, state)
  if (tagName === 'table') return tableOf(element, state)
  const inside = allOf(childNodes, state)
  if (/^h[1-6]$/.test(tagName)) {
    const line = asLine(inside)
    return [...block(heading(tagName === 'h1' ? 'h2' : tagName, line), line), ...picturesOf(inside)]
  }
  if (tagName === 'blockquote') {
    const line = asLine(inside)
    return [...block(quote(line), line), ...picturesOf(inside)]
  }
  return inline.has(tagName) ? inside : [{ kind: 'end' }, ...inside, { kind: 'end' }]
}

/** What one node of the old page is in the editor's text: words, blocks, and the ends of paragraphs. */
const pieces = (node: HtmlNode, state: State): Piece[] => {
  if (node.nodeName === '#text') return [words((node as DefaultTreeAdapterTypes.TextNode).value, state)]
  if (!isElement(node) || dropped.has(node.tagName)) return []
  if (state.depth >= deepest) return flatWords(node, state)
  const href = node.tagName === 'a' ? linkAddress(attribute(node, 'href'), state.hosts) : state.href
  return elementPieces(node, {
    ...state,
    href,
    format: state.format | (formatOf[node.tagName] ?? 0),
    depth: state.depth + 1,
  })
}

/**
 * Formatted text of the editor from the HTML of an old page: headings, lists, tables where the editor has them, links and
 * pictures that the archive brings; never a script, a style, a form, a frame or a tracker.
 * @returns the text, or null when nothing is left; and what was lost
 */
export const toLexical = (html: string, conversion: Conversion): { text: { root: Node } | null; losses: Losses } => {
  const losses: Losses = { pictures: [], hasTableAsText: false }
  const state: State = { ...conversion, losses, format: 0, href: null, depth: 0 }
  const blocks = asBlocks(allOf(parseFragment(html).childNodes, state))
  return { text: blocks.length > 0 ? root(blocks) : null, losses }
}
