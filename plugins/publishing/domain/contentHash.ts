import type { FieldNode } from '../../../src/fields/tree.ts'
import { digest, type Json } from '../../../src/lifecycle/canonical.ts'
import type { LocalizedDoc } from './compileRow.ts'
import { referencesIn } from './references.ts'
import { asRecord } from './values.ts'

/** What an approval is bound to: one digest for the shared fields and one for each language. */
export type ContentHashes = { shared: string; ka: string; en: string }

/** Digest of a file's bytes and descriptions, by media id: a changed picture or alt text changes the approval too. */
export type MediaDigests = ReadonlyMap<string, string>

const linked = (field: FieldNode, value: unknown, media: MediaDigests): Json => {
  const one = (item: unknown): Json => {
    const reference = asRecord(item)
    const id = typeof item === 'string' ? item : String(reference.value ?? reference.id ?? '')
    return { id, collection: String(reference.relationTo ?? field.relationTo[0]), bytes: media.get(id) ?? null }
  }
  return value === null || value === undefined ? null : Array.isArray(value) ? value.map(one) : one(value)
}

/** Files inside formatted text, with their digests: their words and bytes are approved with it. */
const filesInText = (field: FieldNode, value: unknown, media: MediaDigests): Json =>
  referencesIn([{ ...field, localized: false }], { [field.name]: value }, null).map(({ id }) => [
    id,
    media.get(id) ?? null,
  ])

const valueFor = (field: FieldNode, value: unknown, locale: string | null, media: MediaDigests): Json => {
  if (field.type === 'array')
    return (Array.isArray(value) ? value : []).map((row) => part(field.children, asRecord(row), locale, media))
  if (field.type === 'group') return part(field.children, asRecord(value), locale, media)
  if (field.type === 'relationship' || field.type === 'upload') return linked(field, value, media)
  if (field.type === 'richText') return [(value ?? null) as Json, filesInText(field, value, media)]
  return (value ?? null) as Json
}

/** Public columns that the life cycle writes: they tell of the document and are not what is approved. */
const ofTheSystem = ['updatedAt', 'retiredOn', 'retirementNotice']

const isContainer = (field: FieldNode): boolean => field.type === 'array' || field.type === 'group'

/**
 * The part of a document that belongs to one language, or to none (`null`): ids of rows, system fields, and what is
 * written from approved text are left out.
 */
const part = (
  fields: readonly FieldNode[],
  doc: LocalizedDoc,
  locale: string | null,
  media: MediaDigests,
): { [key: string]: Json } =>
  Object.fromEntries(
    fields
      .filter(
        (field) =>
          field.audience === 'public' &&
          !field.virtual &&
          !field.writtenFrom &&
          !ofTheSystem.includes(field.name) &&
          (isContainer(field) || field.localized === (locale !== null)),
      )
      .map((field) => [
        field.name,
        valueFor(field, field.localized ? asRecord(doc[field.name])[locale ?? ''] : doc[field.name], locale, media),
      ]),
  )

/**
 * Digests of everything that the public could read of a document: every public field, relation ids, the bytes and
 * descriptions of media.
 * @source docs/adr/0003
 */
export const contentHashes = (fields: readonly FieldNode[], doc: LocalizedDoc, media: MediaDigests): ContentHashes => ({
  shared: digest(part(fields, doc, null, media)),
  ka: digest(part(fields, doc, 'ka', media)),
  en: digest(part(fields, doc, 'en', media)),
})

/** The one hash that a person sees and sends back. */
export const contentHash = (hashes: ContentHashes): string => digest(hashes)
