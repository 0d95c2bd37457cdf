/** One row of a table: what its columns hold. */
export type Row = Record<string, string | number | null>

const cell = (value: Row[string] | undefined): string => {
  const written = value === null || value === undefined ? '' : String(value)
  return /[",\n\r]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written
}

/**
 * A table as CSV: comma, point as decimal mark, UTF-8 without BOM.
 * @source RFC 4180
 */
export const toCsv = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {})
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('')
}

/** A table as JSON: a list of objects. */
export const toJson = (rows: readonly Row[]): string => `${JSON.stringify(rows, null, 2)}\n`
