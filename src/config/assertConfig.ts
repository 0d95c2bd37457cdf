import type { Config, Field, Payload } from 'payload'
import { audienceOf } from '../fields/audience.ts'
import { fieldTree } from '../fields/tree.ts'
import { fontProblems } from '../papers/coverage.ts'
import { georgianFiles } from '../papers/fonts.ts'
import { globalSlugs, isPublicSlug, staffSlugs } from '../slugs.ts'
import { frameworkSlugs } from './closeFramework.ts'

const collectionAccess = ['read', 'readVersions', 'create', 'update', 'delete', 'unlock'] as const
const globalAccess = ['read', 'readVersions', 'update'] as const

const isKnownSlug = (slug: string): boolean => isPublicSlug(slug) || (staffSlugs as readonly string[]).includes(slug)

const missingAccess = (slug: string, access: object | undefined, wanted: readonly string[]): string[] =>
  wanted
    .filter((key) => !(access && key in access))
    .map((key) => `“${slug}” says nothing about access.${key}: write it, also when it equals the default.`)

/** Data fields without an audience, by their path; children inherit. */
const unclassified = (fields: readonly Field[], prefix: string): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'row' || field.type === 'collapsible') return unclassified(field.fields, prefix)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => unclassified(tab.fields, prefix))
    if (field.type === 'ui' || !('name' in field) || !field.name || audienceOf(field)) return []
    return [`${prefix}.${field.name}`]
  })

const audienceProblems = (slug: string, fields: readonly Field[]): string[] =>
  unclassified(fields, slug).map(
    (path) => `The field “${path}” is classified for nobody: put it into forPublic, forStaff or forSystem.`,
  )

/** A list that nobody sorted goes by a field that its reader may see: Payload holds the default against access too. */
const sortProblems = (slug: string, defaultSort: unknown, fields: readonly Field[]): string[] =>
  [defaultSort ?? '-createdAt']
    .flat()
    .map((path) => String(path).replace(/^-/, ''))
    .filter((path) => !fieldTree(fields).some(({ name, audience }) => name === path && audience === 'public'))
    .map(
      (path) => `“${slug}” is sorted by “${path}”, which the public may not read: name a public field as defaultSort.`,
    )

/**
 * What must be true of the configuration before anything starts: every collection is classified public or staff, every
 * access key is written, every field of a public collection has its audience.
 * @returns one sentence for each fault, with its cure
 */
export const configProblems = (config: Config): string[] => [
  ...(config.collections ?? [])
    .filter(({ slug }) => !isKnownSlug(slug))
    .map(
      ({ slug }) =>
        `The collection “${slug}” is in neither list of src/slugs.ts: decide whether it is public or staff.`,
    ),
  ...(config.collections ?? []).flatMap(({ slug, access }) => missingAccess(slug, access, collectionAccess)),
  ...(config.globals ?? []).flatMap(({ slug, access }) => missingAccess(slug, access, globalAccess)),
  ...(config.collections ?? [])
    .filter(({ slug }) => isPublicSlug(slug))
    .flatMap(({ slug, fields, defaultSort }) => [
      ...audienceProblems(slug, fields),
      ...sortProblems(slug, defaultSort, fields),
    ]),
  ...(config.globals ?? [])
    .filter(({ slug }) => (Object.values(globalSlugs) as string[]).includes(slug))
    .flatMap(({ slug, fields }) => audienceProblems(slug, fields)),
]

/** Stops the start when something is not decided, or when the papers would show boxes in place of Georgian letters. */
export const assertConfig = (config: Config, fonts: readonly string[] = georgianFiles): Config => {
  const problems = [...configProblems(config), ...fontProblems(fonts)]
  if (problems.length > 0) throw new Error(`Statdesk does not start:\n- ${problems.join('\n- ')}`)
  return config
}

/** The same for collections that Payload added by itself, known only in the running instance. */
export const assertFramework = (payload: Payload): void => {
  const strangers = Object.keys(payload.collections).filter(
    (slug) => !isKnownSlug(slug) && !frameworkSlugs.includes(slug),
  )
  if (strangers.length > 0)
    throw new Error(
      `Statdesk does not start: Payload brings a collection that nobody has classified: ${strangers.join(', ')}. Add it to src/config/closeFramework.ts.`,
    )
}
