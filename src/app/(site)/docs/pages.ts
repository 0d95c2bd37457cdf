import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'docs', 'websites')

/** The address that the examples in the repository ask. */
const EXAMPLE_ORIGIN = 'http://localhost:3000'

const textOf = (page: string): string =>
  readFileSync(join(folder, page === 'index' ? 'README.md' : `${page}.md`), 'utf8')

/** Names of the pages: 'index' for the README, then the others in the order in which it names them. */
export const docPages = (): string[] => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
  const place = (name: string): number => textOf('index').indexOf(`](${name}.md)`)
  const names = files.map((file) => file.replace(/\.md$/, ''))
  return ['index', ...names.sort((one, other) => place(one) - place(other))]
}

/** The heading of a page. */
export const titleOf = (page: string): string => /^# (.+)$/m.exec(textOf(page))?.[1] ?? page

export const addressOf = (page: string): string => (page === 'index' ? '/docs' : `/docs/${page}`)

/**
 * The Markdown of a page, with links between pages turned into ours and examples that ask this office.
 * @param page   one of docPages()
 * @param origin address of the office, without a slash at the end
 */
export const readDoc = (page: string, origin: string): string =>
  textOf(page)
    .replaceAll(/\]\((?:\.\/)?([a-z-]+)\.md(#[a-z-]+)?\)/g, '](/docs/$1$2)')
    .replaceAll('](/docs/README)', '](/docs)')
    .replaceAll(EXAMPLE_ORIGIN, origin)
