import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { treeOf } from '../../../src/fields/treeOf.ts'
import { namedIn, type Shown, showHtml, showText } from '../../../src/richText/stored.ts'
import { type Language, languages } from '../../../src/slugs.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { asRecord } from '../domain/values.ts'
import { writtenFields } from '../domain/writtenText.ts'
import { whatIsShown } from '../shownTargets.ts'

type ReadArgs = { select?: Record<string, unknown>; overrideAccess?: boolean }

const isInclusive = (select: Record<string, unknown>): boolean => Object.values(select).some((value) => value !== false)

/** Written texts are long and wanted by few: REST answers with them only when they are named in `select`. */
export const leaveOutWrittenText: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  const { select, overrideAccess } = args as ReadArgs
  const names = writtenFields(treeOf(collection)).map(({ name }) => name)
  if (operation !== 'read' || req.payloadAPI !== 'REST' || overrideAccess || names.length === 0) return args
  if (select && isInclusive(select)) return args
  return { ...args, select: { ...select, ...Object.fromEntries(names.map((name) => [name, false])) } }
}

const textsOf = (collection: SanitizedCollectionConfig, docs: LocalizedDoc[]): string[] =>
  writtenFields(treeOf(collection)).flatMap(({ name }) =>
    docs.flatMap((doc) =>
      typeof doc[name] === 'string' ? [doc[name]] : Object.values(asRecord(doc[name])).map(String),
    ),
  )

const inLanguages = (locale: string): readonly Language[] =>
  languages.filter((one) => locale === 'all' || one === locale)

/** Each language's view on what texts name: documents and pictures that the gate opens in that language. */
const viewsOf = async (req: PayloadRequest, texts: string[]): Promise<Map<string, Shown>> => {
  const named = texts.flatMap(namedIn)
  const views = inLanguages(String(req.locale)).map(
    async (language) => [language, await whatIsShown(req, named, language)] as const,
  )
  return new Map(await Promise.all(views))
}

const shownFor = (
  req: PayloadRequest,
  doc: LocalizedDoc,
  collection: SanitizedCollectionConfig,
  views: Map<string, Shown>,
) => {
  const show = (stored: unknown, as: 'html' | 'text', language: string): unknown => {
    const view = views.get(language)
    if (typeof stored !== 'string' || !view) return null
    return as === 'html' ? showHtml(stored, view) : showText(stored, view)
  }
  const fields = writtenFields(treeOf(collection)).filter(({ name }) => Boolean(doc[name]))
  const shown = fields.map(({ name, writtenFrom }) => {
    const [value, as] = [doc[name], writtenFrom?.as ?? 'text']
    const inAll = Object.entries(asRecord(value)).map(([language, one]) => [language, show(one, as, language)])
    return [name, typeof value === 'string' ? show(value, as, String(req.locale)) : Object.fromEntries(inAll)]
  })
  return { ...doc, ...Object.fromEntries(shown) }
}

/**
 * Puts addresses and pictures into the written texts of an answer, through the gate for everybody, staff too: what they
 * are shown is what goes out. One query a collection for the whole answer.
 */
export const showWrittenText: CollectionAfterOperationHook = async ({ result, operation, req, collection }) => {
  if ((operation !== 'find' && operation !== 'findByID') || !result) return result
  const list = operation === 'find' ? (result as unknown as { docs: LocalizedDoc[] }).docs : [result as LocalizedDoc]
  const texts = textsOf(collection, list)
  if (texts.length === 0) return result
  const views = await viewsOf(req, texts)
  const docs = list.map((doc) => shownFor(req, doc, collection, views))
  return (operation === 'find' ? { ...(result as object), docs } : docs[0]) as unknown as typeof result
}
