/*
 * Georgian says case, number and much of what English has prepositions for at the end of a word. Two changes happen before
 * an ending that begins with a vowel: the last vowel of the stem falls out (მაჩვენებელი, მაჩვენებლის) or becomes ვ
 * (მინდორი, მინდვრის), and a final ა or ე falls off (ინფლაცია, ინფლაციის). The endings are a closed list, so that
 * another word that begins alike (ინფლაციური, ინდექსაცია) is no form of this one.
 * Source: A. Shanidze, Fundamentals of the Grammar of the Georgian Language, on declension and postpositions
 */

const anyOf = (...forms: readonly string[]): string => `(?:${forms.join('|')})`

/** What may hang on any form: „ც“ (also), the copula „ა“, „ვე“ (the same), „ღა“ (only), „ო“ (he says). */
const particles = '(?:ა?ც(?:აა|ა)?|აა?|ა?ვე|ღა|ო)?'

/** After the genitive, whose ending is „ის“, or „ს“ behind ო and უ. */
const afterGenitive = anyOf('ა?თვის', 'ა?გან', 'ა?კენ', 'ებრ', 'ას', 'ა', '')

/** Endings that begin with a vowel, which a stem may change before. */
const vowelEndings = anyOf(`ის${afterGenitive}`, 'ით(?:ა|ურთ)?', 'იდან', 'ად', 'ამდე')

/** Endings that no stem changes before: of a stem in a consonant, such as the plural, and of a stem in a vowel. */
const afterConsonant = anyOf('ი', 'მა', 'სა?', 'ო', 'ში', 'ზე', 'თან', 'ს?ავით', 'თა', 'ნი')
const afterVowel = anyOf('მა?', 'სა?', 'დ', 'ვ', 'ში', 'ზე', 'სთან', 'სავით', 'მდე', 'თა', 'ნი', '')

const plural = `ებ${anyOf(afterConsonant, vowelEndings)}`

/** The stem as it is before a vowel: whole, without its last vowel, or with ვ in its place. */
const changing = (stem: string): string => {
  const [, head, vowel, end] = /^(.*[ა-ჰ])([აეო])([ლრნმ])$/u.exec(stem) ?? []
  if (head === undefined) return stem
  return anyOf(stem, `${head}${end}`, ...(vowel === 'ო' ? [`${head}ვ${end}`] : []))
}

/** Stem in a consonant: ინდექსი, მაჩვენებელი. Before a noun an adjective may end in nothing: მთლიან პროდუქტს. */
const consonantForms = (stem: string, isLast: boolean): string =>
  anyOf(
    `${stem}${afterConsonant}${particles}`,
    `${changing(stem)}${anyOf(vowelEndings, plural)}${particles}`,
    ...(isLast ? [] : [stem]),
  )

/** Stem in ა or ე, which falls off: ინფლაცია, ქვეყანა, მხარე. In the plural ე stays: მხარეები. */
const fallingForms = (word: string): string => {
  const stem = word.slice(0, -1)
  return anyOf(
    `${word}${afterVowel}${particles}`,
    `${changing(stem)}${anyOf(vowelEndings, plural)}${particles}`,
    ...(word.endsWith('ე') ? [`${word}${plural}${particles}`] : []),
  )
}

/** Stem in ო or უ, which stays: წყარო, წყაროს, წყაროები. */
const stayingForms = (word: string): string =>
  `${word}${anyOf(afterVowel, `ს${afterGenitive}`, 'თი?', 'დან', plural)}${particles}`

/** Letters of an abbreviation take their endings behind a hyphen: მშპ-ის. */
const abbreviationForms = (word: string): string =>
  `${word}(?:-?${anyOf(afterConsonant, vowelEndings, plural)}${particles})?`

/**
 * A pattern for every form of a word.
 * @param word   as the list of terms has it: in the nominative, or in the case that it keeps within its term (ფასების)
 * @param isLast of its term
 */
export const georgianForms = (word: string, isLast: boolean): string => {
  if (!/^[ა-ჰ]+$/u.test(word)) return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  if (!/[აეიოუ]/u.test(word)) return abbreviationForms(word)
  if (word.endsWith('ი')) return consonantForms(word.slice(0, -1), isLast)
  if (/[აე]$/u.test(word)) return fallingForms(word)
  return /[ოუ]$/u.test(word) ? stayingForms(word) : word
}
