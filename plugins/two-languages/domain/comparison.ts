import { blocksOf, plainWords, type TextBlock } from './blocks.ts'
import { carryBlocks } from './carryBlocks.ts'
import { hasWords } from './hasWords.ts'
import { type Leads, type Standing, standingOf } from './leads.ts'
import { type Term, termsIn, termsLeftOut } from './terms.ts'
import { inputOf, type Step, type Text, takesBlocks } from './texts.ts'

type Language = 'ka' | 'en'

type Side = {
  standing: Standing
  blocks: TextBlock[]
  /** Tables and charts of the other language that this one lacks. */
  toCarry: number
}

/** One text in both languages, side by side. */
export type Comparison = {
  path: string
  /** The input of the form that holds it. */
  input: string
  steps: readonly Step[]
  ka: Side
  en: Side
  /** Since when one of them is ahead. */
  since: string | null
  /** Terms that the text uses in either language. */
  terms: Term[]
  /** Terms of one side whose agreed translation the other does not use. */
  leftOut: Term[]
}

const sideOf = (language: Language, own: unknown, other: unknown, leads: Leads, text: Text): Side => ({
  standing: standingOf(leads[text.path], language, { here: hasWords(own), elsewhere: hasWords(other) }),
  blocks: blocksOf(own),
  toCarry: takesBlocks(text) ? carryBlocks(own, other).count : 0,
})

const unique = (terms: Term[]): Term[] => [...new Map(terms.map((term) => [term.id, term])).values()]

/**
 * Lays both languages of a document beside each other.
 * @param texts the same document's texts in both languages, in the order of the form
 * @param terms the list of terms
 */
export const compare = (
  texts: Record<Language, readonly Text[]>,
  leads: Leads,
  terms: readonly Term[],
): Comparison[] => {
  const english = new Map(texts.en.map((text) => [text.path, text.value]))
  return texts.ka.map((text) => {
    const [ka, en] = [text.value, english.get(text.path) ?? null]
    const [kaWords, enWords] = [plainWords(ka), plainWords(en)]
    return {
      path: text.path,
      input: inputOf(text),
      steps: text.steps,
      ka: sideOf('ka', ka, en, leads, text),
      en: sideOf('en', en, ka, leads, text),
      since: leads[text.path]?.since ?? null,
      terms: unique([...termsIn(kaWords, 'ka', terms), ...termsIn(enWords, 'en', terms)]),
      leftOut: termsLeftOut({ text: kaWords, language: 'ka' }, enWords, terms),
    }
  })
}
