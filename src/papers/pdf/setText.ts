import type { Content, ContentText, Size } from 'pdfmake/interfaces.js'

/** A run of letters of one font and one look. */
export type Piece = Omit<ContentText, 'text'> & { text: string }

type Style = Omit<ContentText, 'text'> & { width?: Size }

/**
 * Most places at which pdfmake may break one text. For each piece of a line it copies the list of all that are left, so
 * that its work grows with their square: 4,000 letters without a space take a tenth of a second, 200,000 two minutes.
 */
export const mostBreaks = 4_000

/**
 * Longer than any word, also one with dashes: it is broken anywhere, since pdfmake would look for the best place for
 * seconds, or let it run out of the page where its fonts change.
 */
const endless = /([^\s\u2010-\u2015-]{60,}|\S{400,})/u

const anywhere = { wordBreak: 'break-all' } as const
const isEndless = ({ wordBreak }: Piece): boolean => wordBreak !== undefined

/** Has no letters, and lets the two beside it part: pdfmake keeps pieces together where no space is between them. */
const joint: Piece = { text: '', ...anywhere }

/** Marks what is endless. A word may go on through many pieces: its fonts change with its scripts. */
function* marked(pieces: readonly Piece[]): Generator<Piece> {
  const stretches = pieces
    .map(({ text }) => text)
    .join('')
    .split(endless)
  let [stretch, left] = [0, stretches[0]?.length ?? 0]
  for (const piece of pieces)
    for (let rest = piece.text; rest !== ''; ) {
      while (left === 0) left = stretches[++stretch]?.length ?? 0
      const part = { ...piece, text: rest.slice(0, left) }
      rest = rest.slice(part.text.length)
      left -= part.text.length
      if (stretch % 2 === 0) yield part
      else yield* [{ ...part, ...anywhere }, joint]
    }
}

/** Between two of these pdfmake may break: words, spaces, and line ends and dashes one by one. */
const unit = '[^\\s\\u2010-\\u2015-]+|[^\\S\\n]+|[\\n\\u2010-\\u2015-]'
const units = new RegExp(unit, 'gu')
const portions = {
  words: new RegExp(`(?:${unit}){1,${mostBreaks}}`, 'gu'),
  letters: new RegExp(`[^]{1,${mostBreaks}}`, 'gu'),
}

const portionsOf = (piece: Piece): Piece[] =>
  (piece.text.match(isEndless(piece) ? portions.letters : portions.words) ?? ['']).map((text) => ({ ...piece, text }))

const breaksIn = (piece: Piece): number =>
  isEndless(piece) ? piece.text.length : (piece.text.match(units)?.length ?? 0)

const mayPart = (before: Piece, after: Piece): boolean =>
  isEndless(before) || isEndless(after) || /\s$/.test(before.text) || /^\s/.test(after.text)

/** Pieces in groups that pdfmake can lay out; the next group begins a line, so that a line end before it is one too many. */
const grouped = (pieces: readonly Piece[]): Piece[][] => {
  const groups: Piece[][] = []
  let room = 0
  for (const piece of pieces) {
    const [group, breaks] = [groups.at(-1), breaksIn(piece)]
    const last = group?.at(-1)
    if (group && last && (breaks <= room || !mayPart(last, piece))) group.push(piece)
    else {
      groups.push([{ ...piece, text: group ? piece.text.replace(/^\n/, '') : piece.text }])
      room = mostBreaks
    }
    room -= breaks
  }
  return groups
}

/**
 * A text of any length for pdfmake. One that is longer than any that is read (`mostBreaks`) is set as several below
 * each other, with nothing between them but a line that ends early.
 * @param pieces what stands in it, without marks for where it is broken
 * @param style  of the whole
 */
export const setText = (pieces: readonly Piece[], style: Style = {}): Content => {
  const groups = grouped([...marked(pieces)].flatMap(portionsOf))
  return groups.length > 1 ? { ...style, stack: groups.map((text) => ({ text })) } : { ...style, text: groups[0] ?? [] }
}
