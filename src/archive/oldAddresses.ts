import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { can } from '../access/can.ts'
import { database, type SqlRunner } from '../config/sql.ts'
import { Refusal } from '../errors/Refusal.ts'
import { tableOf } from '../lifecycle/rows.ts'
import { isPublicSlug, publicSlugs, slugs } from '../slugs.ts'
import type { ArchiveSlug } from './collections.ts'
import type { Target } from './html/oldLinks.ts'
import type { Reason } from './place.ts'

type Taken = { path: string; target: Target | null }

/** Old addresses that lead somewhere already. */
const takenOf = async (runner: SqlRunner, paths: readonly string[]): Promise<Taken[]> => {
  const found = await runner.execute(sql`select r.from_path as path, to_jsonb(l) as link
    from redirects r left join redirects_rels l on l.parent_id = r.id and l.path = 'toDocument'
    where r.from_path in (select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))`)
  return found.rows.map(({ path, link }) => ({ path: String(path), target: linkedTo(link) }))
}

/** The document that a link row holds an id of, in the column of its collection. */
const linkedTo = (link: unknown): Target | null => {
  const row = (link ?? {}) as Record<string, unknown>
  const found = publicSlugs.flatMap((slug) => {
    const id = row[`${tableOf(slug)}_id`]
    return typeof id === 'string' ? [{ relationTo: slug, value: id }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Documents of the office to which old addresses lead, by address. */
export const ledFrom = async (runner: SqlRunner, paths: readonly string[]): Promise<Map<string, Target>> =>
  new Map((await takenOf(runner, paths)).flatMap(({ path, target }) => (target ? [[path, target] as const] : [])))

/** An old address that leads to something else keeps leading there: the item is refused. */
export const oldPathProblem = async (
  req: PayloadRequest,
  paths: readonly string[],
  documentId: string | null,
): Promise<Reason | null> => {
  if (paths.length === 0) return null
  const taken = await takenOf(await database(req), paths)
  const foreign = taken.find(({ target }) => target === null || target.value !== documentId)
  return foreign
    ? { code: 'import.oldPathTaken', facts: { path: foreign.path, first: '/admin/collections/redirects' } }
    : null
}

/** Those of some old addresses that lead nowhere yet. */
export const newPaths = async (req: PayloadRequest, paths: readonly string[]): Promise<string[]> => {
  const known = paths.length > 0 ? (await takenOf(await database(req), paths)).map(({ path }) => path) : []
  return paths.filter((path) => !known.includes(path))
}

/** Makes old addresses lead to a document, all in two statements: an archive has four times as many as items. */
export const leadHere = async (
  req: PayloadRequest,
  slug: ArchiveSlug,
  id: string,
  paths: readonly string[],
): Promise<void> => {
  if (paths.length === 0 || !isPublicSlug(slug)) return
  if (!can(slugs.redirects, 'create')({ req })) throw new Refusal('access.forbidden', 403)
  const runner = await database(req)
  const column = sql.identifier(`${tableOf(slug)}_id`)
  await runner.execute(sql`with made as (
      insert into redirects (from_path) select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb) returning id
    ) insert into redirects_rels (parent_id, path, ${column}) select id, 'toDocument', ${id}::uuid from made`)
}
