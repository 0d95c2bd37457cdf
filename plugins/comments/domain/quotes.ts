import { type Passage, passagesOf, wordsOf } from './passages.ts'

/** One place where a quote stands: the passage, and the number of letters before it. */
export type Found = { passage: Passage; start: number }

/** Every place in one line, also those that overlap: „aa“ stands twice in „aaa“. */
const startsIn = (words: string, quote: string): number[] => {
  const starts: number[] = []
  for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

/** Where a quote stands in a text, word for word; an empty one stands nowhere. */
export const placesOf = (text: unknown, quote: string): Found[] =>
  quote === ''
    ? []
    : passagesOf(text).flatMap((passage) => startsIn(wordsOf(passage), quote).map((start) => ({ passage, start })))

/** True while the words that a comment is about are in the text; a comment on a whole field has none to lose. */
export const stands = (text: unknown, quote: string): boolean => quote === '' || placesOf(text, quote).length > 0
