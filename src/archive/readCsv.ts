import { parse } from 'csv-parse/sync'
import type { Line } from './place.ts'
import { isCleanText, linesOf, longestLine, readText, type TextLine } from './readText.ts'

type Cells = Record<string, string>

/** Spreadsheets of a Georgian desk separate by semicolons, exports of databases by commas or tabs. */
const separatorOf = (header: string): string => {
  const counts = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** `title.ka` and `title.en` are the two languages of `title`; an empty cell says nothing. */
export const nested = (cells: Cells): Record<string, unknown> => {
  const values = new Map<string, unknown>()
  for (const [name, cell] of Object.entries(cells)) {
    if (cell.trim() === '') continue
    const [outer = '', inner] = name.split('.', 2)
    values.set(outer, inner === undefined ? cell : { ...(values.get(outer) as object | undefined), [inner]: cell })
  }
  return Object.fromEntries(values)
}

/** Cells of one record, or null when its quotes or the number of its cells are wrong. */
const cellsOf = (text: string, delimiter: string): string[] | null => {
  try {
    return (parse(text, { delimiter }) as string[][])[0] ?? []
  } catch {
    return null
  }
}

const hasOpenQuote = (text: string): boolean => (text.split('"').length - 1) % 2 === 1

/** A record and where it begins; without cells for a line that is none, because its quotes never end or do not fit. */
type CsvRecord = { line: number; cells: string[] | null; isClean: boolean }

/** Lines on their way into records: those that are read again come first. */
class Recorder {
  #held: TextLine[] = []
  #size = 0
  /** Lines to be read again, the next one last. */
  readonly #again: TextLine[] = []
  readonly #delimiter: string

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  *read(line: TextLine): Generator<CsvRecord> {
    this.#again.push(line)
    yield* this.#work()
  }

  /** What is still open at the end of the file was never closed. */
  *end(): Generator<CsvRecord> {
    while (this.#held.length > 0) {
      yield this.#close()
      yield* this.#work()
    }
  }

  *#work(): Generator<CsvRecord> {
    for (let line = this.#again.pop(); line; line = this.#again.pop()) {
      if (this.#held.length === 0 && line.text.trim() === '') continue
      this.#held.push(line)
      this.#size += line.text.length
      if (this.#isWhole(line)) yield this.#close()
    }
  }

  /** A line with an even number of quotes neither opens nor ends a record of several lines. */
  #isWhole({ text }: TextLine): boolean {
    return this.#size >= longestLine || this.#held.length > 1 === hasOpenQuote(text)
  }

  /** The record that is held; when it is none its first line is given up, and the others are read again. */
  #close(): CsvRecord {
    const text = this.#held.map((line) => line.text).join('\n')
    const [first, ...others] = this.#held as [TextLine, ...TextLine[]]
    const cells = first.isTooLong || hasOpenQuote(text) ? null : cellsOf(text, this.#delimiter)
    if (cells === null) for (const line of others.toReversed()) this.#again.push(line)
    this.#held = []
    this.#size = 0
    return { line: first.line, cells, isClean: isCleanText(text) }
  }
}

/**
 * Records of a table. Quotes that never end would swallow everything below them: then their line alone is refused, and
 * the reading goes on with the next one.
 */
async function* recordsOf(lines: AsyncIterable<TextLine>, delimiter: string): AsyncGenerator<CsvRecord> {
  const recorder = new Recorder(delimiter)
  for await (const line of lines) yield* recorder.read(line)
  yield* recorder.end()
}

/** The names of the columns, or null when there are none or two are alike: of twins one would be lost in silence. */
const namesOf = ({ cells }: CsvRecord): string[] | null => {
  const names = cells?.map((name) => name.trim()) ?? []
  return names.length > 0 && new Set(names).size === names.length ? names : null
}

const firstLineOf = async (path: string): Promise<string> => {
  for await (const { text } of linesOf(readText(path))) return text
  return ''
}

/** A table with names in its first line. A record with wrong quotes or too many cells is refused, the next one is read. */
export async function* readCsv(path: string, file: string): AsyncGenerator<Line> {
  const broken = { code: 'import.brokenLine', facts: { detail: 'CSV' } } as const
  let names: string[] | null = null
  for await (const record of recordsOf(linesOf(readText(path)), separatorOf(await firstLineOf(path)))) {
    const { line, cells, isClean } = record
    if (names === null) {
      names = namesOf(record)
      if (names) continue
      yield { file, line, reason: broken }
      return
    }
    if (!isClean) yield { file, line, reason: { code: 'import.notText' } }
    else if (cells?.length !== names.length) yield { file, line, reason: broken }
    else
      yield { file, line, values: nested(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))) }
  }
}
