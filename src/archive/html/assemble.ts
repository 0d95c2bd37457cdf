import { lineBreak, link, type Node, paragraph } from './nodes.ts'

/** A part of an old page: words or a line break in their link, a whole block, or the end of a paragraph. */
export type Piece =
  | { kind: 'inline'; node: Node; href: string | null }
  | { kind: 'block'; node: Node }
  | { kind: 'end' }

type Inline = Extract<Piece, { kind: 'inline' }>

const textOf = ({ node }: Inline): string | null => (node.type === 'text' ? String(node.text) : null)

/** White space as a browser shows it: one blank between words, none at the edges of a line. */
const collapsed = (line: readonly Inline[]): Inline[] => {
  const kept: Inline[] = []
  let endsWithBlank = true
  for (const piece of line) {
    const text = textOf(piece)
    const shown: string | null = text !== null && endsWithBlank ? text.replace(/^ /, '') : text
    endsWithBlank = shown === null ? true : shown === '' ? endsWithBlank : shown.endsWith(' ')
    if (shown !== '') kept.push(shown === null ? piece : { ...piece, node: { ...piece.node, text: shown } })
  }
  return withoutEnd(kept)
}

/** No blank and no line break at the end, where neither is seen. */
const withoutEnd = (line: Inline[]): Inline[] => {
  for (let last = line.pop(); last; last = line.pop()) {
    const shown = textOf(last)?.replace(/ $/, '') ?? ''
    if (shown !== '') return [...line, { ...last, node: { ...last.node, text: shown } }]
  }
  return []
}

const isAlike = (a: Inline, b: Inline | undefined): boolean =>
  b !== undefined &&
  a.href === b.href &&
  a.node.type === 'text' &&
  b.node.type === 'text' &&
  a.node.format === b.node.format

/** Neighbours of one look are one run. */
const joined = (line: readonly Inline[]): Inline[] =>
  line.reduce<Inline[]>((runs, piece) => {
    const before = runs.at(-1)
    if (before && isAlike(piece, before))
      runs[runs.length - 1] = { ...before, node: { ...before.node, text: `${before.node.text}${piece.node.text}` } }
    else runs.push(piece)
    return runs
  }, [])

/** Runs that lead to one place are one link. */
const withLinks = (line: readonly Inline[]): Node[] => {
  const nodes: Node[] = []
  let open: string | null = null
  for (const { node, href } of line) {
    const leadsTo = node.type === 'text' ? href : null
    if (leadsTo === null) nodes.push(node)
    else if (leadsTo === open) nodes.at(-1)?.children?.push(node)
    else nodes.push(link(leadsTo, [node]))
    open = leadsTo
  }
  return nodes
}

const line = (pieces: readonly Inline[]): Node[] => {
  const start = pieces.findIndex((piece) => textOf(piece) !== null)
  return start < 0 ? [] : withLinks(joined(collapsed(pieces.slice(start))))
}

/** Everything as one line: of blocks inside a heading or a list item the words stay, a line apart. */
export const asLine = (pieces: readonly Piece[]): Node[] =>
  asBlocks(pieces)
    .map(({ children, type, ...rest }) =>
      type === 'paragraph' ? (children ?? []) : wordsOf({ type, children, ...rest }),
    )
    .filter((nodes) => nodes.length > 0)
    .flatMap((nodes, index) => (index === 0 ? nodes : [lineBreak(), ...nodes]))

/** The lines below a block, as far as a line can hold them. */
const wordsOf = ({ children = [] }: Node): Node[] =>
  children.flatMap((child, index) => {
    if (['text', 'link', 'linebreak'].includes(child.type)) return [child]
    const inside = wordsOf(child)
    return index > 0 && inside.length > 0 ? [lineBreak(), ...inside] : inside
  })

/** Blocks of the editor's text: what stands between blocks and ends becomes paragraphs; empty ones are left out. */
export const asBlocks = (pieces: readonly Piece[]): Node[] => {
  const blocks: Node[] = []
  let open: Inline[] = []
  const close = (): void => {
    const nodes = line(open)
    if (nodes.length > 0) blocks.push(paragraph(nodes))
    open = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'inline') open.push(piece)
    else close()
    if (piece.kind === 'block') blocks.push(piece.node)
  }
  close()
  return blocks
}
