import { isTracker, plainOldPath } from '../../fields/oldPath.ts'

const withoutTrackers = (url: URL): string => {
  for (const name of [...url.searchParams.keys()]) if (isTracker(name)) url.searchParams.delete(name)
  return url.href
}

/** True for an address on the website that the archive comes from. */
const isOwn = (href: string, hosts: readonly string[]): boolean =>
  !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) || (URL.canParse(href) && hosts.includes(new URL(href).hostname))

/** How an address of the old website begins, whichever of its hosts a text named. */
export const homeOf = (hosts: readonly string[]): string => `https://${hosts[0] ?? 'geostat.ge'}`

/** Editors left the beginning of addresses out: `www.geostat.ge/index.php`. */
const withScheme = (href: string, hosts: readonly string[]): string =>
  hosts.includes(href.split(/[/?#]/, 1)[0]?.toLowerCase() ?? '') ? `https://${href}` : href

/** A place within a page; the plain form of an old address has none. */
const placeWithin = (href: string, home: string): string => (URL.canParse(href, home) ? new URL(href, home).hash : '')

/**
 * Where a link of an old text may lead: the web, mail and telephone; a page of the old website by its address there,
 * which the redirects know when the new one stands in its place. Scripts, data and anchors within a page lead nowhere.
 * @param hosts of the old website; the first one names it
 * @returns the address, or null for a link that becomes plain text
 */
export const linkAddress = (href: string, hosts: readonly string[]): string | null => {
  const given = withScheme(href.trim().replace(/[\t\n\r]/g, ''), hosts)
  if (given === '' || given.startsWith('#') || given.length > 2_000) return null
  if (isOwn(given, hosts)) {
    const path = plainOldPath(given)
    return path === null ? null : `${homeOf(hosts)}${path}${placeWithin(given, homeOf(hosts))}`
  }
  if (!URL.canParse(given)) return null
  const url = new URL(given)
  if (/^https?:$/.test(url.protocol)) return withoutTrackers(url)
  return /^(mailto|tel):[^\s<>"]{3,}$/i.test(given) ? given : null
}
