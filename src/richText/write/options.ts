import type { Attributes, Markup } from '../markup.ts'
import type { WriterLanguage } from './words.ts'

/** What the place decides in which a text is shown. */
export type HtmlOptions = {
  language: WriterLanguage
  /** Begins every `id`, so that two texts of one page do not meet; letters, digits and hyphens. */
  idPrefix: string
  /** Attributes of the link to a document of the office; null makes the link plain text. */
  documentLink: (collection: string, id: string) => Attributes | null
  /** A picture of the library with its caption; null leaves both out. */
  figure: (mediaId: string, caption: Markup) => Markup | null
}
