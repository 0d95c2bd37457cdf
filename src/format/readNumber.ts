/** Digits in one piece or in threes; spaces of any width and the Swiss apostrophe part the threes. */
const whole = String.raw`\d+|\d{1,3}(?:[\s']\d{3})+`

/** Each form with the sign that parts its thousands: only what reads in one way is a number. */
const forms: readonly [RegExp, RegExp][] = [
  [new RegExp(`^(?:${whole})?(?:[.,]\\d*)?$`), /[\s']/g],
  [/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/, /,/g],
  [/^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/, /\./g],
]

/**
 * A number as people type or copy it: decimal point or comma, spaces between thousands, any minus, a plus. A single
 * point or comma is the decimal one.
 * @returns null when it is no number or could be two, also for an empty text
 * @source the house style of the office
 */
export const readNumber = (typed: string): number | null => {
  const [, sign = '', text = ''] = /^([\u2212\u2013+-]?)\s*(.*)$/s.exec(typed.trim()) ?? []
  const form = /\d/.test(text) ? forms.find(([pattern]) => pattern.test(text)) : undefined
  if (!form) return null
  const size = Number(text.replace(form[1], '').replace(',', '.'))
  // Nought has no sign: −0 would be kept and compared as another number.
  return sign === '' || sign === '+' || size === 0 ? size : -size
}
