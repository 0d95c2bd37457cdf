const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Plurals of Latin and Greek words that statistics has. */
const learned: readonly [RegExp, string][] = [
  [/[ei]x$/i, '(?:ex|ix|ices|exes|ixes)'],
  [/is$/i, '(?:is|es)'],
  [/(?<=eri)on$/i, '(?:on|a)'],
]

const plural = (word: string): string => {
  const [ending, forms] = learned.find(([one]) => one.test(word)) ?? []
  if (ending && forms) return `${escaped(word.replace(ending, ''))}${forms}`
  if (/[^aeiou]ies$/i.test(word)) return `${escaped(word.slice(0, -3))}(?:y|ies)`
  if (/[^aeiou]y$/i.test(word)) return `${escaped(word.slice(0, -1))}(?:y|ies)`
  // A term that stands in the plural, such as exports, is found in the singular, too.
  const singular = /[^su]s$/i.test(word) ? word.slice(0, -1) : word
  return `${escaped(singular)}(?:e?s)?`
}

/** A pattern for a term in singular and plural, with the mark of possession, and with a hyphen between its words. */
export const englishForms = (words: readonly string[]): string => {
  const [last = '', ...before] = words.toReversed()
  const whole = [...before.toReversed().map(escaped), /\p{L}$/u.test(last) ? plural(last) : escaped(last)]
  return `${whole.join('(?:\\s+|-)')}(?:['’]s?)?`
}
