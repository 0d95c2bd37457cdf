import { toPlainGeorgian } from './plainGeorgian.ts'

// biome-ignore format: an alphabet
const letters: Record<string, string> = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o',
  პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz',
  წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h', ჱ: 'ey', ჲ: 'y', ჳ: 'w', ჴ: 'q', ჵ: 'o', ჶ: 'f',
}

/**
 * Georgian in Latin letters by the national system of 2002, without its apostrophes: თ/ტ, ფ/პ and ქ/კ fall together.
 * @source National system of romanization of Georgian, 2002 (BGN/PCGN 2009 agreement)
 */
export const transliterate = (value: string): string => [...value].map((letter) => letters[letter] ?? letter).join('')

const longest = 100

/**
 * The last part of an address, from a title in Georgian or English: small Latin letters, digits and single hyphens.
 * @returns '' when the title holds no such letter
 */
export const slugify = (title: string): string =>
  transliterate(toPlainGeorgian(title).normalize('NFKC').toLowerCase())
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')

/** True for a slug in its one allowed form; mixed scripts and look-alike letters of other alphabets are none. */
export const isSlug = (value: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 120
