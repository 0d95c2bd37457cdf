import type { NodePlace, Run } from './passages.ts'
import { type Found, placesOf } from './quotes.ts'

type Node = Record<string, unknown>

/** Why a wording cannot be put in: the words are gone, stand more than once, or reach over the edge of a link or a line. */
export type NotReplaced = 'comment.quoteGone' | 'comment.quoteTwice' | 'comment.crossesEdge'

export type Replaced = { ok: true; text: unknown } | { ok: false; code: NotReplaced }

/** A run that the quote reaches, and the letters of it that stay on each side. */
type Touched = { place: NodePlace | null; before: string; after: string }

const touchedRuns = ({ passage, start }: Found, length: number): Touched[] => {
  const end = start + length
  let at = 0
  return passage.flatMap(({ words, place }: Run) => {
    const [from, to] = [at, at + words.length]
    at = to
    if (to <= start || from >= end) return []
    return [{ place, before: words.slice(0, Math.max(0, start - from)), after: words.slice(end - from) }]
  })
}

const parentOf = (place: NodePlace): string => place.slice(0, -1).join('/')

/** The places of text nodes that stand in one list, or null when something else lies between or they do not. */
const siblings = (touched: readonly Touched[]): NodePlace[] | null => {
  const places = touched.flatMap(({ place }) => (place ? [place] : []))
  const [first] = places
  const isOneList = first !== undefined && places.every((place) => parentOf(place) === parentOf(first))
  return isOneList && places.length === touched.length ? places : null
}

/** The same tree with the children of one node changed; everything beside the way to it is the very same object. */
const withChildren = (node: Node, [step, ...rest]: NodePlace, change: (children: Node[]) => Node[]): Node => {
  const children = node.children as Node[]
  return {
    ...node,
    children:
      rest.length === 0
        ? change(children)
        : children.map((child, index) => (index === step ? withChildren(child, rest, change) : child)),
  }
}

const inNodes = (text: Node, touched: readonly Touched[], places: readonly NodePlace[], proposal: string): Node => {
  const indexes = places.map((place) => place.at(-1) ?? 0)
  const isOne = touched.length === 1
  const rewrite = (children: Node[]): Node[] =>
    children.flatMap((child, index): Node[] => {
      const number = indexes.indexOf(index)
      const cut = touched[number]
      if (!cut) return [child]
      const words = number === 0 ? `${cut.before}${proposal}${isOne ? cut.after : ''}` : cut.after
      return words === '' ? [] : [{ ...child, text: words }]
    })
  return { ...text, root: withChildren(text.root as Node, places[0] ?? [], rewrite) }
}

/**
 * Puts a proposed wording in the place of the words that it is for. The words must stand once; in a formatted text the
 * new ones look like the first of the old ones, and nothing else is touched.
 * @param text a plain text, or a formatted one as the editor stores it; it is not changed
 */
export const replaceQuote = (text: unknown, quote: string, proposal: string): Replaced => {
  const [found, second] = placesOf(text, quote)
  if (!found) return { ok: false, code: 'comment.quoteGone' }
  if (second) return { ok: false, code: 'comment.quoteTwice' }
  if (typeof text === 'string') {
    const { start } = found
    return { ok: true, text: text.slice(0, start) + proposal + text.slice(start + quote.length) }
  }
  const touched = touchedRuns(found, quote.length)
  const places = siblings(touched)
  if (!places) return { ok: false, code: 'comment.crossesEdge' }
  return { ok: true, text: inNodes(text as Node, touched, places, proposal) }
}
