import type { CollectionBeforeReadHook, GlobalAfterReadHook } from 'payload'
import { fromLocaleSet } from '../../../src/access/publicRead.ts'
import { type GlobalSlug, languages } from '../../../src/slugs.ts'
import { mainRow } from '../rows.ts'

type Doc = Record<string, unknown>

/** In which languages a document is public, and when the other one follows. Source: the office's contract. */
const localesOf = (doc: Doc) => {
  const live = fromLocaleSet(doc.publicLocales as string | null)
  const states = languages.map((language) => [
    language,
    live.includes(language) ? 'live' : doc.expectedOn ? 'follows' : 'none',
  ])
  const expectedOn = doc.expectedOn ? { expectedOn: new Date(doc.expectedOn as string).toISOString().slice(0, 10) } : {}
  return { ...Object.fromEntries(states), ...expectedOn }
}

/** Adds `locales` to every document that is read. */
export const showLocales: CollectionBeforeReadHook = ({ doc }) => ({ ...doc, locales: localesOf(doc) })

/**
 * The same for globals, after the read: a `beforeRead` hook makes Payload lose the version it is reading
 * (globals/operations/findVersionByID), and what the public is given no longer holds the column that is asked here.
 */
export const showGlobalLocales: GlobalAfterReadHook = async ({ doc, req, global }) => {
  const isHidden = Object.keys(doc as Doc).every((name) => name === 'globalType')
  if (isHidden) return doc
  const slug = global.slug as GlobalSlug
  const row = 'publicLocales' in doc ? (doc as Doc) : await mainRow(req, { kind: 'global', slug, id: slug })
  return { ...doc, locales: localesOf(row) }
}
