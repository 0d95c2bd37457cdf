import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const folders = ['collections', 'docs', 'plugins', 'scripts', 'src', 'tests']
const inside = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file).replaceAll('\\', '/'))

const files = [...folders.flatMap(inside), ...readdirSync('.')]
const names = new Set(files.map((file) => basename(file)))
const pages = ['CONTRIBUTING.md', 'README.md', ...inside('docs').filter((file) => file.endsWith('.md'))]
const sources = files.filter((file) => /^(collections|plugins|scripts|src)\/.*\.tsx?$/.test(file))

/** The words inside `…` and code blocks. */
const codeWords = (text: string): string[] =>
  [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].flatMap(([code]) => code.replaceAll('`', ' ').split(/[\s,]+/))

const isPath = (word: string): boolean =>
  new RegExp(`^(${[...folders, 'media'].join('|')})/[\\w./()\\[\\]-]*$`).test(word)
const isFileName = (word: string): boolean => /^[\w.-]+\.(ts|tsx|mjs|md)$/.test(word)

const missingIn = (page: string): string[] =>
  codeWords(readFileSync(page, 'utf8'))
    .map((word) => word.replace(/[.;:]$/, ''))
    .filter((word) => (isPath(word) && !existsSync(word)) || (isFileName(word) && !names.has(word)))

const linksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)

describe('what the docs name', () => {
  it.each(pages)('%s names only paths that are there', (page) => {
    expect(missingIn(page)).toEqual([])
  })

  it.each(pages)('%s links only to files that are there', (page) => {
    const broken = linksOf(page)
      .filter((target) => !/^(https?:|mailto:|#)/.test(target))
      .filter((target) => !existsSync(join(dirname(page), target.replace(/#.*$/, ''))))
    expect(broken).toEqual([])
  })

  it('the code quotes no page that is not in the repository', () => {
    const quoted = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/[\w-]+\.md\b/g)]
        .filter(([name]) => !names.has(name))
        .map(([name]) => `${file}: ${name}`),
    )
    expect(quoted).toEqual([])
  })
})
