import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { assertConfig } from '../../../src/config/assertConfig.ts'
import { fontProblems, missingLetters, officeLetters } from '../../../src/papers/coverage.ts'
import { fontNamed, georgianFiles, pdfFonts, pdfRuns } from '../../../src/papers/fonts.ts'
import { writePdf } from '../../../src/papers/pdf/writePdf.ts'
import { fonts } from '../../../src/sample/pictures/fonts.ts'
import { pdfPages } from '../../support/paperFiles.ts'
import { paperWith } from '../../support/papers.ts'

const latinOnly = join('node_modules', '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff')

describe('a font without Georgian', () => {
  it('stops the start, which names it, its missing letters and the cure', () => {
    expect(() => assertConfig({} as never, [latinOnly])).toThrow(
      /^Statdesk does not start:\n- The font .*noto-sans-latin-400-normal\.woff cannot write ა ბ გ .*ჰ.*: papers would show boxes\. Name a font .*src\/papers\/fonts\.ts\.$/,
    )
  })

  it('is seen in each weight by itself: a bold one is not excused by a regular one', () => {
    expect(fontProblems([...georgianFiles, latinOnly])).toHaveLength(1)
  })

  it('lacks exactly the Georgian letters, not the marks and dashes that Latin has too', () => {
    const missing = missingLetters([readFileSync(latinOnly)])
    expect(missing).toEqual(officeLetters.filter((letter) => /\p{Script=Georgian}|჻/u.test(letter)))
    expect(missing).toHaveLength(48)
  })
})

describe('the fonts of the office', () => {
  it('write all of Georgian, quotation marks and the dash, regular and bold', () => {
    expect(fontProblems(georgianFiles)).toEqual([])
    expect(georgianFiles).toHaveLength(2)
  })

  it('are those that the papers use: every letter of the office comes from them as itself', () => {
    const text = officeLetters.join('')
    const runs = pdfRuns(text)
    expect(runs.map((run) => run.text).join('')).toBe(text)
    for (const { text: part, font } of runs) {
      expect(georgianFiles).toContain(pdfFonts[font]?.normal)
      expect(
        fontNamed(font)
          .layout(part)
          .glyphs.filter(({ id }) => id === 0),
      ).toEqual([])
    }
  })

  it('are in a paper: what it says is found in it letter by letter', async () => {
    const alphabet = officeLetters.slice(0, 33).join('')
    const pages = await pdfPages(await writePdf(paperWith({ title: alphabet })))
    expect(pages.join('').replace(/\s+/g, '')).toContain(alphabet)
  })

  it('of the pictures of the sample write the same', async () => {
    const loaded = await fonts()
    for (const weight of [400, 700])
      expect(missingLetters(loaded.filter((font) => font.weight === weight).map(({ data }) => data))).toEqual([])
  })
})
