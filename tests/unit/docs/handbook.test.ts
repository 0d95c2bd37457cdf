import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readHandbook, readPicture } from '../../../src/app/(site)/handbook/handbook.ts'
import { chapterFor, chapters } from '../../../src/labels/handbook.ts'
import { buttonWords } from '../../../src/lifecycle/translations/buttons.ts'
import { languages } from '../../../src/slugs.ts'
import { en } from '../../../src/translations/en.ts'
import { ka } from '../../../src/translations/ka.ts'

const written = (language: string): string => readFileSync(`docs/editors/${language}.md`, 'utf8')

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

const picturesOf = (language: string): string[] =>
  all(written(language), /!\[[^\]]+\]\(pictures\/([^)]+)\)/g).map((path) => path.replace(`${language}/`, ''))

describe('the handbook of editors', () => {
  it.each(languages)('has the chapters of the help button, in their order, %s', (language) => {
    expect(all(readHandbook(language), /<h2 id="([^"]+)">/g)).toEqual([...chapters])
    expect(all(written(language), /\]\(#([a-z-]+)\)/g)).toEqual([...chapters])
    expect(readHandbook(language)).not.toContain('<a id=')
  })

  it('shows the same pictures in both languages, each described, and keeps none that it does not show', () => {
    expect(picturesOf('ka')).toEqual(picturesOf('en'))
    for (const language of languages)
      expect(readdirSync(`docs/editors/pictures/${language}`).sort()).toEqual(picturesOf(language).sort())
  })

  it.each([
    ['ka', ka, /^\| „([^“…]+)/gm],
    ['en', en, /^\| “([^”…]+)/gm],
  ] as const)('quotes refusals as they are worded, %s', (language, words, quoted) => {
    const { saveFirst, unreachable } = buttonWords[language]
    const known = [...Object.values(words).map(({ message }) => message), saveFirst, unreachable]
    const strange = all(written(language), quoted).filter((quote) => !known.some((one) => one.startsWith(quote)))
    expect(strange).toEqual([])
  })

  it('writes Georgian without Mtavruli', () => {
    expect(written('ka')).not.toMatch(/[\u1C90-\u1CBF]/)
  })
})

describe('a picture of the handbook', () => {
  it('is served by its name', () => {
    const [name = ''] = picturesOf('ka')
    expect(readPicture('ka', name)?.subarray(1, 4).toString()).toBe('PNG')
  })

  it.each([
    ['ka', '../ka/list.png'],
    ['ka', '../../ka.md'],
    ['ka', '.'],
    ['ka', ''],
    ['..', 'ka.md'],
    ['de', 'list.png'],
    ['__proto__', 'list.png'],
  ])('is nothing else: %s/%s', (language, file) => {
    expect(readPicture(language, file)).toBeNull()
  })
})

describe('the help button', () => {
  it.each([
    ['/admin/collections/media', 'pictures'],
    ['/admin/collections/media/0b6e', 'pictures'],
    ['/admin/collections/press-releases/0b6e', 'writing'],
    ['/admin/collections/publications/create', 'writing'],
    ['/admin/collections/publications/0b6e/languages', 'languages'],
    ['/admin/globals/home/languages', 'languages'],
    ['/admin/collections/terms', 'languages'],
    ['/admin/collections/press-releases', undefined],
    ['/admin', undefined],
    ['/admin/account', undefined],
  ])('opens on %s the chapter %s', (path, chapter) => {
    expect(chapterFor(path)).toBe(chapter)
  })
})
