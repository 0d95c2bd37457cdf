import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database, type SqlRunner } from '../../src/config/sql.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { mediaIn } from './domain/mediaIn.ts'

/** When and in which languages the uses of one document are public. */
export type Showing = { visibleFrom: string | null; visibleUntil: string | null; locales: readonly string[] }

/**
 * Rewrites which media a published row uses, and derives from all uses when each file is visible: from the earliest
 * use on, in the languages of its uses; a file without a use is dark. In the transaction that writes the row. A trigger
 * keeps these columns from every other write.
 */
export const rebuildMediaUsage = async (
  req: PayloadRequest,
  subject: Subject,
  fields: readonly FieldNode[],
  row: LocalizedDoc | null,
  showing: Showing,
): Promise<void> => {
  const runner = await database(req)
  const shown = row
    ? showing.locales.flatMap((locale) => mediaIn(fields, row, locale).map((id) => ({ id, locale })))
    : []
  const uses = await withCompanions(runner, shown)
  const touched = [...new Set([...(await usedBefore(runner, subject)), ...uses.map((use) => use.id)])].sort()
  if (touched.length === 0) return
  await lockMedia(runner, touched)
  await runner.execute(
    sql`delete from media_usage where document_collection = ${subject.slug} and document_id = ${subject.id}`,
  )
  for (const { id, locale } of uses)
    await runner.execute(sql`insert into media_usage (media_id, document_collection, document_id, locale, visible_from, visible_until)
      select id, ${subject.slug}, ${subject.id}, ${locale}, ${showing.visibleFrom}::timestamptz, ${showing.visibleUntil}::timestamptz from media where id = ${id}::uuid on conflict do nothing`)
  await deriveVisibility(runner, touched)
}

/** True while a published document shows the file, also one that waits for its time. */
export const isInPublishedUse = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const runner = await database(req)
  const found = await runner.execute(sql`select 1 from media_usage where media_id = ${id}::uuid limit 1`)
  return found.rows.length > 0
}

const asList = (mediaIds: readonly string[]) =>
  sql.join(
    mediaIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

type Use = { id: string; locale: string }

/** Uses of files, and of those that one of their links leads to. */
const withLinked = async (runner: SqlRunner, uses: Use[], link: 'counterpart_id' | 'poster_id'): Promise<Use[]> => {
  if (uses.length === 0) return uses
  const [ids, column] = [[...new Set(uses.map(({ id }) => id))], sql.identifier(link)]
  const { rows } = await runner.execute(
    sql`select id, ${column} as other from media where id in (${asList(ids)}) and ${column} is not null`,
  )
  const others = new Map(rows.map(({ id, other }) => [String(id), String(other)]))
  return [
    ...uses,
    ...uses.flatMap(({ id, locale }) => (others.has(id) ? [{ id: String(others.get(id)), locale }] : [])),
  ]
}

/** The same file in the other language goes out with the one that a document shows, and so do the posters of both. */
const withCompanions = async (runner: SqlRunner, uses: Use[]): Promise<Use[]> =>
  withLinked(runner, await withLinked(runner, uses, 'counterpart_id'), 'poster_id')

const usedBefore = async (runner: SqlRunner, { slug, id }: Subject): Promise<string[]> => {
  const found = await runner.execute(
    sql`select distinct media_id from media_usage where document_collection = ${slug} and document_id = ${id}`,
  )
  return found.rows.map((used) => String(used.media_id))
}

/**
 * Locks the files in a statement of its own, in one order for everybody: of two acts that share a picture the second
 * derives its visibility from what the first has left, and neither waits for the other in a circle. “No key”, because
 * both hold the file already by the foreign keys of their documents.
 */
const lockMedia = (runner: SqlRunner, mediaIds: readonly string[]) =>
  runner.execute(sql`select id from media where id in (${asList(mediaIds)}) order by id for no key update`)

/** Recomputes the gate columns of media from their uses. */
const deriveVisibility = async (runner: SqlRunner, mediaIds: readonly string[]): Promise<void> => {
  await runner.execute(sql`select set_config('statdesk.gate', 'on', true)`)
  await runner.execute(sql`update media m set
      visible_from = u.visible_from,
      visible_until = u.visible_until,
      public_locales = coalesce(u.locales, ''),
      ever_public = coalesce(m.ever_public, false) or u.visible_from is not null
    from (select i.id,
        min(used.visible_from) as visible_from,
        case when bool_or(used.visible_until is null) then null else max(used.visible_until) end as visible_until,
        string_agg(distinct used.locale, ',' order by used.locale desc) as locales
      from media i left join media_usage used on used.media_id = i.id and used.visible_from is not null
      where i.id in (${asList(mediaIds)}) group by i.id) u
    where m.id = u.id`)
  await runner.execute(sql`select set_config('statdesk.gate', 'off', true)`)
}
