import { createLocalReq, type PayloadRequest } from 'payload'
import type { FieldNode } from '../fields/tree.ts'
import { type Language, languages } from '../slugs.ts'
import type { ArchiveSlug } from './collections.ts'
import type { Content } from './mapItem.ts'
import type { Requests, Run } from './run.ts'

/** Requests of a person within one transaction. */
export const requestsOf = async (
  run: Pick<Run, 'payload'>,
  user: NonNullable<PayloadRequest['user']>,
  transactionID: number | string | undefined,
): Promise<Requests> => {
  const request = (locale: Language) => createLocalReq({ locale, user, req: { transactionID } }, run.payload)
  return { ka: await request('ka'), en: await request('en') }
}

const says = (field: FieldNode, value: unknown, language: Language): boolean => {
  if (field.localized) return Object.hasOwn((value ?? {}) as object, language)
  if (field.type === 'group') return saysAnything(field.children, (value ?? {}) as Content, language)
  return (
    field.type === 'array' && [value ?? []].flat().some((row) => saysAnything(field.children, row as Content, language))
  )
}

/** True when some field of an item is written in a language. */
const saysAnything = (fields: readonly FieldNode[], content: Content, language: Language): boolean =>
  fields.some((field) => says(field, content[field.name], language))

/** Languages in which an item is written, Georgian first; one that has none of either is Georgian. */
export const languagesOf = (fields: readonly FieldNode[], content: Content): Language[] => {
  const found = languages.filter((language) => saysAnything(fields, content, language))
  return found.length > 0 ? found : ['ka']
}

/** The file of a new record, as the Local API takes it. */
type File = NonNullable<PayloadRequest['file']>

/** What is said in one language: fields that the item brings, and none that it says nothing about in this language. */
const dataIn = (
  run: Run,
  fields: readonly FieldNode[],
  content: Content,
  language: Language,
  isFirst: boolean,
): Content => {
  const brought = fields.filter(({ name }) => name in content)
  const data = run.gate.inLanguage(brought, content, language)
  const kept = brought.filter((field) => (isFirst && !field.localized) || says(field, content[field.name], language))
  return Object.fromEntries(kept.map(({ name }) => [name, data[name]]))
}

/**
 * Writes the content of an item by the doors that everybody uses, one language after the other: as a draft, as the person
 * who runs the import.
 * @param id of a document that is there already, or null for a new one
 * @param file  the file of a new record of the library
 * @returns its id
 */
export const writeContent = async (
  run: Run,
  requests: Requests,
  slug: ArchiveSlug,
  given: string | null,
  content: Content,
  file?: File,
): Promise<string> => {
  const fields = run.fieldsOf(slug)
  let id = given
  for (const [index, locale] of languagesOf(fields, content).entries()) {
    const data = dataIn(run, fields, content, locale, index === 0) as never
    const common = {
      collection: slug,
      data,
      locale,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req: requests[locale],
    } as const
    const saved =
      id === null ? await run.payload.create({ ...common, file }) : await run.payload.update({ ...common, id })
    id = String((saved as { id: string }).id)
  }
  return String(id)
}
