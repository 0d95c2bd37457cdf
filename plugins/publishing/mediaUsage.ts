import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { mediaIn } from './domain/mediaIn.ts'

/** When and in which languages the uses of one document are public. */
export type Showing = { visibleFrom: string | null; visibleUntil: string | null; locales: readonly string[] }

/**
 * Rewrites which media a published row uses, and derives from all uses when each file is visible: from the earliest
 * use on, in the languages of its uses; a file without a use is dark. In the transaction that writes the row.
 */
export const rebuildMediaUsage = async (
  req: PayloadRequest,
  subject: Subject,
  fields: readonly FieldNode[],
  row: LocalizedDoc | null,
  showing: Showing,
): Promise<void> => {
  const runner = await database(req)
  const before = await runner.execute(
    sql`delete from media_usage where document_collection = ${subject.slug} and document_id = ${subject.id} returning media_id`,
  )
  const uses = row
    ? showing.locales.flatMap((locale) => mediaIn(fields, row, locale).map((id) => ({ id, locale })))
    : []
  for (const { id, locale } of uses)
    await runner.execute(sql`insert into media_usage (media_id, document_collection, document_id, locale, visible_from, visible_until)
      select id, ${subject.slug}, ${subject.id}, ${locale}, ${showing.visibleFrom}::timestamptz, ${showing.visibleUntil}::timestamptz from media where id = ${id}::uuid on conflict do nothing`)
  const touched = [...new Set([...before.rows.map((used) => String(used.media_id)), ...uses.map((use) => use.id)])]
  if (touched.length > 0) await deriveVisibility(req, touched)
}

/** Recomputes the gate columns of media from their uses. */
const deriveVisibility = async (req: PayloadRequest, mediaIds: string[]): Promise<void> => {
  const runner = await database(req)
  const ids = sql.join(
    mediaIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
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
      where i.id in (${ids}) group by i.id) u
    where m.id = u.id`)
}
