import { blank } from '../../../src/richText/blank.ts'
import { periodWords } from './periodWords.ts'

/**
 * A figure as prose has it: digits with their separators, so that a date, a range or a telephone number is one, and so is
 * an ordinal (3rd, მე-3) or a quarter after its year (2026-III). Digits that belong to a word (COVID-19, G7) are part of a
 * name.
 */
const figure =
  '(?<![\\p{L}\\p{N}_]-?)(?:მე-)?[+−–-]?\\d+(?:[.,:/ \u00a0\u202f–-]?\\d+)*(?:(?:st|nd|rd|th|-[IVX]+)(?![\\p{L}\\p{N}]))?'

const token = `(?:${figure}|${periodWords}|\\[___\\])`

/** What an edition says of its own time and measure; what stands side by side (October 2026, May [___]) is one. */
const ofThisEdition = new RegExp(`${token}(?:[ \u00a0]${token})*`, 'gu')

/** True when something in the text is still to be filled in. */
export const hasBlank = (text: string): boolean => text.includes(blank)

/**
 * The same text with a blank in place of every figure and of every word for a month or a quarter; other words and the
 * endings of figures (2026-ის, 5%) stay.
 */
export const emptyFigures = (text: string): string => text.replaceAll(ofThisEdition, blank)
