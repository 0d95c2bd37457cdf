import type { Where } from 'payload'
import type { Language } from '../slugs.ts'

/** The system-owned columns by which the gate decides. Staff can see them and nobody can edit them. */
export type GateColumns = {
  _status?: string | null
  visibleFrom?: string | null
  visibleUntil?: string | null
  publicLocales?: string | null
  deletedAt?: string | null
}

/** Every value that `publicLocales` may have: the languages in which a document is public, in fixed order. */
export const localeSets = { none: '', ka: 'ka', en: 'en', both: 'ka,en' } as const

/** Writes a set of languages in the one form that `publicLocales` knows. */
export const asLocaleSet = (locales: readonly string[]): string =>
  (['ka', 'en'] as const).filter((locale) => locales.includes(locale)).join(',')

/** Reads `publicLocales`. */
export const fromLocaleSet = (set: string | null | undefined): Language[] =>
  (set ?? '').split(',').filter((locale): locale is Language => locale === 'ka' || locale === 'en')

const setsWith = (locale: string | null): string[] =>
  locale === 'ka' || locale === 'en' ? [locale, localeSets.both] : [localeSets.ka, localeSets.en, localeSets.both]

/**
 * The one definition of "the public may see this", as a query: lists, counts, relations and files obey it alike.
 * Nothing else grants public access and there is no exception in it.
 * @param at      the present instant by the database's clock
 * @param locale  the language that is read, or null when a whole file is asked for, which may serve any language
 * @param has     which of the columns the collection has: `drafts` for `_status`, `trash` for `deletedAt`
 * @source docs/adr/0002
 */
export const publicWhere = (at: Date, locale: string | null, has: { drafts: boolean; trash: boolean }): Where => ({
  and: [
    ...(has.drafts ? [{ _status: { equals: 'published' } }] : []),
    { visibleFrom: { less_than_equal: at.toISOString() } },
    { or: [{ visibleUntil: { exists: false } }, { visibleUntil: { greater_than: at.toISOString() } }] },
    { publicLocales: { in: setsWith(locale) } },
    ...(has.trash ? [{ deletedAt: { exists: false } }] : []),
  ],
})

/** The same definition as a predicate on one row; a property test holds the two together. */
export const isPublic = (row: GateColumns, at: Date, locale: string | null): boolean =>
  (row._status === undefined || row._status === 'published') &&
  Boolean(row.visibleFrom && new Date(row.visibleFrom) <= at) &&
  !(row.visibleUntil && new Date(row.visibleUntil) <= at) &&
  setsWith(locale).includes(row.publicLocales ?? '') &&
  !row.deletedAt
