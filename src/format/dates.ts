import { tbilisiDay } from '../time/tbilisi.ts'
import { months } from './months.ts'

type Language = 'ka' | 'en'

const partsOf = (day: string): { year: number; month: number; date: number } => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

/**
 * A day as lists and headings show it: „31 დეკემბერი 2026“, “31 December 2026”.
 * @param day 'YYYY-MM-DD'
 * @source the house style of the office
 */
export const writeDay = (day: string, language: Language): string => {
  const { year, month, date } = partsOf(day)
  return `${date} ${months[language][month - 1]} ${year}`
}

/**
 * A day as prose and letters name it: „2026 წლის 31 დეკემბერი“, “31 December 2026”.
 * @param day 'YYYY-MM-DD'
 */
export const writeDayInProse = (day: string, language: Language): string => {
  const { year, month, date } = partsOf(day)
  return language === 'ka' ? `${year} წლის ${date} ${months.ka[month - 1]}` : writeDay(day, 'en')
}

/** A Georgian month from which something begins: ნოემბერი becomes ნოემბრიდან, იანვარი იანვრიდან, ივნისი ივნისიდან. */
const fromMonth = (month: string): string =>
  month.endsWith('ი') ? `${month.replace(/(?:[აე](?=[რლ]ი$))/, '')}დან` : `${month}დან`

/** The day, in Tbilisi, since which something holds, without its year: „28 ნოემბრიდან“, “since 28 November”. */
export const writeSince = (instant: Date, language: Language): string => {
  const { month, date } = partsOf(tbilisiDay(instant))
  const name = months[language][month - 1] ?? ''
  return language === 'ka' ? `${date} ${fromMonth(name)}` : `since ${date} ${name}`
}

const clockOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tbilisi', hour: '2-digit', minute: '2-digit' })

/** An instant as lists show it, in Tbilisi time: „31 დეკემბერი 2026, 11:00“. */
export const writeInstant = (instant: Date, language: Language): string =>
  `${writeDay(tbilisiDay(instant), language)}, ${clockOf.format(instant)}`

/** The time of day of an instant in Tbilisi: '11:00'. */
export const writeClock = (instant: Date): string => clockOf.format(instant)
