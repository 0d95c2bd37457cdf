import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import { Refusal } from '../../src/errors/Refusal.ts'
import { isSlug, slugify } from '../../src/fields/transliterate.ts'

/** One reserved address. Old ones stay with their document, as redirects. */
export type Reservation = { collection: string; locale: string; slug: string; documentId: string | null }

/**
 * Reserves an address for a document, or finds that it is the document's own already.
 * @returns false when it belongs to another document
 */
export const claimSlug = async (
  req: PayloadRequest,
  { collection, locale, slug, documentId }: Reservation,
): Promise<boolean> => {
  const runner = await database(req)
  const inserted = await runner.execute(
    sql`insert into slug_registry (collection, locale, slug, document_id) values (${collection}, ${locale}, ${slug}, ${documentId}::uuid) on conflict (collection, locale, slug) do nothing returning slug`,
  )
  if (inserted.rows.length > 0) return true
  if (!documentId) return false
  const own = await runner.execute(
    sql`select 1 from slug_registry where collection = ${collection} and locale = ${locale} and slug = ${slug} and document_id = ${documentId}::uuid`,
  )
  return own.rows.length > 0
}

/**
 * Reserves an address that somebody chose.
 * @throws Refusal 400 when it is no address, 409 when it belongs to another document
 */
export const claimTyped = async (req: PayloadRequest, place: Reservation): Promise<string> => {
  const { slug } = place
  if (!isSlug(slug)) throw new Refusal('slug.notPlain', 400, { slug: slug.slice(0, 80) })
  if (!(await claimSlug(req, place))) throw new Refusal('slug.taken', 409, { slug })
  return slug
}

/**
 * Reserves an address made from a title; when it is taken by another document, with a number behind it.
 * @returns null when the title holds no letter of an address
 */
export const claimFromTitle = async (
  req: PayloadRequest,
  { title, ...place }: Omit<Reservation, 'slug'> & { title: string },
): Promise<string | null> => {
  const made = slugify(title)
  if (!made) return null
  for (let count = 1; count <= 200; count += 1) {
    const slug = count === 1 ? made : `${made}-${count}`
    if (await claimSlug(req, { ...place, slug })) return slug
  }
  throw new Refusal('slug.taken', 409, { slug: made })
}

/** Names the owner of an address that was reserved before the document had an id, in the same transaction. */
export const nameOwner = async (
  req: PayloadRequest,
  { collection, locale, slug, documentId }: Reservation,
): Promise<void> => {
  const runner = await database(req)
  await runner.execute(
    sql`update slug_registry set document_id = ${documentId}::uuid where collection = ${collection} and locale = ${locale} and slug = ${slug} and document_id is null`,
  )
}

/** The document that an address belongs or belonged to; null when it never was one. */
export const ownerOf = async (
  req: PayloadRequest,
  collection: string,
  locale: string,
  slug: string,
): Promise<string | null> => {
  const runner = await database(req)
  const found = await runner.execute(
    sql`select document_id from slug_registry where collection = ${collection} and locale = ${locale} and slug = ${slug}`,
  )
  return (found.rows[0]?.document_id as string | null | undefined) ?? null
}
