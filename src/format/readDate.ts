import { isDay } from '../time/tbilisi.ts'
import { months } from './months.ts'

/** What a field asks for: a day of the calendar, or a day with a time of day. */
export type DateKind = 'day' | 'instant'

const two = (digits: string): string => digits.padStart(2, '0')

const monthOf = (name: string): string => {
  const ofLanguage = [months.ka, months.en].map((names) => names.map((one) => one.toLowerCase()))
  return String(Math.max(...ofLanguage.map((names) => names.indexOf(name.toLowerCase()))) + 1)
}

/** The day comes before the month in everything that is written in Georgia; no order is ever guessed. */
const forms: readonly [RegExp, (parts: string[]) => (string | undefined)[]][] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year, month, day]) => [year, month, day]],
  [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/, ([day, , month, year]) => [year, month, day]],
  [/^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u, ([day, name = '', year]) => [year, monthOf(name), day]],
  [/^(\d{4})\s+წლის\s+(\d{1,2})\s+(\p{L}+)$/u, ([year, day, name = '']) => [year, monthOf(name), day]],
]

const readDay = (text: string): string | null => {
  for (const [form, order] of forms) {
    const parts = form.exec(text)
    if (!parts) continue
    const [year = '', month = '', day = ''] = order(parts.slice(1))
    const written = `${year}-${two(month)}-${two(day)}`
    return isDay(written) && year >= '1800' ? written : null
  }
  return null
}

/**
 * A day or a time as people type or copy it: 10.12.2026, 1/2/2026, 2026-12-10, „10 დეკემბერი 2026“, “10 December 2026”;
 * a time of day stands behind it: „10.12.2026, 11:00“.
 * @returns 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm'; null when it cannot be read for certain, also for an empty text
 * @source the house style of the office
 */
export const readDate = (kind: DateKind, typed: string): string | null => {
  const text = typed.trim()
  if (kind === 'day') return readDay(text)
  const [, date = '', hour = '', minute = ''] = /^(.*?)(?:\s*,\s*|\s+|T)(\d{1,2}):(\d{2})$/.exec(text) ?? []
  const day = readDay(date)
  return day && Number(hour) < 24 && Number(minute) < 60 ? `${day}T${two(hour)}:${minute}` : null
}

/** True for 'YYYY-MM-DD' of a day and 'YYYY-MM-DDTHH:mm' of a time: what was read, and not what somebody typed. */
export const isHands = (kind: DateKind, text: string): boolean => text !== '' && readDate(kind, text) === text

/** Georgia has kept UTC+4 the whole year since 2005, so it is the office's clock whatever the zone of a browser. */
const ahead = 4 * 3_600_000

/** The hands of the clock in Tbilisi at an instant: 'YYYY-MM-DDTHH:mm'. */
export const tbilisiHands = (instant: Date): string => new Date(instant.getTime() + ahead).toISOString().slice(0, 16)

/** The instant in UTC at which the clock in Tbilisi shows these hands; undefined for a text that is none. */
export const instantOf = (hands: string): string | undefined =>
  isHands('instant', hands) ? new Date(Date.parse(`${hands}Z`) - ahead).toISOString() : undefined

/**
 * What a form shows of a stored value.
 * @param stored an ISO day or instant, or the text of somebody that could not be read
 * @returns hands of the clock in Tbilisi ('YYYY-MM-DD', 'YYYY-MM-DDTHH:mm'), or that text
 */
export const shownOf = (kind: DateKind, stored: string | null | undefined): string => {
  if (!stored) return ''
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(stored)) return stored.trim()
  return tbilisiHands(new Date(stored)).slice(0, kind === 'day' ? 10 : undefined)
}

/**
 * What a form keeps of what it shows. A text that cannot be read stays as it was typed, and the save is refused for it;
 * the space before it keeps it from being taken for ISO 8601: '2026-12-10' is no time of day.
 * @returns an ISO day or instant, that text, or null for nothing
 */
export const keptOf = (kind: DateKind, shown: string): string | null => {
  if (shown.trim() === '') return null
  if (!isHands(kind, shown)) return ` ${shown.trim()}`
  return kind === 'day' ? shown : (instantOf(shown) ?? null)
}
