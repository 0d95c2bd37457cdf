import { z } from 'zod'
import { plainOldPath } from '../fields/oldPath.ts'
import { digest, type Json } from '../lifecycle/canonical.ts'
import { tbilisiDay } from '../time/tbilisi.ts'
import type { Reason } from './place.ts'

/** An item of an archive: who it is, where it was, since when it is public, and its fields. */
export type Item = {
  externalId: string
  /** Old addresses, each in its one form. */
  oldPaths: string[]
  /** Instant at which it became public, if the archive says so. */
  visibleFrom: string | null
  /** Path of the file below the folder of files, for an item that is one. */
  path: string | null
  fields: Record<string, unknown>
  /** Of everything that was said of it. */
  digest: string
}

/** Spreadsheets know one cell: addresses stand one a line, or apart by `|`. */
const asList = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(/[\n|]/).flatMap((part) => part.trim() || []) : value

const instant = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true }), z.iso.date()])

const envelope = z.object({
  externalId: z
    .union([z.string(), z.number()])
    .transform((id) => String(id).trim())
    .pipe(z.string().min(1).max(200)),
  oldPaths: z.preprocess(asList, z.array(z.string()).max(50).default([])),
  visibleFrom: instant.nullish(),
  path: z.string().trim().min(1).max(500).nullish(),
})

const ownNames = Object.keys(envelope.shape)

/** A time without a zone is the office's: Tbilisi, four hours before UTC. */
const asInstant = (given: string): string => {
  const full = given.length === 10 ? `${given}T00:00:00` : given
  return new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(full) ? full : `${full}+04:00`).toISOString()
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the archive states for all items of a collection, unless an item says otherwise; languages one by one. */
const withDefaults = (values: Record<string, unknown>, defaults: Record<string, unknown>): Record<string, unknown> => ({
  ...defaults,
  ...Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const before = Object.hasOwn(defaults, name) ? defaults[name] : undefined
      return [name, isObject(before) && isObject(value) ? { ...before, ...value } : value]
    }),
  ),
})

/** What one line says of an item, apart from what its collection makes of the fields. */
export const readItem = (
  given: Record<string, unknown>,
  defaults: Record<string, unknown> = {},
): { item: Item } | { reason: Reason } => {
  const values = withDefaults(given, defaults)
  const read = envelope.safeParse(values)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => path.map(String).join('.')))]
    return names.includes('externalId')
      ? { reason: { code: 'import.idMissing' } }
      : { reason: { code: 'import.fieldWrong', facts: { fields: names } } }
  }
  const { externalId, oldPaths, visibleFrom, path } = read.data
  const plain = oldPaths.map((address) => plainOldPath(address))
  const wrong = oldPaths.filter((_, index) => plain[index] === null)
  if (wrong.length > 0)
    return { reason: { code: 'import.oldPathWrong', facts: { path: wrong.map((one) => one.slice(0, 120)) } } }
  return {
    item: {
      externalId,
      oldPaths: [...new Set(plain.filter((one) => one !== null))],
      visibleFrom: visibleFrom ? asInstant(visibleFrom) : null,
      path: path ?? null,
      fields: Object.fromEntries(Object.entries(values).filter(([name]) => !ownNames.includes(name))),
      digest: digest(values as Json),
    },
  }
}

/** The instant since which an item is public: its own, else the beginning in Tbilisi of the day that it shows. */
export const publicSince = ({ visibleFrom }: Pick<Item, 'visibleFrom'>, publishedOn: unknown): string | null => {
  if (visibleFrom) return visibleFrom
  return typeof publishedOn === 'string' ? asInstant(publishedOn.slice(0, 10)) : null
}

/**
 * What came to be in the future is no archive: nothing of it is brought, or it would be public before its time.
 * @param publishedOn the day that the item shows, if it shows one
 */
export const dateProblem = (
  { visibleFrom }: Pick<Item, 'visibleFrom'>,
  publishedOn: unknown,
  now: Date,
): Reason | null => {
  const day = typeof publishedOn === 'string' ? publishedOn.slice(0, 10) : null
  if (visibleFrom && new Date(visibleFrom) > now) return { code: 'import.dateInFuture', facts: { date: visibleFrom } }
  return day && day > tbilisiDay(now) ? { code: 'import.dateInFuture', facts: { date: day } } : null
}
