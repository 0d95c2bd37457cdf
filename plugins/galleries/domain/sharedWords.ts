type Both = { ka: string; en: string }

/** What many photographs of one occasion have in common; the mark in `alt` becomes the number of each. */
export type SharedWords = { alt: Both; credit: Both; licence: string; kind: string }

/** What is written into the record of one photograph. */
export type Description = {
  licence: string
  kind: string
  ka: { alt: string; credit: string }
  en: { alt: string; credit: string }
}

/** Stands in a pattern for the number of the photograph. */
export const numberMark = '{n}'

/** The longest text that a record takes. */
export const longestText = 500

/** A pattern as the text of one photograph; without the mark all of them get the same. */
export const numbered = (pattern: string, number: number): string =>
  pattern.trim().replaceAll(numberMark, String(number))

/** The words of one photograph, in both languages. */
export const describe = ({ alt, credit, licence, kind }: SharedWords, number: number): Description => ({
  licence,
  kind,
  ka: { alt: numbered(alt.ka, number), credit: credit.ka.trim() },
  en: { alt: numbered(alt.en, number), credit: credit.en.trim() },
})

/** True when nothing is left to be said before photographs with these words may go out. */
export const isComplete = ({ alt, credit, licence, kind }: SharedWords): boolean =>
  [alt.ka, alt.en, credit.ka, credit.en].every((text) => text.trim() !== '' && text.length < longestText) &&
  licence !== '' &&
  kind !== ''
