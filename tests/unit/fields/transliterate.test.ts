import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toPlainGeorgian } from '../../../src/fields/plainGeorgian.ts'
import { isSlug, slugify, transliterate } from '../../../src/fields/transliterate.ts'
import { runs } from '../../support/longRuns.ts'

const georgian = fc.string({
  unit: fc.constantFrom(...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'),
  minLength: 1,
  maxLength: 40,
})
const mtavruli = (text: string) =>
  [...text].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x10d0 + 0x1c90)).join('')

describe('Georgian in Latin letters', () => {
  it.each([
    ['საქართველო', 'sakartvelo'],
    ['წყალტუბო', 'tsqaltubo'],
    ['ჭიათურა', 'chiatura'],
    ['ღვინო', 'ghvino'],
    ['ძეგვი', 'dzegvi'],
    ['ხაშური', 'khashuri'],
    ['ჯავა', 'java'],
    ['ჟინვალი', 'zhinvali'],
    ['ყვარელი', 'qvareli'],
    ['ჩხოროწყუ', 'chkhorotsqu'],
  ])('%s is %s by the national system of 2002, without apostrophes', (name, latin) =>
    expect(transliterate(name)).toBe(latin),
  )

  it('letters that the system tells apart by an apostrophe fall together', () => {
    expect([
      transliterate('თტ'),
      transliterate('ფპ'),
      transliterate('ქკ'),
      transliterate('ჩჭ'),
      transliterate('ცწ'),
    ]).toEqual(['tt', 'pp', 'kk', 'chch', 'tsts'])
  })
})

describe('an address made from a title', () => {
  it.each([
    ['სამომხმარებლო ფასების ინდექსი, 2026', 'samomkhmareblo-pasebis-indeksi-2026'],
    ['GDP in Q3 — 5.2 %', 'gdp-in-q3-5-2'],
    ['  „ბრჭყალებში“  ', 'brchqalebshi'],
    ['Éñglish ﬁgures', 'e-n-glish-figures'],
    ['ᲛᲗᲐᲕᲠᲣᲚᲘ', 'mtavruli'],
    ['🙂', ''],
    ['', ''],
    ['русский', ''],
  ])('%s becomes “%s”', (title, slug) => expect(slugify(title)).toBe(slug))

  it('is always a slug, or nothing, whatever the title is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (title) => slugify(title) === '' || (isSlug(slugify(title)) && slugify(title).length <= 100),
      ),
      runs(2_000),
    )
  })

  it('does not change when it is made again, and takes Mtavruli for small letters', () => {
    fc.assert(
      fc.property(
        georgian,
        (title) => slugify(slugify(title)) === slugify(title) && slugify(mtavruli(title)) === slugify(title),
      ),
    )
  })

  it('look-alike letters of other alphabets are no slug', () => {
    for (const text of ['сpi', 'cpi-', '-cpi', 'c--pi', 'CPI', 'c_pi', 'ინფლაცია', 'a'.repeat(121), ''])
      expect([text, isSlug(text)]).toEqual([text, false])
  })
})

describe('plain Georgian', () => {
  it('keeps ordinary text as it is, in NFC, and loses directions and controls', () => {
    fc.assert(
      fc.property(georgian, (text) => toPlainGeorgian(text) === text && toPlainGeorgian(mtavruli(text)) === text),
    )
    expect(toPlainGeorgian('ა\u202Eბ\u200Fგ\u0007დ\nე\tვ')).toBe('აბგდ\nე\tვ')
    expect(toPlainGeorgian('e\u0301')).toBe('é')
  })
})
