import { withoutFolders } from './paths.ts'
import { escaped, unescaped } from './tags.ts'

/** What a document may say of itself. */
export type KeptProperties = { title?: string; subject?: string; language?: string }

const names = ['title', 'subject', 'language'] as const

/** The first text of an element of plain words in Dublin Core. */
const wordsOf = (xml: string, local: string): string | undefined =>
  new RegExp(`<(?:[\\w.-]+:)?${local}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1]

/** What stays of the properties of a document: what it is called, what it is about, its language. */
export const keptProperties = (xml: string): KeptProperties => {
  const kept: KeptProperties = {}
  for (const name of names) {
    const words = withoutFolders(unescaped(wordsOf(xml, name) ?? '')).trim()
    if (words) kept[name] = words
  }
  return kept
}

const elements = (kept: KeptProperties): string =>
  names.map((name) => (kept[name] ? `<dc:${name}>${escaped(kept[name])}</dc:${name}>` : '')).join('')

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The properties of a package of Office. @source ECMA-376-2, 11 */
export const coreProperties = (kept: KeptProperties): Buffer =>
  Buffer.from(
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${elements(kept)}</cp:coreProperties>`,
  )

/** What a program of Office says of itself and of the firm that has it: nothing. @source ECMA-376-1, 22.2 */
export const extendedProperties = (): Buffer =>
  Buffer.from(
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`,
  )

/** The properties of a document in ODF. @param xml as they were, for the version. @source OpenDocument 1.3, 4.3 */
export const odfProperties = (xml: string, kept: KeptProperties): Buffer => {
  const version = /\soffice:version\s*=\s*"([\d.]+)"/.exec(xml)?.[1] ?? '1.2'
  return Buffer.from(
    `${declaration}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="${version}"><office:meta>${elements(kept)}</office:meta></office:document-meta>`,
  )
}
