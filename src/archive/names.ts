import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'
import { tableOf } from '../lifecycle/rows.ts'
import { isPublicSlug, slugs } from '../slugs.ts'
import type { Name } from './mapItem.ts'

/** Collections whose entries are called by their name where the archive has no number for them. */
const titled: readonly string[] = [slugs.units, slugs.organisations, slugs.publicContacts]

const keyOf = ({ collection, key }: Name): string => `${collection}\u0000${key}`

/**
 * Ids behind names: an external id of this archive, else the slug or the title of a document that the office has. What
 * was asked once is kept, ids only.
 */
export class Names {
  readonly #known = new Map<string, string>()
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  idOf(name: Name): string | undefined {
    return this.#known.get(keyOf(name))
  }

  learn(name: Name, id: string): void {
    this.#known.set(keyOf(name), id)
  }

  forget(name: Name): void {
    this.#known.delete(keyOf(name))
  }

  /** Learns what earlier runs brought, all in one question: links lead there wherever it stands in the archive. */
  async learnBrought(runner: SqlRunner): Promise<void> {
    const found = await runner.execute(
      sql`select collection, external_id as key, document_id as id from import_items where source = ${this.#source}`,
    )
    for (const { collection, key, id } of found.rows)
      this.learn({ collection: String(collection), key: String(key) }, String(id))
  }

  /** Asks the database for what is not known yet. */
  async ask(runner: SqlRunner, names: readonly Name[]): Promise<void> {
    for (const name of names) {
      if (this.idOf(name)) continue
      const id = (await this.#imported(runner, name)) ?? (await bySlug(runner, name)) ?? (await byTitle(runner, name))
      if (id) this.learn(name, id)
    }
  }

  async #imported(runner: SqlRunner, { collection, key }: Name): Promise<string | undefined> {
    const found = await runner.execute(
      sql`select document_id from import_items where source = ${this.#source} and collection = ${collection} and external_id = ${key}`,
    )
    return found.rows[0]?.document_id as string | undefined
  }
}

const bySlug = async (runner: SqlRunner, { collection, key }: Name): Promise<string | undefined> => {
  if (!isPublicSlug(collection)) return undefined
  const found = await runner.execute(
    sql`select document_id from slug_registry where collection = ${collection} and slug = ${key} and document_id is not null limit 2`,
  )
  const ids = new Set(found.rows.map((row) => row.document_id as string))
  return ids.size === 1 ? [...ids][0] : undefined
}

/** A title that two have names neither. */
const byTitle = async (runner: SqlRunner, { collection, key }: Name): Promise<string | undefined> => {
  if (!titled.includes(collection)) return undefined
  const table = sql.identifier(`${tableOf(collection)}_locales`)
  const found = await runner.execute(sql`select distinct _parent_id as id from ${table} where title = ${key} limit 2`)
  return found.rows.length === 1 ? (found.rows[0]?.id as string) : undefined
}
