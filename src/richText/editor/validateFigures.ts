import type { JSONFieldValidation, PayloadRequest } from 'payload'
import { type ErrorCode, errorWords } from '../../errors/catalogue.ts'
import { chartLimits, readFigures } from '../read/chart.ts'
import { asNode } from '../read/node.ts'

const say = (code: ErrorCode, req: PayloadRequest): string =>
  errorWords(code, req.i18n?.language === 'en' ? 'en' : 'ka').message

const isTooLarge = (value: unknown): boolean => {
  const { categories, series } = asNode(value)
  return (
    (Array.isArray(categories) && categories.length > chartLimits.categories) ||
    (Array.isArray(series) && series.length > chartLimits.series)
  )
}

/** A chart has at least one value, a name for each category, and no more than can be drawn. */
export const validateFigures: JSONFieldValidation = (value, { req }) => {
  if (isTooLarge(value)) return say('chart.tooLarge', req)
  const { categories, series } = readFigures(value)
  if (!series.some(({ values }) => values.some((one) => one !== null))) return say('chart.noFigures', req)
  if (categories.includes('')) return say('chart.nameMissing', req)
  return series.length > 1 && series.some(({ name }) => name === '') ? say('chart.nameMissing', req) : true
}
