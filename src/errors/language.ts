import type { Language } from '../slugs.ts'

const known = (tag: string | undefined): Language | undefined =>
  tag?.toLowerCase().startsWith('ka') ? 'ka' : tag?.toLowerCase().startsWith('en') ? 'en' : undefined

/**
 * The language in which a caller is answered: the admin's own choice (cookie `statdesk-lng`: `cookiePrefix` in payload.config.ts), else the first of
 * Georgian and English that the browser accepts, else Georgian, the language of the office.
 * @source RFC 9110 §12.5.4; order of preference by position, as browsers write it
 */
export const callerLanguage = (headers: Pick<Headers, 'get'> | undefined): Language => {
  const chosen = known(/(?:^|;\s*)statdesk-lng=([\w-]+)/.exec(headers?.get('cookie') ?? '')?.[1])
  const accepted = (headers?.get('accept-language') ?? '').split(',').map((tag) => known(tag.trim()))
  return chosen ?? accepted.find((language) => language !== undefined) ?? 'ka'
}
