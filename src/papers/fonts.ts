import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { ttfOf } from './woff.ts'

/** The family of every paper: Georgian, Latin, digits and signs in one file. */
export const family = 'Noto Sans Georgian'
/** Writes what the family lacks, such as ² and ½. */
export const secondFamily = 'Noto Sans'

const packages = join(process.cwd(), 'node_modules')
const georgian = (name: string): string => join(packages, '@expo-google-fonts/noto-sans-georgian', name)
const subset = (script: string, weight: 400 | 700): string =>
  join(packages, `@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`)

const regular = georgian('400Regular/NotoSansGeorgian_400Regular.ttf')
const bold = georgian('700Bold/NotoSansGeorgian_700Bold.ttf')
/** The files that write Georgian, on paper and in drawings; the start asks whether they can (src/config/assertConfig.ts). */
export const georgianFiles: readonly string[] = [regular, bold]

const otherScripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const
const nameOf = (script: string): string => `${secondFamily} ${script}`
const latin = nameOf('latin')

type Faces = { normal: string; bold: string; italics: string; bolditalics: string }

/** Noto has no slanted Georgian letters: what is emphasised is upright in a PDF, and slanted by Word itself. */
const faces = (normal: string, strong: string): Faces => ({
  normal,
  bold: strong,
  italics: normal,
  bolditalics: strong,
})

/** The fonts of a PDF by the name under which its text asks for them; the first that has a letter writes it. */
export const pdfFonts: Record<string, Faces> = {
  [family]: faces(regular, bold),
  ...Object.fromEntries(
    otherScripts.map((script) => [nameOf(script), faces(subset(script, 400), subset(script, 700))]),
  ),
}

/** The fonts that a DOCX carries, as Word takes them: TrueType. */
export const docxFonts = async (): Promise<{ name: string; data: Buffer; bold: Buffer }[]> => {
  const [first, firstBold, second, secondBold] = await Promise.all(
    [regular, bold, subset('latin', 400), subset('latin', 700)].map((path) => readFile(path)),
  )
  return [
    { name: family, data: first as Buffer, bold: firstBold as Buffer },
    { name: secondFamily, data: ttfOf(second as Buffer), bold: ttfOf(secondBold as Buffer) },
  ]
}

const opened = new Map<string, Font>()

/** A font by its name in `pdfFonts`, read from its file once. */
export const fontNamed = (name: string): Font => {
  const found = opened.get(name)
  if (found) return found
  const font = create(readFileSync(pdfFonts[name]?.normal ?? regular)) as Font
  opened.set(name, font)
  return font
}

const known = new Map<string, ReadonlySet<number>>()

/** The letters that a font has. */
const lettersOf = (name: string): ReadonlySet<number> => {
  const letters = known.get(name) ?? new Set(fontNamed(name).characterSet)
  known.set(name, letters)
  return letters
}

/** In Noto Sans Georgian the minus is as short as a hyphen; the house style wants a real one. */
const minus = '\u2212'

const fontOf = (letter: string): string | undefined =>
  letter === minus ? latin : Object.keys(pdfFonts).find((name) => lettersOf(name).has(letter.codePointAt(0) ?? 0))

/** Stands for what no font has, such as emoji: the paper shows that something was there. */
const unknown = '\uFFFD'
const substitutes: Record<string, string> = {
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
  '\u2009': ' ',
  '\u2011': '-',
  '\t': '    ',
}
const invisible = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|[\uFE00-\uFE0F]|[\u{1F3FB}-\u{1F3FF}]|[\u{E0000}-\u{E007F}]/gu

export type FontRun = { text: string; font: string }

const joined = (runs: FontRun[], { text, font }: FontRun): FontRun[] => {
  const last = runs.at(-1)
  if (last?.font === font) last.text += text
  else runs.push({ text, font })
  return runs
}

const inPdf = (letter: string): FontRun => {
  const shown = substitutes[letter] ?? letter
  const font = shown === '\n' ? family : fontOf(shown)
  return font ? { text: shown, font } : { text: unknown, font: fontOf(unknown) ?? family }
}

const inDocx = (letter: string): FontRun => {
  const isSecond = letter === minus || (fontOf(letter) === latin && letter !== '\n')
  return { text: letter, font: isSecond ? secondFamily : family }
}

/**
 * A text in runs of one font each, for a PDF: a letter that no font has becomes a replacement mark, and spaces that the
 * fonts lack become the no-break space that they have.
 */
export const pdfRuns = (text: string): FontRun[] => [...text.replace(invisible, '')].map(inPdf).reduce(joined, [])

/** The same for a DOCX, which leaves what neither of its fonts has to the fonts of its reader. */
export const docxRuns = (text: string): FontRun[] => [...text].map(inDocx).reduce(joined, [])
