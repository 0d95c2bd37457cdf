import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'docs', 'websites')
const nameOf = (file: string): string => (file === 'README.md' ? 'index' : file.replace(/\.md$/, ''))

/** Names of the pages: 'index' for the README, else the file's name. */
export const docPages = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map(nameOf)

/** The Markdown of a page, links between pages turned into ours; null when there is no such page. */
export const readDoc = (page: string): string | null => {
  if (!docPages().includes(page)) return null
  const text = readFileSync(join(folder, page === 'index' ? 'README.md' : `${page}.md`), 'utf8')
  return text
    .replaceAll(/\]\((?:\.\/)?([a-z-]+)\.md(#[a-z-]+)?\)/g, '](/docs/$1$2)')
    .replaceAll('](/docs/README)', '](/docs)')
}
