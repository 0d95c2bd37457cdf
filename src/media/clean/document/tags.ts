/** A tag as it stands in a document. */
export type Tag = {
  raw: string
  /** Its name without the prefix of its vocabulary. */
  local: string
  /** Has no content, and no tag that ends it. */
  isEmpty: boolean
}

type Attribute = { name: string; value: string; raw: string }

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/** @param raw a tag that begins an element, from `<` to `>` */
export const readTag = (raw: string): Tag => ({
  raw,
  local: localOf(/^<([^\s/>]+)/.exec(raw)?.[1] ?? ''),
  isEmpty: raw.endsWith('/>'),
})

/** Begins at the first space of several: from each of them on, a tag of nothing but spaces would take for ever. */
const attribute = /(?<!\s)\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g

const attributesIn = (raw: string): Attribute[] =>
  [...raw.matchAll(attribute)].map(([whole, name = '', quoted = '']) => ({
    name,
    value: quoted.slice(1, -1),
    raw: whole,
  }))

/** The value of the first attribute with this name, whatever its prefix; undefined when there is none. */
export const attributeOf = (tag: Tag, local: string): string | undefined =>
  attributesIn(tag.raw).find(({ name }) => localOf(name) === local)?.value

/** True when a tag has an attribute with this name and a prefix before it. */
export const hasPrefixed = (tag: Tag, local: string): boolean =>
  attributesIn(tag.raw).some(({ name }) => name.includes(':') && localOf(name) === local)

/**
 * A tag with other attributes; when none changes it is the same text.
 * @param change what an attribute, by its name with and without prefix, is to say; null takes it out
 */
export const withAttributes = (
  tag: Tag,
  change: (local: string, value: string, name: string) => string | null,
): string =>
  tag.raw.replace(attribute, (whole, name: string, quoted: string) => {
    const value = quoted.slice(1, -1)
    const wanted = change(localOf(name), value, name)
    if (wanted === null) return ''
    return wanted === value ? whole : whole.replace(quoted, () => `"${wanted.replaceAll('"', '&quot;')}"`)
  })

/** The five letters that markup has names for. */
export const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Markup without its comments. */
export const withoutComments = (xml: string): string => {
  const kept: string[] = []
  let at = 0
  for (let open = xml.indexOf('<!--'); open >= 0; open = xml.indexOf('<!--', at)) {
    const close = xml.indexOf('-->', open + 4)
    if (close < 0) break
    kept.push(xml.slice(at, open))
    at = close + 3
  }
  return [...kept, xml.slice(at)].join('')
}

/** Every tag with this name that begins an element. */
export const tagsIn = (xml: string, local: string): Tag[] =>
  [
    ...xml.matchAll(
      new RegExp(`<(?:[\\w.-]+:)?${local}(?=[\\s/>])[^"'<>]*(?:"[^"<]*"[^"'<>]*|'[^'<]*'[^"'<>]*)*>`, 'g'),
    ),
  ].map(([raw]) => readTag(raw))
