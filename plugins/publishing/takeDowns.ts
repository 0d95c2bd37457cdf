import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../../src/config/sql.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { GlobalSlug, Slug } from '../../src/slugs.ts'
import { nowIso } from '../../src/time/clock.ts'

/** A take-down that nobody has confirmed yet. */
export type OpenTakeDown = {
  id: string
  collection: Slug | GlobalSlug
  documentId: string
  by: string
  takenDownAt: Date
  lastToldAt: Date | null
}

type Row = Omit<OpenTakeDown, 'takenDownAt' | 'lastToldAt'> & { takenDownAt: number; lastToldAt: number | null }

const columns = sql`id, document_collection as collection, document_id as "documentId", taken_down_by as by,
  (extract(epoch from taken_down_at) * 1000)::float8 as "takenDownAt",
  (extract(epoch from last_told_at) * 1000)::float8 as "lastToldAt"`

const read = (row: unknown): OpenTakeDown => {
  const { takenDownAt, lastToldAt, ...rest } = row as Row
  return { ...rest, takenDownAt: new Date(takenDownAt), lastToldAt: lastToldAt === null ? null : new Date(lastToldAt) }
}

/** All take-downs that wait for a second person, the oldest first. */
export const openTakeDowns = async (runner: SqlRunner): Promise<OpenTakeDown[]> => {
  const { rows } = await runner.execute(
    sql`select ${columns} from take_downs where ended_at is null order by taken_down_at`,
  )
  return rows.map(read)
}

/** That of one document, or null. */
export const openTakeDownOf = async (
  runner: SqlRunner,
  { slug, id }: Pick<Subject, 'slug' | 'id'>,
): Promise<OpenTakeDown | null> => {
  const { rows } = await runner.execute(
    sql`select ${columns} from take_downs where document_collection = ${slug} and document_id = ${id} and ended_at is null`,
  )
  return rows[0] ? read(rows[0]) : null
}

/** The row as it is now, locked; nothing when it was confirmed or put back, or another worker is at it. */
export const lockOpenTakeDown = async (runner: SqlRunner, id: string): Promise<OpenTakeDown | null> => {
  const { rows } = await runner.execute(
    sql`select ${columns} from take_downs where id = ${id}::uuid and ended_at is null for update skip locked`,
  )
  return rows[0] ? read(rows[0]) : null
}

/** Keeps that people were told of it. */
export const keepTold = async (runner: SqlRunner, id: string, at: Date): Promise<void> => {
  await runner.execute(sql`update take_downs set last_told_at = ${at.toISOString()} where id = ${id}::uuid`)
}

/** Writes down who took a document down, so that a second person confirms it. */
export const noteTakeDown = async (runner: SqlRunner, { slug, id }: Subject, by: string): Promise<void> => {
  await runner.execute(
    sql`insert into take_downs (document_collection, document_id, taken_down_by, taken_down_at)
        values (${slug}, ${id}, ${by}::uuid, ${nowIso()})`,
  )
}

/**
 * Ends the waiting for a second person.
 * @param confirmedBy that person; null when the document went out again by an approval, which says more
 */
export const endTakeDown = async (
  runner: SqlRunner,
  { slug, id }: Subject,
  confirmedBy: string | null,
): Promise<void> => {
  await runner.execute(
    sql`update take_downs set ended_at = ${nowIso()}, confirmed_by = ${confirmedBy}::uuid
         where document_collection = ${slug} and document_id = ${id} and ended_at is null`,
  )
}
