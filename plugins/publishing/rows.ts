import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  getLatestCollectionVersion,
  getLatestGlobalVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { database } from '../../src/config/sql.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { tableOf } from '../../src/lifecycle/rows.ts'
import { machineNow, now } from '../../src/time/clock.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { withoutWritten } from './domain/writtenText.ts'

/** The newest saved state of a document, all languages. */
export const latestDoc = async (req: PayloadRequest, subject: Subject): Promise<LocalizedDoc> => {
  const config = configOf(req, subject)
  const where = { id: { equals: subject.id } }
  const allLanguages = Object.create(req, { locale: { value: 'all' } }) as PayloadRequest
  const doc =
    subject.kind === 'collection'
      ? await getLatestCollectionVersion({
          id: subject.id,
          config: config as SanitizedCollectionConfig,
          payload: req.payload,
          query: { collection: subject.slug, locale: 'all', req, where },
          req: allLanguages,
        })
      : (
          await getLatestGlobalVersion({
            slug: subject.slug,
            config: config as SanitizedGlobalConfig,
            locale: 'all',
            payload: req.payload,
            req: allLanguages,
            where: {},
          })
        ).global
  return { ...(doc as LocalizedDoc | undefined) }
}

/** The document's main row, all languages: what the public reads, when the gate is open. */
export const mainRow = async (req: PayloadRequest, subject: Subject): Promise<LocalizedDoc> => {
  const row =
    subject.kind === 'collection'
      ? await req.payload.db.findOne({
          collection: subject.slug,
          where: { id: { equals: subject.id } },
          locale: 'all',
          req,
        })
      : await req.payload.db.findGlobal({ slug: subject.slug, locale: 'all', req })
  return { ...(row as LocalizedDoc | null) }
}

/**
 * Writes the whole main row. The one place beside migrations that writes without hooks: hooks know one language at a
 * time and would carry the unapproved one along (guide §7.6). Whoever calls decides first and audits after.
 */
export const writeMainRow = async (req: PayloadRequest, subject: Subject, data: LocalizedDoc): Promise<void> => {
  if (subject.kind === 'collection')
    await req.payload.db.updateOne({ collection: subject.slug, id: subject.id, data, req, returning: false })
  else await req.payload.db.updateGlobal({ slug: subject.slug, data, req, returning: false })
}

const versionTableOf = ({ slug }: Pick<Subject, 'slug'>) => sql.identifier(`_${tableOf(slug)}_v`)

const ofSubject = ({ kind, id }: Subject, column: string) =>
  kind === 'collection' ? sql`${sql.identifier(column)} = ${id}::uuid` : sql`true`

/** Everybody who ever saved a document, whatever was approved in between. */
export const everyEditor = async (req: PayloadRequest, subject: Subject): Promise<string[]> => {
  const runner = await database(req)
  const { rows } = await runner.execute(
    sql`select distinct version_updated_by_id as id from ${versionTableOf(subject)} where ${ofSubject(subject, 'parent_id')} and version_updated_by_id is not null`,
  )
  return rows.map(({ id }) => String(id))
}

/** Whether a document was published for a minute that has not come yet. */
export const waitsForItsTime = async (req: PayloadRequest, subject: Subject): Promise<boolean> => {
  const runner = await database(req)
  const { rows } = await runner.execute(
    sql`select 1 from ${sql.identifier(tableOf(subject.slug))} where ${ofSubject(subject, 'id')} and _status = 'published' and visible_from > ${now().toISOString()}`,
  )
  return rows.length > 0
}

/** Whether a document is approved and not yet out: until somebody unlocks it, it does not change. */
export const isLocked = async (req: PayloadRequest, subject: Subject): Promise<boolean> => {
  const runner = await database(req)
  const { rows } = await runner.execute(
    sql`select 1 from ${sql.identifier(tableOf(subject.slug))} where ${ofSubject(subject, 'id')} and state = 'approved'`,
  )
  return rows.length > 0 || waitsForItsTime(req, subject)
}

/** Writes the state where lists show it, on the row and on its newest version, and nothing else. */
export const markState = async (req: PayloadRequest, subject: Subject, state: string): Promise<void> => {
  const runner = await database(req)
  const table = sql.identifier(tableOf(subject.slug))
  await runner.execute(
    sql`update ${table} set state = ${state} where ${ofSubject(subject, 'id')} and state is distinct from ${state}`,
  )
  await runner.execute(
    sql`update ${versionTableOf(subject)} set version_state = ${state} where ${ofSubject(subject, 'parent_id')} and latest and version_state is distinct from ${state}`,
  )
}

/** Writes the main row of a document that is not there yet, all languages at once; its id is given. */
export const createMainRow: typeof writeMainRow = async (req, subject, data) => {
  if (subject.kind === 'global') throw new RangeError('A global is never made, it is there.')
  await req.payload.db.create({
    collection: subject.slug,
    customID: subject.id,
    // The adapter takes the ids of rows out of what it writes, and the version that is saved next needs them.
    data: structuredClone(withoutId(data)),
    req,
    returning: false,
  })
}

/**
 * Saves a version of all languages, without what is written from its text: that belongs to the public row alone.
 * @param order versions saved in the same act keep their order by it: 0 for the first, 1 for the second
 */
export const saveVersionOf = async (
  req: PayloadRequest,
  subject: Subject,
  data: LocalizedDoc,
  order: 0 | 1,
): Promise<void> => {
  const at = new Date(machineNow().getTime() + order).toISOString()
  const common = {
    autosave: false,
    createdAt: at,
    updatedAt: at,
    req,
    returning: false as const,
    versionData: withoutId(withoutWritten(treeOf(configOf(req, subject)), data)),
  }
  if (subject.kind === 'collection')
    await req.payload.db.createVersion({ ...common, collectionSlug: subject.slug, parent: subject.id } as Parameters<
      typeof req.payload.db.createVersion
    >[0])
  else
    await req.payload.db.createGlobalVersion({ ...common, globalSlug: subject.slug } as Parameters<
      typeof req.payload.db.createGlobalVersion
    >[0])
}

const withoutId = ({ id: _id, ...rest }: LocalizedDoc): LocalizedDoc => rest
