import type { ContentHashes } from './contentHash.ts'
import { type AskedHashes, completeLanguages } from './lifecycle.ts'

type Question = {
  /** What is there now. */
  hashes: ContentHashes
  /** What went out last; null when nothing is out. */
  out: ContentHashes | null
  /** Languages that are out. */
  outLocales: readonly string[]
  problems: Readonly<Record<string, readonly string[]>>
}

/**
 * The parts of a document that have to be agreed to before they go out: what is out already needs nobody, unless what it
 * shares with the other language changes, and a language that is not complete does not go out.
 * @source docs/adr/0003
 */
export const askedHashes = ({ hashes, out, outLocales, problems }: Question): AskedHashes => {
  const complete = completeLanguages({ problems })
  const isSharedOut = out?.shared === hashes.shared
  const isOut = (part: 'ka' | 'en'): boolean => isSharedOut && outLocales.includes(part) && out?.[part] === hashes[part]
  return {
    ...(isSharedOut ? {} : { shared: hashes.shared }),
    ...Object.fromEntries(
      (['ka', 'en'] as const)
        .filter((language) => complete.includes(language) && !isOut(language))
        .map((language) => [language, hashes[language]]),
    ),
  }
}
