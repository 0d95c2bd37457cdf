import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { missingLetters } from '../../papers/coverage.ts'

type Weight = 400 | 700
type Font = { name: string; data: Buffer; weight: Weight; style: 'normal' }

const { resolve } = createRequire(import.meta.url)
const weights: Weight[] = [400, 700]

const files = (weight: Weight): [name: string, file: string][] => [
  ['Noto Sans', `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`],
  ['Noto Sans Georgian', `@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-${weight}-normal.woff`],
]

const load = (weight: Weight): Promise<Font[]> =>
  Promise.all(
    files(weight).map(
      async ([name, file]): Promise<Font> => ({ name, weight, style: 'normal', data: await readFile(resolve(file)) }),
    ),
  )

/** The fonts of one weight, which write every letter of the office together. */
const complete = async (weight: Weight): Promise<Font[]> => {
  const loaded = await load(weight)
  const missing = missingLetters(loaded.map(({ data }) => data))
  if (missing.length > 0) throw new Error(`The fonts of the pictures cannot write ${missing.join(' ')}.`)
  return loaded
}

let known: Promise<Font[]> | undefined

/** The fonts of all pictures. Their outlines are drawn into the picture, so no machine needs Georgian fonts of its own. */
export const fonts = (): Promise<Font[]> => {
  known ??= Promise.all(weights.map(complete)).then((lists) => lists.flat())
  return known
}

/** For the style of the outermost element: Latin letters and digits first, Georgian letters from the second. */
export const fontFamily = 'Noto Sans, Noto Sans Georgian'
