/** A document in one language, as the Local API answers it. */
export type Doc = Readonly<Record<string, unknown>>

/** The text of a field, or ''. */
export const textOf = (doc: Doc | null | undefined, name: string): string => {
  const value = doc?.[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The number of a field, or null. */
export const numberOf = (doc: Doc, name: string): number | null => {
  const value = doc[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The rows of a field. */
export const rowsOf = (doc: Doc, name: string): Doc[] => {
  const value = doc[name]
  return Array.isArray(value) ? value.filter((row): row is Doc => typeof row === 'object' && row !== null) : []
}

/** The fields of a group. */
export const groupOf = (doc: Doc, name: string): Doc => (doc[name] ?? {}) as Doc

/** The id of what a relation or an upload leads to, or null. */
export const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' && id !== '' ? id : null
}

/** The day of a field, 'YYYY-MM-DD', or null. */
export const dayOf = (doc: Doc, name: string): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(textOf(doc, name))?.[0] ?? null
