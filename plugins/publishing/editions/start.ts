import type { PayloadRequest } from 'payload'
import type { FieldNode } from '../../../src/fields/tree.ts'
import { treeOf } from '../../../src/fields/treeOf.ts'
import type { Made, Subject } from '../../../src/lifecycle/binding.ts'
import { configOf } from '../../../src/lifecycle/configOf.ts'
import type { PublicSlug } from '../../../src/slugs.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { asRecord } from '../domain/values.ts'
import { latestDoc, mainRow } from '../rows.ts'
import { saveDraft, textOf } from '../saveDraft.ts'
import { carryOver } from './carryOver.ts'

const rowsOf = (value: unknown): LocalizedDoc[] => (Array.isArray(value) ? (value as LocalizedDoc[]) : [])

const withIdsIn = (field: FieldNode, value: unknown, saved: unknown): unknown => {
  if (field.type === 'group') return withRowIds(field.children, asRecord(value), asRecord(saved))
  if (field.type !== 'array') return value
  return rowsOf(value).map((row, index) => {
    const same = asRecord(rowsOf(saved)[index])
    return { ...withRowIds(field.children, row, same), id: same.id }
  })
}

/** The rows received their ids with the first language; the second finds them by these. */
const withRowIds = (fields: readonly FieldNode[], doc: LocalizedDoc, saved: LocalizedDoc): LocalizedDoc =>
  Object.fromEntries(
    fields
      .filter(({ name }) => name in doc)
      .map((field) => [field.name, withIdsIn(field, doc[field.name], saved[field.name])]),
  )

/**
 * Begins the edition after the one that is public: a new draft of both languages, by the person behind the request and
 * through all hooks.
 * @returns the new document
 */
export const startNextEdition = async (req: PayloadRequest, subject: Subject): Promise<Made> => {
  const tree = treeOf(configOf(req, subject))
  const carried = carryOver(tree, await mainRow(req, subject))
  const collection = subject.slug as PublicSlug
  req.context.previousEdition = subject.id
  const { id } = await req.payload.create({
    collection,
    data: textOf(req, subject, carried, 'ka') as never,
    draft: true,
    locale: 'ka',
    depth: 0,
    overrideAccess: false,
    req,
  })
  delete req.context.previousEdition
  const next: Subject = { kind: 'collection', slug: collection, id: String(id) }
  await saveDraft(req, next, withRowIds(tree, carried, await latestDoc(req, next)), 'en')
  return { collection, id: next.id }
}
