import type { FieldNode } from '../../../src/fields/tree.ts'
import { sentencesIn } from '../../../src/format/sentences.ts'
import { emptyFigures, hasBlank } from '../domain/blank.ts'
import type { LocalizedDoc } from '../domain/compileRow.ts'
import { textsIn } from '../domain/textsIn.ts'

/** A sentence whose figures are still to come, and how it read in the edition before; null when it is new. */
export type WaitingSentence = { path: readonly string[]; sentence: string; was: string | null }

/**
 * The sentences of a document that wait for figures, in the order of the form.
 * @param now    the document in one language
 * @param before the edition before it in the same language; null when it has none
 */
export const waitingSentences = (
  fields: readonly FieldNode[],
  now: LocalizedDoc,
  before: LocalizedDoc | null,
): WaitingSentence[] => {
  const earlier = textsIn(fields, before ?? {}).flatMap(({ path, text }) =>
    sentencesIn(text).map((sentence) => ({ path, sentence })),
  )
  // Sentences that differ in their figures alone are told apart by their order.
  const kin = (path: readonly string[], sentence: string): string => `${path.join('.')} ${emptyFigures(sentence)}`
  const was = Map.groupBy(earlier, ({ path, sentence }) => kin(path, sentence))
  return textsIn(fields, now).flatMap(({ path, text }) =>
    sentencesIn(text)
      .filter(hasBlank)
      .map((sentence) => ({
        path,
        sentence,
        was: was.get(kin(path, sentence))?.shift()?.sentence ?? null,
      })),
  )
}
