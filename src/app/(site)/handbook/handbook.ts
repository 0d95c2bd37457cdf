import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../../../slugs.ts'

const folder = join(process.cwd(), 'docs', 'editors')

/** A heading of a chapter and the anchor before it, as they lie in the Markdown. */
const chapter = /<a id="([a-z-]+)"><\/a>\s*\n## (.+)/g

/** The Markdown of the handbook in one language, with the names of its chapters as ids of their headings. */
export const readHandbook = (language: Language): string =>
  readFileSync(join(folder, `${language}.md`), 'utf8').replaceAll(chapter, '<h2 id="$1">$2</h2>\n')

/**
 * A picture of the handbook.
 * @param language whatever the address said
 * @param file     whatever the address said: it counts only as a name that is in the folder
 * @returns the bytes of the PNG, or null when there is no such picture
 */
export const readPicture = (language: string, file: string): Buffer | null => {
  const known = languages.find((one) => one === language)
  if (!known) return null
  const pictures = join(folder, 'pictures', known)
  const name = readdirSync(pictures).find((one) => one === file && one.endsWith('.png'))
  return name ? readFileSync(join(pictures, name)) : null
}
