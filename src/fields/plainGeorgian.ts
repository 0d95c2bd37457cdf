import type { FieldHook } from 'payload'

const mtavruli = /[\u1C90-\u1CBA\u1CBD-\u1CBF]/g
/** Control characters and direction marks, but tab and line ends. */
const invisible = /[[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]--[\t\n\r]]/gv
const toMkhedruli = 0x1c90 - 0x10d0

/**
 * Titles copied from posters come in Mtavruli capitals (U+1C90–U+1CBF), which search, slugs and sorting would take for
 * other letters: they become ordinary Mkhedruli letters. Text is brought to NFC and loses invisible direction marks.
 * @source The Unicode Standard, Georgian Extended; the office's spelling
 */
export const toPlainGeorgian = (value: string): string =>
  value
    .normalize('NFC')
    .replace(mtavruli, (letter) => String.fromCharCode(letter.charCodeAt(0) - toMkhedruli))
    .replace(invisible, '')

/** The field hook of every text. */
export const plainGeorgian: FieldHook = ({ value }) => (typeof value === 'string' ? toPlainGeorgian(value) : value)
