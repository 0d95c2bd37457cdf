import { isTracker, plainOldPath } from '../../fields/oldPath.ts'

const withoutTrackers = (url: URL): string => {
  for (const name of [...url.searchParams.keys()]) if (isTracker(name)) url.searchParams.delete(name)
  return url.href
}

/** True for an address on the website that the archive comes from. */
const isOwn = (href: string, hosts: readonly string[]): boolean =>
  !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) || (URL.canParse(href) && hosts.includes(new URL(href).hostname))

/**
 * Where a link of an old text may lead: the web, mail and telephone; a page of the old website by its address there,
 * which the redirects know when the new one stands in its place. Scripts, data and anchors within a page lead nowhere.
 * @param hosts of the old website; the first one names it
 * @returns the address, or null for a link that becomes plain text
 */
export const linkAddress = (href: string, hosts: readonly string[]): string | null => {
  const given = href.trim().replace(/[\t\n\r]/g, '')
  if (given === '' || given.startsWith('#') || given.length > 2_000) return null
  if (isOwn(given, hosts)) {
    const path = plainOldPath(given)
    return path === null ? null : `https://${hosts[0] ?? 'geostat.ge'}${path}`
  }
  if (!URL.canParse(given)) return null
  const url = new URL(given)
  if (/^https?:$/.test(url.protocol)) return withoutTrackers(url)
  return /^(mailto|tel):[^\s<>"]{3,}$/i.test(given) ? given : null
}
