import { readFileSync } from 'node:fs'
import { create } from 'fontkit'

const letter = (code: number): string => String.fromCodePoint(code)

/**
 * What every font of ours must write besides Latin: the letters of Georgian, quotation marks and the dash.
 * @source Unicode, Georgian: Mkhedruli and Georgian extensions, U+10D0–U+10FF
 */
export const officeLetters: readonly string[] = [
  ...Array.from({ length: 0x30 }, (_, index) => letter(0x10d0 + index)),
  ...'„“–',
]

const lettersIn = (font: Uint8Array): number[] => {
  const opened = create(Buffer.from(font))
  return 'characterSet' in opened ? opened.characterSet : []
}

/** The letters of the office that no font of several has: they would be drawn as boxes. */
export const missingLetters = (fonts: readonly Uint8Array[]): string[] => {
  const known = new Set(fonts.flatMap(lettersIn))
  return officeLetters.filter((one) => !known.has(one.codePointAt(0) ?? 0))
}

/**
 * What is wrong with the fonts of the papers.
 * @param files of the family that writes Georgian, each weight by itself
 * @returns one sentence for each file that lacks a letter, with its cure
 */
export const fontProblems = (files: readonly string[]): string[] =>
  files.flatMap((file) => {
    const missing = missingLetters([readFileSync(file)])
    return missing.length === 0
      ? []
      : [
          `The font ${file} cannot write ${missing.join(' ')}: papers would show boxes. Name a font with all Georgian letters in src/papers/fonts.ts.`,
        ]
  })
