import { isIP } from 'node:net'

/** Is this listening address reachable from this machine only? */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** An IP address or a host name, nothing else (no port, no scheme). */
export const isHost = (host: string): boolean =>
  isIP(host) > 0 ||
  (host.length <= 253 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(host))

/** An IP address, or a range with a prefix length that fits its family. */
export function isCidr(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
}

export const parseUrl = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null)

/** An http(s) address that is an origin: no path, query, fragment or credentials. */
export function isHttpOrigin(value: string): boolean {
  const url = parseUrl(value)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
}
