import type { CollectionBeforeOperationHook } from 'payload'

type Select = { [name: string]: boolean | Select }

/** What a computed field is made of, by its name. Payload reads only what was selected, sources included. */
const sources: Record<string, readonly string[]> = {
  locales: ['publicLocales', 'expectedOn'],
  url: ['filename'],
  thumbnailURL: ['filename', 'mimeType', 'sizes'],
}

const isNaming = (select: Select): boolean => Object.values(select).some((value) => value !== false)

/** The selection with the sources of what was selected, at every depth: `sizes.card.url` needs `sizes.card.filename`. */
const withSources = (select: Select): Select => {
  const inner = Object.entries(select).map(([name, value]): [string, boolean | Select] => [
    name,
    typeof value === 'object' && value !== null ? withSources(value) : value,
  ])
  const needed = inner.flatMap(([name, value]) => (value === true ? (sources[name] ?? []) : []))
  return { ...Object.fromEntries(needed.map((name) => [name, true])), ...Object.fromEntries(inner) }
}

/** The exclusion without the sources of what was not excluded. */
const sparingSources = (select: Select): Select => {
  const spared = Object.entries(sources).flatMap(([name, from]) => (select[name] === false ? [] : from))
  return Object.fromEntries(Object.entries(select).filter(([name]) => !spared.includes(name)))
}

/** Before every read with `select`: a computed field is read together with what it is made of, or it would be false. */
export const selectSources: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  const { select } = args as { select?: Select | string | null }
  if (operation !== 'read' || !select || typeof select !== 'object') return args
  const asked = isNaming(select) ? withSources(select) : sparingSources(select)
  const isKnown = (name: string): boolean =>
    name in select || collection.flattenedFields.some((field) => field.name === name)
  return { ...args, select: Object.fromEntries(Object.entries(asked).filter(([name]) => isKnown(name))) }
}
