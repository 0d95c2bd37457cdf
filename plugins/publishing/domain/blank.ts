/**
 * Stands in a text where a figure is still to come. It can be typed by hand as well: a text that holds it never becomes
 * public.
 */
export const blank = '[___]'

/**
 * A figure as prose has it: digits with their separators, so that a date, a range or a telephone number is one. Digits
 * that belong to a word (COVID-19, G7) are part of a name.
 */
const figure = /(?<![\p{L}\p{N}_]-?)[+−–-]?\d+(?:[.,:/ \u00a0\u202f–-]?\d+)*/gu

/** True when something in the text is still to be filled in. */
export const hasBlank = (text: string): boolean => text.includes(blank)

/** The same text with a blank in place of every figure; words and the endings of figures (2026-ის, 5%) stay. */
export const emptyFigures = (text: string): string => text.replaceAll(figure, blank)
