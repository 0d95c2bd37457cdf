import type { TextFieldSingleValidation } from 'payload'

/** An old address is a path of this website, with its query: it begins with one slash and names no host. */
export const validateOldPath: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return req.t('validation:required')
  return isOldPath(value) || req.t('statdesk:oldPath' as 'validation:required')
}

/** True for a path with its query, without host and fragment, in characters that an address and a database can hold. */
export const isOldPath = (value: string): boolean => /^\/(?!\/)[^\s\p{Cc}#\\]*$/u.test(value)

/** Parameters that say where a reader came from, never what is read. */
export const isTracker = (name: string): boolean =>
  /^(utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|phpsessid)$/i.test(name)

const anywhere = 'http://old.invalid'

/** Readable, but for what would be lost or read otherwise the second time: white space, control characters, a `%25`. */
const decoded = (path: string): string => {
  try {
    return decodeURI(path.replaceAll('%25', '%2525'))
      .replace(/[\s\p{Cc}]/gu, encodeURIComponent)
      .normalize('NFC')
  } catch {
    return path
  }
}

/** Pages of the last website are named by a number; the words behind it changed with every new title. */
const withoutWords = (path: string): string =>
  path.replace(/^(\/(?:ka|en)\/(?:single-news|single-archive|single-categories|modules\/categories)\/\d+)\/.*$/, '$1')

const withoutScript = (path: string): string => path.replace(/^(\/index\.php)+(?=\/|$)/, '') || '/'

/** The parameters in one order, without those of trackers; '' when none is left. */
const plainQuery = (query: URLSearchParams): string => {
  const kept = [...query].filter(([name]) => !isTracker(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}

/**
 * An old address in its one form, whichever of the four styles in which the office's pages were linked it has:
 * `?action=news&npid=2897`, `/index.php/ka/…`, `/ka/single-news/2897/words`, and any of them on the `new.` host. One page
 * was seen under three of them.
 * @param address a whole address, a path with its query, or a query alone
 * @returns a path as `validateOldPath` wants it, or null when it is none
 */
export const plainOldPath = (address: string): string | null => {
  const given = address.trim()
  if (given === '' || !URL.canParse(given, anywhere)) return null
  const { protocol, pathname, searchParams } = new URL(given, anywhere)
  if (!/^https?:$/.test(protocol)) return null
  const path = withoutWords(withoutScript(decoded(pathname))).replace(/(?<=.)\/+$/, '')
  const plain = `${path}${plainQuery(searchParams)}`
  return isOldPath(plain) && plain.length <= 500 ? plain : null
}

/** Under which paths an asked address may be written down: as it was asked, without percent signs, and in its one form. */
export const oldPathCandidates = (asked: string): string[] => [
  ...new Set([asked, decoded(asked), plainOldPath(asked) ?? asked]),
]
