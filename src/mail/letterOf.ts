import { kindOf } from '../labels/kindOf.ts'
import { type GlobalSlug, globalSlugs, type Language, type Slug } from '../slugs.ts'
import type { Letter } from './tellPeople.ts'
import { letterWords } from './translations.ts'

/** A document as a mail may name it: by its kind and its address in the admin, never by its title. */
export type MailedDocument = { collection: Slug | GlobalSlug; id: string }

/** What a mail says: its subject, one sentence, and facts with their names; a fact that is not there is left out. */
export type Said = { subject: string; says: string; facts: readonly (readonly [name: string, fact: string | null])[] }

const isGlobal = (slug: string): boolean => (Object.values(globalSlugs) as string[]).includes(slug)

/** The address of a document in the admin, which only people of the office can open. */
export const adminAddress = (origin: string, { collection, id }: MailedDocument): string =>
  isGlobal(collection) ? `${origin}/admin/globals/${collection}` : `${origin}/admin/collections/${collection}/${id}`

/** A mail about a document: what is said, the kind of the document, the facts, and its address below. */
export const letterOf = (
  { subject, says, facts }: Said,
  document: MailedDocument,
  origin: string,
  language: Language,
): Letter => {
  const kind = kindOf(document.collection, language)
  const lines = [[letterWords[language].document, kind] as const, ...facts].flatMap(([name, fact]) =>
    fact ? [`${name}: ${fact}`] : [],
  )
  return {
    subject: `${subject} – ${kind}`,
    body: `${[says, '', ...lines, '', adminAddress(origin, document)].join('\n')}\n`,
  }
}
