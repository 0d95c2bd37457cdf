const spaces = /[\s\u00A0\u202F\u2009']/g
const minuses = /^[\u2212\u2013-]/

/**
 * A number as people type or copy it: decimal point or comma, spaces between thousands, any minus, a plus.
 * @returns null when it is no number, also for an empty text
 * @source the house style of the office
 */
export const readNumber = (typed: string): number | null => {
  const compact = typed.replace(spaces, '').replace(minuses, '-').replace(/^\+/, '')
  const separators = compact.match(/[.,]/g) ?? []
  // Of several separators the last one is the decimal, unless all are alike: 1,234,567 is a whole number.
  const isGrouped = separators.length > 1 && new Set(separators).size === 1
  const decimal = isGrouped ? -1 : Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','))
  const plain =
    decimal === -1
      ? compact.replace(/[.,]/g, '')
      : `${compact.slice(0, decimal).replace(/[.,]/g, '')}.${compact.slice(decimal + 1)}`
  return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain) ? Number(plain) : null
}
