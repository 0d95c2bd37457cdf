import { plainOldPath } from '../../fields/oldPath.ts'

/** A document of the office as a link of formatted text names it. */
export type Target = { relationTo: string; value: string }

type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** The old address of a link that leads to the old website, in its one form; null for everything else. */
const oldPathOf = ({ type, fields }: Values, home: string): string | null => {
  const url = type === 'link' && isObject(fields) && fields.linkType === 'custom' ? fields.url : null
  return typeof url === 'string' && url.startsWith(`${home}/`) ? plainOldPath(url) : null
}

/**
 * Old addresses to which the formatted texts of an item lead, each once.
 * @param home how html/address.ts begins addresses of the old website
 */
export const oldLinksIn = (value: unknown, home: string): string[] => {
  if (!isObject(value)) return []
  const own = oldPathOf(value, home)
  return [
    ...new Set([...(own === null ? [] : [own]), ...Object.values(value).flatMap((part) => oldLinksIn(part, home))]),
  ]
}

/** The same texts, their links leading to documents of the office where one is known. */
export const withTargets = <T>(value: T, home: string, targetOf: (path: string) => Target | null): T => {
  if (Array.isArray(value)) return value.map((part) => withTargets(part, home, targetOf)) as T
  if (!isObject(value)) return value
  const path = oldPathOf(value, home)
  const doc = path === null ? null : targetOf(path)
  const parts = Object.entries(value).map(([name, part]) => [name, withTargets(part, home, targetOf)])
  const fields = doc ? { fields: { linkType: 'internal', newTab: false, doc } } : {}
  return { ...Object.fromEntries(parts), ...fields } as T
}
