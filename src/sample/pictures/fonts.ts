import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

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

let known: Promise<Font[]> | undefined

/** The fonts of all pictures. Their outlines are drawn into the picture, so no machine needs Georgian fonts of its own. */
export const fonts = (): Promise<Font[]> => {
  known ??= Promise.all(weights.map(load)).then((lists) => lists.flat())
  return known
}

/** For the style of the outermost element: Latin letters and digits first, Georgian letters from the second. */
export const fontFamily = 'Noto Sans, Noto Sans Georgian'
