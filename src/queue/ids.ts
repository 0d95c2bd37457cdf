import { type GlobalSlug, globalSlugs, type Language, languages, type Slug, slugs } from '../slugs.ts'

/** The id of a row. Made by `asUuid` only, so that no other text passes for one. */
export type Uuid = string & { readonly kind: 'uuid' }
/** A point in time, ISO 8601 in UTC with milliseconds. Made by `asInstant` only. */
export type Instant = string & { readonly kind: 'instant' }

/** What a job may be given. Words of people, names and addresses are none of it. */
export type JobId = Uuid | Instant | Slug | GlobalSlug | Language

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const words: ReadonlySet<unknown> = new Set([...Object.values(slugs), ...Object.values(globalSlugs), ...languages])

const isId = (value: unknown): value is JobId =>
  words.has(value) || (typeof value === 'string' && (uuidForm.test(value) || instantForm.test(value)))

/**
 * The id of a row, known to be one.
 * @throws RangeError when it is none; the value itself is not repeated, because it may be anything
 */
export const asUuid = (value: unknown): Uuid => {
  if (typeof value !== 'string' || !uuidForm.test(value)) throw new RangeError('This is no id of a row: a uuid is.')
  // The form was just checked, and a brand has no other maker than a cast.
  return value as Uuid
}

/** @throws RangeError when the date is none */
// A date writes itself in the one form that an instant has; a brand has no other maker than a cast.
export const asInstant = (date: Date): Instant => date.toISOString() as Instant

/**
 * Holds that a job is given ids and nothing else: what it is given lies in the clear beside the rows that guard content,
 * in dumps and in front of whoever looks after the queue.
 * @throws RangeError naming the part that is none, and never its value
 */
export const refuseAllButIds = (input: object): void => {
  for (const [name, value] of Object.entries(input))
    if (!isId(value))
      throw new RangeError(
        `A job is given ids only: a uuid, the slug of a collection, a language or an instant. “${name}” is none. Keep it in a row and give the id of that row.`,
      )
}
