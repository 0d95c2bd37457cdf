import { writeExactly } from '../../../src/format/numbers.ts'
import { labelOfPath } from '../../../src/labels/labelOfPath.ts'
import type { Check, Material } from '../../../src/lifecycle/check.ts'
import { inLanguage } from '../domain/inLanguage.ts'
import { measuresIn, unequalMeasures } from '../domain/numbersIn.ts'
import { textsIn } from '../domain/textsIn.ts'
import { asRecord, asText } from '../domain/values.ts'
import { checkWords } from '../translations/checks.ts'

/** The words of one language, field by field; tables and charts of a text stand in it line by line. */
const textsOf = ({ tree, draft }: Material, language: 'ka' | 'en'): Map<string, string> => {
  const localized = tree.filter((field) => field.localized && field.audience === 'public')
  const texts = new Map<string, string>()
  for (const { path, text } of textsIn(localized, inLanguage(localized, draft, language)))
    texts.set(path.join('.'), `${texts.get(path.join('.')) ?? ''}\n${text}`)
  return texts
}

const betweenLanguages = (material: Material, ka: Map<string, string>, en: Map<string, string>): string[] => {
  const words = checkWords[material.reader]
  return [...ka].flatMap(([path, text]) => {
    const other = en.get(path)
    // A text that is not translated yet is no case of other figures.
    if (!other?.trim() || !text.trim()) return []
    const field = labelOfPath(path.split('.'), material.reader)
    const unequal = unequalMeasures(text, other)
    return (['ka', 'en'] as const).flatMap((language) =>
      unequal[language].length > 0
        ? [words.numbers[language](field, [...new Set(unequal[language])].map(writeExactly).join('; '))]
        : [],
    )
  })
}

type Headline = { name: string; value: number }

const headlinesOf = ({ draft, reader }: Material): Headline[] =>
  (Array.isArray(draft.figures) ? draft.figures : []).flatMap((row: unknown) => {
    const { value, decimals, figureName } = asRecord(row)
    if (typeof value !== 'number') return []
    const digits = typeof decimals === 'number' ? decimals : 1
    return [{ name: asText(asRecord(figureName)[reader]) ?? '—', value: Math.abs(Number(value.toFixed(digits))) }]
  })

/** A headline figure that its own text does not have, while the text has figures of its kind. */
const betweenHeadlineAndText = (material: Material, texts: Map<string, string>, language: 'ka' | 'en'): string[] => {
  const measures = measuresIn([...texts.values()].join('\n'))
  if (measures.length === 0) return []
  return headlinesOf(material)
    .filter(({ value }) => !Number.isInteger(value) && !measures.includes(value))
    .map(({ name, value }) => checkWords[material.reader].headline[language](name, writeExactly(value)))
}

/**
 * The number guard: figures are the same in both languages, and those of the headline are the ones of text and tables. A
 * comparison of texts cannot know every way to write a figure, so what it finds is to be looked at.
 */
export const numbersCheck: Check = {
  name: 'numbers',
  find: async (material) => {
    const [ka, en] = [textsOf(material, 'ka'), textsOf(material, 'en')]
    return [
      ...betweenLanguages(material, ka, en),
      ...betweenHeadlineAndText(material, ka, 'ka'),
      ...betweenHeadlineAndText(material, en, 'en'),
    ]
  },
}
