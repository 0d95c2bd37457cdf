/** Georgia keeps UTC+4 all year; a time typed into the dialog is a time in Tbilisi, wherever the browser is. */
const tbilisiOffset = '+04:00'

/**
 * The instant that a person typed as wall-clock time in Tbilisi.
 * @param typed 'YYYY-MM-DDTHH:mm' of a date-and-time input, or ''
 */
export const publishAtInput = (typed: string): { publishAt?: string } => {
  const instant = new Date(`${typed}:00${tbilisiOffset}`)
  return typed && !Number.isNaN(instant.getTime()) ? { publishAt: instant.toISOString() } : {}
}

/**
 * The statement that English follows.
 * @param day 'YYYY-MM-DD' of a date input, or ''
 */
export const followsOnInput = (day: string): { followsOn?: { en: string } } => (day ? { followsOn: { en: day } } : {})
