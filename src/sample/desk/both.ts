/** A value in the two languages of the office; without `en` the translation has not been written yet. */
export class Both<T> {
  readonly ka: T
  readonly en: T | undefined

  constructor(ka: T, en?: T) {
    this.ka = ka
    this.en = en
  }
}

/** A value of a field: plain, in both languages, or made of such values. */
export type Value = undefined | null | boolean | number | string | Both<Value> | readonly Value[] | Data
export type Data = { readonly [field: string]: Value }

/** Words in Georgian and English. */
export type Words = Both<string>

/** The same thing said in Georgian and in English. */
export const both = <T>(ka: T, en?: T): Both<T> => new Both(ka, en)

/** Text that is the same in both languages, such as a time or an abbreviation. */
export const same = <T>(value: T): Both<T> => new Both(value, value)

/** Makes one thing in each language from things in both. */
export const each = <T>(make: (language: 'ka' | 'en') => T): Both<T> => new Both(make('ka'), make('en'))

const isData = (value: Value): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Both)

/** A value as a document holds it in one language. */
export const inLanguage = (value: Value, language: 'ka' | 'en'): unknown => {
  if (value instanceof Both) return inLanguage(value[language], language)
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language))
  if (!isData(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, language)]))
}

/** True when something in it was written in English too. */
export const isTranslated = (value: Value): boolean => {
  if (value instanceof Both) return value.en !== undefined
  if (Array.isArray(value)) return value.some(isTranslated)
  return isData(value) && Object.values(value).some(isTranslated)
}

const isRow = (value: unknown): value is { id?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Gives the rows of tables the ids that they were saved with, so that a translation meets the same rows.
 * @param value what is to be written
 * @param saved what was saved before, of the same shape
 */
export const withRowIds = (value: unknown, saved: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((item, index) => rowLike(item, Array.isArray(saved) ? saved[index] : undefined))
  if (!isRow(value) || 'root' in value) return value
  const before: Record<string, unknown> = isRow(saved) ? saved : {}
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withRowIds(inner, before[name])]))
}

const rowLike = (item: unknown, saved: unknown): unknown => {
  if (!isRow(item) || !isRow(saved)) return item
  return { ...(withRowIds(item, saved) as object), id: saved.id }
}
