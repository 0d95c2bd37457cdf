import { randomBytes } from 'node:crypto'
import { storedForm } from './domain/storedForm.ts'
import { type KindName, kindByEnding, kinds } from './kinds.ts'

const longest = 200

/** The ending of a name in small letters, or '' when it has none: a day like “12.05.2026” ends in no ending. */
export const endingOf = (name: string): string => {
  const ending = /\.([a-z0-9]{1,12})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  return /[a-z]/.test(ending) ? ending : ''
}

/** False when the ending of a name speaks of another kind than the content is. */
export const isHonestName = (name: string, kind: KindName): boolean => {
  const ending = endingOf(name)
  return ending === '' || (kinds[kind].endings as readonly string[]).includes(ending)
}

/** Nobody can guess it, no two are alike, and nothing of the given name is in it. */
export const storedName = (kind: KindName): string => `${randomBytes(16).toString('hex')}.${kinds[kind].extension}`

const storedEndings = new Set<string>(Object.values(kinds).map(({ extension }) => extension))

/** True for a name as this office makes them: of a stored file, or of a rendition of one (renditions.ts), whichever cut. */
export const isStoredName = (name: string): boolean => {
  const ending = storedForm.exec(name)?.[1]
  return ending !== undefined && storedEndings.has(ending)
}

const shortened = (name: string): string => {
  const letters = [...name]
  if (letters.length <= longest) return name
  const ending = endingOf(name) ? `.${endingOf(name)}` : ''
  return `${letters
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd()}${ending}`
}

/**
 * The given name, fit to be shown: composed letters, without folders, control characters and marks that turn the
 * direction of writing (“gpj.exe” can be made to look like “exe.jpg”), 200 letters at most. Georgian stays as it is.
 */
export const originalName = (given: string, kind: KindName): string => {
  const name = given.toWellFormed().normalize('NFC').split(/[\\/]/).pop() ?? ''
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  return shortened(plain) || `file.${kinds[kind].extension}`
}

/**
 * What readers save a file as: its name of the record, with the ending that its content has.
 * @param name     of the record, or ''
 * @param filename the stored name, for want of a better
 */
export const downloadName = (name: string, kind: KindName, filename: string): string => {
  if (name === '') return filename
  const stem = kindByEnding(endingOf(name)) ? name.slice(0, name.lastIndexOf('.')) : name
  return `${stem}.${endingOf(filename) || kinds[kind].extension}`
}
