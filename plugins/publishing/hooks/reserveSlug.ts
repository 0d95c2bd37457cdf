import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { slugify } from '../../../src/fields/transliterate.ts'
import { languages } from '../../../src/slugs.ts'
import { hasBlank } from '../domain/blank.ts'
import { asText } from '../domain/values.ts'
import { claimFromTitle, claimTyped, nameOwner } from '../slugRegistry.ts'

type Doc = Record<string, unknown>

const trimmed = (value: unknown): string => asText(value)?.trim() ?? ''

/** True when the present slug was made from the present title, so that it follows when the title changes. */
const followsTitle = (doc: Doc | undefined): boolean => {
  const [made, slug] = [slugify(trimmed(doc?.title)), trimmed(doc?.slug)]
  return slug === '' || slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
}

/** What was typed by hand, or '' when the slug is to be made from the title. */
const typedSlug = (data: Doc, before: Doc | undefined): string => {
  const sent = trimmed(data.slug)
  const isUntouched = sent === trimmed(before?.slug)
  return isUntouched && followsTitle(before) ? '' : sent
}

/**
 * Gives a document its address in the language that is saved, reserved from the first save on. The register is unique,
 * so that of two documents with one title saved at the same instant one gets a number behind its slug.
 */
export const reserveSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  const before = operation === 'create' ? undefined : (originalDoc as Doc | undefined)
  const locale = String(req.locale)
  if (!(languages as readonly string[]).includes(locale)) return data
  const documentId = before ? String(before.id) : null
  const typed = typedSlug(data, before)
  const title = trimmed('title' in data ? data.title : before?.title)
  if (typed === '' && title === trimmed(before?.title) && trimmed(before?.slug) !== '')
    return { ...data, slug: before?.slug }
  // A title that waits for its figures makes no address: what has one keeps it, a new document receives it later.
  if (!typed && hasBlank(title)) return { ...data, slug: before?.slug ?? null }
  const slug = typed
    ? await claimTyped(req, { collection: collection.slug, locale, slug: typed, documentId })
    : await claimFromTitle(req, { collection: collection.slug, locale, title, documentId })
  return { ...data, slug }
}

/** A new document has its id only now. */
export const nameSlugOwner: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  if (operation === 'create' && trimmed(doc.slug) !== '')
    await nameOwner(req, {
      collection: collection.slug,
      locale: String(req.locale),
      slug: trimmed(doc.slug),
      documentId: String(doc.id),
    })
  return doc
}
