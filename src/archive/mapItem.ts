import { randomBytes } from 'node:crypto'
import { toPlainGeorgian } from '../fields/plainGeorgian.ts'
import type { FieldNode } from '../fields/tree.ts'
import { languages } from '../slugs.ts'
import { isDay } from '../time/tbilisi.ts'
import { type Conversion, type Losses, toLexical } from './html/toLexical.ts'

/** A document with all its languages: a localized field is `{ ka, en }`. */
export type Content = Record<string, unknown>

/** Something else of the archive or of the office that a field names. */
export type Name = { collection: string; key: string }

/** What fields of an archive are read by. */
export type Mapping = {
  /** Id of what a field names, or undefined when nobody knows it yet. */
  linkOf: (name: Name) => string | undefined
  conversion: Conversion
}

/** What became of an item's fields, and what did not fit, by path. */
export type Mapped = {
  content: Content
  unknown: string[]
  wrong: string[]
  tooLong: string[]
  missing: Name[]
  losses: Losses
}

/** Formatted text of one language at most: what the desk itself takes in one save, which doubles in size as nodes. */
export const longestBody = 1024 * 1024

type State = Mapping & Omit<Mapped, 'content'>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (state: State, path: string): undefined => void state.wrong.push(path)

const text = (value: unknown, path: string, state: State): string | undefined => {
  const given = typeof value === 'number' ? String(value) : value
  return typeof given === 'string' && given.isWellFormed() && !given.includes('\u0000')
    ? toPlainGeorgian(given).trim()
    : wrong(state, path)
}

/** Figures come with a point or a comma, and with blanks between thousands. */
const number = (value: unknown, path: string, state: State): number | undefined => {
  const plain = typeof value === 'string' ? value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.') : value
  const read = typeof plain === 'string' && plain !== '' ? Number(plain) : plain
  return typeof read === 'number' && Number.isFinite(read) ? read : wrong(state, path)
}

const checkbox = (value: unknown, path: string, state: State): boolean | undefined => {
  if (value === true || value === false) return value
  const said = typeof value === 'string' ? value.trim().toLowerCase() : ''
  if (['true', '1', 'yes', 'კი'].includes(said)) return true
  return ['false', '0', 'no', 'არა'].includes(said) ? false : wrong(state, path)
}

const day = (value: unknown, path: string, state: State): string | undefined =>
  isDay(value) ? `${value}T00:00:00.000Z` : wrong(state, path)

const linked = (field: FieldNode, value: unknown, path: string, state: State): string | undefined => {
  const key = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  const collection = field.relationTo[0]
  if (key === '' || !collection || field.isPolymorphic) return wrong(state, path)
  const id = state.linkOf({ collection, key })
  if (!id) state.missing.push({ collection, key })
  return id
}

const richText = (value: unknown, path: string, state: State): object | null | undefined => {
  if (typeof value !== 'string') return wrong(state, path)
  if (value.length > longestBody) return void state.tooLong.push(path)
  const { text: made, losses } = toLexical(value, state.conversion)
  state.losses.pictures.push(...losses.pictures.slice(0, 20))
  state.losses.hasTableAsText ||= losses.hasTableAsText
  return made
}

/** A cell of a spreadsheet holds a list with `|` between, or as JSON. */
const asList = (value: unknown): unknown[] => {
  if (typeof value !== 'string') return [value].flat()
  if (/^\s*[[{]/.test(value))
    try {
      return [JSON.parse(value)].flat()
    } catch {}
  return value.split('|').flatMap((part) => part.trim() || [])
}

/** A row that is named by one value alone is its first required field: `files: ["report-2015"]`. */
const rowOf = (field: FieldNode, value: unknown): unknown => {
  const first = field.children.find(({ required }) => required)
  return isObject(value) || !first ? value : { [first.name]: value }
}

const rows = (field: FieldNode, value: unknown, path: string, state: State): Content[] =>
  asList(value).flatMap((given, index) => {
    const row = rowOf(field, given)
    if (!isObject(row)) return wrong(state, `${path}.${index}`) ?? []
    return [{ ...mapFields(field.children, row, state, `${path}.${index}.`), id: randomBytes(12).toString('hex') }]
  })

const one = (field: FieldNode, value: unknown, path: string, state: State): unknown => {
  switch (field.type) {
    case 'number':
      return number(value, path, state)
    case 'checkbox':
      return checkbox(value, path, state)
    case 'date':
      return day(value, path, state)
    case 'relationship':
    case 'upload':
      return linked(field, value, path, state)
    case 'richText':
      return richText(value, path, state)
    case 'array':
      return rows(field, value, path, state)
    case 'group':
      return isObject(value) ? mapFields(field.children, value, state, `${path}.`) : wrong(state, path)
    case 'text':
    case 'textarea':
      return text(value, path, state)
    default:
      return wrong(state, path)
  }
}

const many = (field: FieldNode, value: unknown, path: string, state: State): unknown =>
  field.hasMany && field.type !== 'array'
    ? asList(value).flatMap((item) => (one(field, item, path, state) as string | undefined) ?? [])
    : one(field, value, path, state)

/** `{ ka, en }`; a value alone is Georgian, the language of the office. */
const localized = (field: FieldNode, value: unknown, path: string, state: State): Content => {
  const given: Content = isObject(value) ? value : { ka: value }
  const strange = Object.keys(given).filter((name) => !(languages as readonly string[]).includes(name))
  state.unknown.push(...strange.map((name) => `${path}.${name}`))
  return Object.fromEntries(
    languages
      .filter((language) => given[language] !== undefined && given[language] !== null && given[language] !== '')
      .map((language) => [language, many(field, given[language], `${path}.${language}`, state)]),
  )
}

/** Fields that an archive may bring: never those of the system, and no people of the office. */
const mayBring = (field: FieldNode): boolean =>
  field.audience !== 'system' &&
  !field.virtual &&
  !field.relationTo.includes('users') &&
  !ofPayload.includes(field.name)

const ofPayload = ['updatedAt', 'createdAt', 'retiredOn', 'retirementNotice', 'locales', 'isShared', 'filename', 'url']

const mapFields = (fields: readonly FieldNode[], given: Content, state: State, prefix: string): Content => {
  const byName = new Map(fields.filter(mayBring).map((field) => [field.name, field]))
  const entries = Object.entries(given).flatMap(([name, value]) => {
    const field = byName.get(name)
    if (!field) state.unknown.push(`${prefix}${name}`.slice(0, 120))
    if (!field || value === null || value === undefined || value === '') return []
    const read = (field.localized ? localized : many)(field, value, `${prefix}${name}`, state)
    return read === undefined ? [] : [[name, read] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * The fields of an item as the collection holds them, in all languages: letters brought to one form, days and figures
 * read, formatted text made of HTML, names turned into links.
 * @param fields of the collection
 * @param given  what the archive says
 */
export const mapItem = (fields: readonly FieldNode[], given: Content, mapping: Mapping): Mapped => {
  const state: State = {
    ...mapping,
    unknown: [],
    wrong: [],
    tooLong: [],
    missing: [],
    losses: { pictures: [], hasTableAsText: false },
  }
  const content = mapFields(fields, given, state, '')
  const { unknown, wrong: misfits, tooLong, missing, losses } = state
  return { content, unknown, wrong: misfits, tooLong, missing, losses }
}
