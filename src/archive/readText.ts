import { createReadStream } from 'node:fs'

const encodingOf = (start: Uint8Array): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/**
 * A file as text, piece by piece: UTF-8, or UTF-16 when it begins with the mark of it, as spreadsheets save it. What is
 * neither shows as U+FFFD, by which its line is refused.
 */
export async function* readText(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of createReadStream(path)) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

/** False for a line that was not written in UTF-8 or UTF-16, or is no text at all. */
export const isCleanText = (text: string): boolean =>
  !text.includes('\uFFFD') && !text.includes('\0') && text.isWellFormed()

/** Letters of one line or record: more is no item of an archive, and is never held in memory. */
export const longestLine = 6 * 1024 * 1024

/** One line, and its number; of one that is too long only the beginning is kept. */
export type TextLine = { line: number; text: string; isTooLong: boolean }

/** Lines by \n alone: U+2028 may stand inside a text. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let [line, text, isTooLong] = [1, '', false]
  for await (const piece of pieces) {
    const parts = piece.split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield { line, text, isTooLong }
        line += 1
        text = ''
        isTooLong = false
      }
      isTooLong ||= text.length + part.length > longestLine
      if (!isTooLong) text += part
    }
  }
  yield { line, text, isTooLong }
}
