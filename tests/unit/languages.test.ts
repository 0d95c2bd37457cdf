import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { ka, supportedLanguages, translations } from '../../src/config/languages/index.ts'
import { core } from '../../src/config/languages/ka/index.ts'
import { lexical } from '../../src/config/languages/ka/lexical.ts'

type Words = { [key: string]: string | Words }

/** Names that stay Latin in a Georgian sentence. */
const latinNames = ['API', 'ID', 'JSON', 'URL']

const editor = join(process.cwd(), 'node_modules/@payloadcms/richtext-lexical/dist')

const flat = (words: Words, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flat(value, `${prefix}${key}:`)],
    ),
  )

const placeholdersAndTags = (text: string) => (text.match(/\{\{\w+\}\}|<\/?\d+>|<\/?(?:a|br)\b[^>]*>/g) ?? []).sort()

const prose = (text: string) => text.replace(/\{\{\w+\}\}|<\/?\d+>|<\/?(?:a|br)\b[^>]*>/g, ' ')

/** The editor's English, read from every i18n.js of its package, so that a new feature is noticed. */
const editorEnglish = async (): Promise<Words> => {
  const files = readdirSync(editor, { recursive: true, encoding: 'utf8' }).filter(
    (file) => basename(file) === 'i18n.js',
  )
  const features = files.map(async (file) => {
    const { i18n } = (await import(pathToFileURL(join(editor, file)).href)) as { i18n: { en: Words } }
    return [featureKey(file), i18n.en] as const
  })
  return Object.fromEntries(await Promise.all(features))
}

/** 'features/lists/checklist/server/i18n.js' → 'checklist'; the file at the root holds the general words. */
const featureKey = (file: string) => {
  const folder = dirname(file).replace(/[\\/]server$/, '')
  return folder === '.' ? 'general' : basename(folder)
}

const parts = [
  { part: "Payload's words", georgian: flat(core), english: flat(en.translations) },
  { part: "the rich-text editor's words", georgian: flat(lexical), english: flat(await editorEnglish()) },
]

describe.each(parts)('the Georgian admin: $part', ({ georgian, english }) => {
  it('every English key has a Georgian word', () => {
    expect(english.size).toBeGreaterThan(20)
    expect([...english.keys()].filter((key) => !/[ა-ჰ]/.test(georgian.get(key) ?? ''))).toEqual([])
  })

  it('no Georgian key is unknown to English', () => {
    expect([...georgian.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('placeholders and tags are those of the English', () => {
    const own = Object.fromEntries([...georgian].map(([key, text]) => [key, placeholdersAndTags(text)]))
    const theirs = Object.fromEntries([...english].map(([key, text]) => [key, placeholdersAndTags(text)]))
    expect(own).toEqual(theirs)
  })

  it('no Mtavruli capital appears', () => {
    expect([...georgian].filter(([, text]) => /[\u{1C90}-\u{1CBF}]/u.test(text))).toEqual([])
  })

  it('no Latin word is left except names', () => {
    const latinWords = (text: string) => prose(text).match(/[A-Za-z]+/g) ?? []
    const left = [...georgian].filter(([, text]) => latinWords(text).some((word) => !latinNames.includes(word)))
    expect(left).toEqual([])
  })

  it('quotes are Georgian', () => {
    expect([...georgian].filter(([, text]) => /["'«»”]/.test(prose(text)))).toEqual([])
  })
})

describe('the languages of the admin', () => {
  it('Georgian comes first and English stays', () => {
    expect(Object.keys(supportedLanguages)).toEqual(['ka', 'en'])
    expect(flat(ka.translations)).toEqual(flat(core))
    expect(translations.ka.lexical).toBe(lexical)
  })

  it("Payload's English is not changed by laying Georgian over it", () => {
    expect(en.translations.general.save).toBe('Save')
  })
})

describe('one word for one thing', () => {
  it('a state is „მდგომარეობა“ and nothing else', () => {
    expect([...flat(core)].filter(([, text]) => text.includes('სტატუს'))).toEqual([])
  })

  it('a version that was approved is not called published: an embargo may still hold it', () => {
    expect(core.version.currentlyPublished).toBe('დამტკიცებული ვერსია')
  })

  it('who may not do something is told so, and not to sign in', () => {
    expect(core.error.unauthorized).not.toContain('შესვლა')
  })
})

describe("the desk's own sentences", () => {
  it('are there in both languages for every key that a field asks for', () => {
    const asked = ['src', 'plugins', 'collections']
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'statdesk:(\w+)'/g)].map(([, key]) => String(key)))
    expect(asked.length).toBeGreaterThan(0)
    for (const words of [translations.ka.statdesk, translations.en.statdesk])
      expect([...new Set(asked)].sort()).toEqual(Object.keys(words).sort())
  })
})
