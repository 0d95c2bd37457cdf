import { plain } from './text.ts'

declare const safe: unique symbol
/** Markup that was built here: text reaches it escaped only, so that no input can become an element. */
export type Markup = string & { readonly [safe]: true }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (value: string): string => plain(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

/** Text as markup. */
export const text = (value: string): Markup => escaped(value) as Markup

/** Several pieces of markup after one another. */
export const join = (...parts: readonly Markup[]): Markup => parts.join('') as Markup

/** Values of attributes; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

/**
 * One element, in a form that is both HTML and XML.
 * @param name       written by us, never taken from input; so are the names of attributes
 * @param attributes values are escaped
 */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly Markup[]): Markup => {
  const content = join(...children)
  const isVoid = content === '' && /^(br|hr|img|source|track|line|rect|path|circle|polyline)$/.test(name)
  return `<${name}${written(attributes)}${isVoid ? '/>' : `>${content}</${name}>`}` as Markup
}
