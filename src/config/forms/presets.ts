import type { Where } from 'payload'
import type { PresetName } from '../../labels/presets.ts'
import { documentSlugs, type Slug, slugs } from '../../slugs.ts'
import { startOfDay, tbilisiDay } from '../../time/tbilisi.ts'

/** Who looks at a list, and when. */
export type Onlooker = { personId: string; now: Date }

/** A ready filter, in the form that Payload's own filter shows and lets people change. */
export type Preset = { name: PresetName; where: Where | null }

const dayMs = 86_400_000

/** Any of these combinations. */
const any = (...combinations: Where[][]): Where => ({ or: combinations.map((and) => ({ and })) })

const draft: Where = { state: { equals: 'draft' } }
const published: Where = { state: { equals: 'published' } }

const wholeMinute = (now: Date): string => new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()

const fromToday = (field: string, { now }: Onlooker): Where =>
  any([{ [field]: { greater_than_equal: startOfDay(tbilisiDay(now)).toISOString() } }])

const endingSoon = ({ now }: Onlooker): Where =>
  any([
    { endsOn: { greater_than_equal: tbilisiDay(now) } },
    { endsOn: { less_than_equal: tbilisiDay(new Date(now.getTime() + 90 * dayMs)) } },
  ])

/** Documents without a team of their own are somebody's because that person began them. */
const withoutTeam: readonly Slug[] = [slugs.topics, slugs.faqs, slugs.publicContacts, slugs.releases, slugs.memoranda]

const myDrafts = (slug: Slug, { personId }: Onlooker): Where => {
  const begun = [draft, { createdBy: { equals: personId } }]
  return withoutTeam.includes(slug) ? any(begun) : any(begun, [draft, { authors: { in: [personId] } }])
}

const ofDocuments = (slug: Slug, onlooker: Onlooker): Preset[] => [
  { name: 'myDrafts', where: myDrafts(slug, onlooker) },
  { name: 'scheduled', where: any([published, { visibleFrom: { greater_than: wholeMinute(onlooker.now) } }]) },
  { name: 'published', where: any([published, { visibleFrom: { less_than_equal: wholeMinute(onlooker.now) } }]) },
  { name: 'retired', where: any([{ state: { equals: 'retired' } }]) },
]

const lacksAlt = (family: string): Where[] => [{ alt: { exists: false } }, { mimeType: { contains: family } }]

const own: Partial<Record<Slug, (onlooker: Onlooker) => Preset[]>> = {
  [slugs.events]: (onlooker) => [{ name: 'upcoming', where: fromToday('startsAt', onlooker) }],
  [slugs.releases]: (onlooker) => [{ name: 'upcoming', where: fromToday('releaseAt', onlooker) }],
  [slugs.memoranda]: (onlooker) => [{ name: 'endingSoon', where: endingSoon(onlooker) }],
  [slugs.media]: ({ personId }) => [
    { name: 'mine', where: any([{ createdBy: { equals: personId } }]) },
    { name: 'withoutAlt', where: any(...['image/', 'video/', 'audio/'].map(lacksAlt)) },
  ],
  [slugs.contacts]: () => [{ name: 'journalists', where: any([{ isJournalist: { equals: true } }]) }],
  [slugs.users]: () => [{ name: 'active', where: any([{ isActive: { equals: true } }]) }],
}

/** The ready filters of a list, the whole list first; none where there is nothing to choose. */
export const presetsOf = (slug: Slug, onlooker: Onlooker): Preset[] => {
  const found = [
    ...(own[slug]?.(onlooker) ?? []),
    ...((documentSlugs as readonly Slug[]).includes(slug) ? ofDocuments(slug, onlooker) : []),
  ]
  return found.length > 0 ? [{ name: 'all', where: null }, ...found] : []
}

/** A filter as the address of a list carries it: `where[or][0][and][0][state][equals]=draft`. */
export const asQuery = (value: unknown, path = 'where'): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => asQuery(inner, `${path}[${key}]`))
    : value === null || value === undefined
      ? []
      : [[path, String(value)]]

/** The filter in the address of a list, which the server gets key by key, and a drawer as one value. */
const shownIn = (search: Record<string, unknown>): [string, string][] =>
  Object.entries(search)
    .filter(([key]) => key === 'where' || key.startsWith('where['))
    .flatMap(([key, value]) => asQuery(value, key))

/** Which filter it is, whenever the list was opened: instants and days are left out. */
const shapeOf = (query: [string, string][]): string =>
  JSON.stringify(query.map(([path, text]) => [path, text.replace(/^\d{4}-\d\d-\d\d(T.*)?$/, 'day')]))

/** True when a list shows what the preset asks for. */
export const isShown = ({ where }: Preset, search: Record<string, unknown> = {}): boolean =>
  shapeOf(asQuery(where)) === shapeOf(shownIn(search))
