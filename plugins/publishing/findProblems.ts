import {
  beforeChangeTraverseFields,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { toPlainGeorgian } from '../../src/fields/plainGeorgian.ts'
import type { FieldNode } from '../../src/fields/tree.ts'
import { treeOf } from '../../src/fields/treeOf.ts'
import { labelOfPath } from '../../src/labels/labelOfPath.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { configOf } from '../../src/lifecycle/configOf.ts'
import { blank } from '../../src/richText/blank.ts'
import { languages } from '../../src/slugs.ts'
import { hasBlank } from './domain/blank.ts'
import type { LocalizedDoc } from './domain/compileRow.ts'
import { inLanguage } from './domain/inLanguage.ts'
import { textsIn } from './domain/textsIn.ts'
import { requestIn } from './requestIn.ts'

type FieldError = { path: string; label?: unknown; message: string }

const labelOf = ({ label, path }: FieldError, language: string): string => {
  const words = label as { [language: string]: string } | string | undefined
  // Payload begins a path of labels with a capital, which in Georgian is a letter of another block.
  return toPlainGeorgian(typeof words === 'string' ? words : (words?.[language === 'en' ? 'en' : 'ka'] ?? path))
}

const valueAt = (doc: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as LocalizedDoc | null | undefined)?.[name], doc)

/** What is missing is named; what is there and wrong is named with what is wrong about it, such as its length. */
const complaintOf = (error: FieldError, doc: LocalizedDoc, language: string): string => {
  const label = labelOf(error, language)
  return (valueAt(doc, error.path) ?? '') === '' ? label : `${label} – ${toPlainGeorgian(error.message)}`
}

/** Runs the very validation that Payload leaves out for drafts: required fields, lengths, terms, addresses. */
const errorsIn = async (
  req: PayloadRequest,
  subject: Subject,
  doc: LocalizedDoc,
  language: string,
): Promise<FieldError[]> => {
  const config = configOf(req, subject)
  const errors: FieldError[] = []
  const inThisLanguage = requestIn(req, language)
  const copy = structuredClone(doc)
  await beforeChangeTraverseFields({
    id: subject.kind === 'collection' ? subject.id : undefined,
    collection: subject.kind === 'collection' ? (config as SanitizedCollectionConfig) : null,
    global: subject.kind === 'global' ? (config as SanitizedGlobalConfig) : null,
    context: req.context,
    data: copy,
    doc: copy,
    docWithLocales: {},
    errors: errors as Parameters<typeof beforeChangeTraverseFields>[0]['errors'],
    fieldLabelPath: '',
    fields: config.fields,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req: inThisLanguage,
    siblingData: copy,
    siblingDoc: copy,
    siblingDocWithLocales: {},
    skipValidation: false,
  })
  return errors
}

/** Labels of fields in which a figure is still to be written. */
const unfilled = (tree: readonly FieldNode[], doc: LocalizedDoc, language: string): string[] => {
  const names = textsIn(tree, doc)
    .filter(({ text }) => hasBlank(text))
    .map(({ path }) => labelOfPath(path, language))
  return [...new Set(names)].map((name) => `${name} ${blank}`)
}

/**
 * What the system keeps is right by itself; and Payload copies the whole document for every field it validates, which is
 * slow with what the system keeps of each row.
 */
const writtenByPeople = (req: PayloadRequest, subject: Subject): FieldNode[] =>
  treeOf(configOf(req, subject)).filter(({ audience }) => audience !== 'system')

const hasText = (fields: readonly FieldNode[], doc: LocalizedDoc): boolean =>
  fields.some((field) => {
    const value = doc[field.name]
    if (field.localized && field.audience === 'public' && field.name !== 'slug')
      return typeof value === 'string' ? value.trim() !== '' : Boolean(value)
    if (field.type === 'array' && Array.isArray(value))
      return value.some((row: LocalizedDoc) => hasText(field.children, row))
    return field.type === 'group' && Boolean(value) && hasText(field.children, value as LocalizedDoc)
  })

/**
 * What is missing or wrong in each language, as labels of fields in the language of the admin; an empty list means that
 * the language may go out. A language without any text is missing altogether.
 */
export const findProblems = async (
  req: PayloadRequest,
  subject: Subject,
  draft: LocalizedDoc,
): Promise<Record<string, string[]>> => {
  const tree = writtenByPeople(req, subject)
  const found: Record<string, string[]> = {}
  for (const language of languages) {
    const doc = inLanguage(tree, draft, language)
    const errors = await errorsIn(req, subject, doc, language)
    const missing = tree.some((field) => field.localized) && !hasText(tree, doc) ? [language] : []
    const callers = req.i18n?.language ?? 'ka'
    const wrong = errors.map((error) => complaintOf(error, doc, callers))
    found[language] = [...missing, ...wrong, ...unfilled(tree, doc, callers)]
  }
  return found
}

/** Fields that hold a wrong value in some language, by path: what is only missing may be added to a draft later. */
export const findMisfits = async (req: PayloadRequest, subject: Subject, draft: LocalizedDoc): Promise<string[]> => {
  const tree = writtenByPeople(req, subject)
  const found = new Set<string>()
  for (const language of languages) {
    const doc = inLanguage(tree, draft, language)
    const isThere = (path: string): boolean => (valueAt(doc, path) ?? '') !== ''
    for (const { path } of await errorsIn(req, subject, doc, language)) if (isThere(path)) found.add(path)
  }
  return [...found]
}
