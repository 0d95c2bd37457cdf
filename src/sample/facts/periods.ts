import { months } from '../../format/months.ts'

/** A month or a quarter, written 'YYYY-MM' or 'YYYY-Qn'. */
export type Period = { year: number; month: number | null; quarter: number | null }

const roman = ['I', 'II', 'III', 'IV']
const ordinals = ['first', 'second', 'third', 'fourth']

/**
 * Reads a period.
 * @throws RangeError when it is neither 'YYYY-MM' nor 'YYYY-Qn'
 */
export const readPeriod = (period: string): Period => {
  const [, year, quarter, month] = /^(\d{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(period) ?? []
  if (!year) throw new RangeError(`“${period}” is no period: write YYYY-MM or YYYY-Qn.`)
  return { year: Number(year), month: month ? Number(month) : null, quarter: quarter ? Number(quarter) : null }
}

const stem = (month: string): string => month.replace(/ი$/, '')

/** „2026 წლის იანვარი“ · „2025 წლის II კვარტალი“ · „January 2026“ · „second quarter of 2025“ */
export const nameOf = (period: string): { ka: string; en: string } => {
  const { year, month, quarter } = readPeriod(period)
  if (month) return { ka: `${year} წლის ${months.ka[month - 1]}`, en: `${months.en[month - 1]} ${year}` }
  return {
    ka: `${year} წლის ${roman[Number(quarter) - 1]} კვარტალი`,
    en: `${ordinals[Number(quarter) - 1]} quarter of ${year}`,
  }
}

/** „2026 წლის იანვარში“ · „2025 წლის II კვარტალში“ · „in January 2026“ · „in the second quarter of 2025“ */
export const within = (period: string): { ka: string; en: string } => {
  const { month } = readPeriod(period)
  const { ka, en } = nameOf(period)
  return { ka: `${stem(ka)}ში`, en: month ? `in ${en}` : `in the ${en}` }
}

/** First and last day, 'YYYY-MM-DD'. */
export const daysOf = (period: string): { periodFrom: string; periodTo: string } => {
  const { year, month, quarter } = readPeriod(period)
  const [first, last] = month ? [month, month] : [Number(quarter) * 3 - 2, Number(quarter) * 3]
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
  return { periodFrom: day(Date.UTC(year, first - 1, 1)), periodTo: day(Date.UTC(year, last, 0)) }
}

/** „2026 წლის 3 თებერვალი“ and „3 February 2026“, of a day 'YYYY-MM-DD'. */
export const nameOfDay = (day: string): { ka: string; en: string } => {
  const [year, month, date] = day.split('-').map(Number)
  return {
    ka: `${year} წლის ${date} ${months.ka[Number(month) - 1]}`,
    en: `${date} ${months.en[Number(month) - 1]} ${year}`,
  }
}

/** A capital at the beginning of an English line. */
export const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)
