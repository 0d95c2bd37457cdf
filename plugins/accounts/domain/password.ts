import type { ErrorCode } from '../../../src/errors/catalogue.ts'
import { commonPasswords } from './commonPasswords.ts'

/**
 * Least length of a password, in characters. Length is what protects; rules on kinds of characters are not asked for.
 * @source NIST SP 800-63B-4 §3.1.1.2: 15 where the password is the only factor, as it is here
 */
export const leastPasswordLength = 15

/** What must remain of a password without what can be guessed: characters, and different ones among them. */
const leastOwn = { length: 8, different: 5 }

/** Whose password it is, as far as it is known. */
export type PasswordOwner = { email?: string | null; displayName?: string | null }

type Weakness = { code: ErrorCode; facts?: { length: number } }

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whole address, what stands before the @, and the words of the name; two letters are in every sentence. */
const ownWords = ({ email, displayName }: PasswordOwner): string[] =>
  [email ?? '', ...(email ?? '').split('@').slice(0, 1), ...(displayName ?? '').split(/\s+/)]
    .flatMap((word) => [word, ...word.split(/[._+-]/)])
    .map(plain)
    .filter((word) => [...word].length > 2)

/** Longer words are taken out first, because shorter ones are parts of them. */
const without = (text: string, words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).reduce((left, word) => left.replaceAll(word, ''), text)

const isEnough = (remainder: string): boolean =>
  [...remainder].length >= leastOwn.length && new Set(remainder).size >= leastOwn.different

/**
 * The one rule for all passwords, whoever sets them and by which door: long enough, and still hard to guess without
 * what everybody chooses and without the owner's own name and address.
 * @returns what is wrong with it, or null
 */
export const weaknessOf = (password: string, owner: PasswordOwner): Weakness | null => {
  const text = plain(password)
  if ([...text].length < leastPasswordLength)
    return { code: 'account.weakPassword', facts: { length: leastPasswordLength } }
  const uncommon = without(text, commonPasswords)
  if (!isEnough(uncommon)) return { code: 'account.commonPassword' }
  return isEnough(without(uncommon, ownWords(owner))) ? null : { code: 'account.ownNamePassword' }
}
