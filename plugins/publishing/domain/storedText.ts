import { storedHtml, storedText as writePlain } from '../../../src/richText/stored.ts'
import type { Write } from './writtenText.ts'

/**
 * Writes the rich texts of a document as they are stored beside them.
 * @param documentId makes ids inside the HTML differ from those of other documents on one page
 */
export const storedText =
  (documentId: string): Write =>
  (richText, as, language, name) => {
    if (!richText) return null
    return as === 'text'
      ? writePlain(richText, language)
      : storedHtml(richText, language, `${name}-${documentId.slice(0, 8)}`)
  }
