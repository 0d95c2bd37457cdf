const thinSpace = '\u202F'
const minus = '\u2212'

const grouped = (digits: string): string => (digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, thinSpace))

/**
 * A number in the house style: decimal point, thin no-break space from four digits on, a real minus.
 * @param decimals digits behind the point, 0–6
 * @source the house style for figures
 */
export const writeNumber = (value: number, decimals = 1): string => {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const isNegative = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0
  return `${isNegative ? minus : ''}${grouped(whole)}${rest ? `.${rest}` : ''}`
}

/** With a plus before what has grown: for changes in lists and charts. */
export const writeChange = (value: number, decimals = 1): string =>
  `${value > 0 ? '+' : ''}${writeNumber(value, decimals)}`

/** With as many decimals as the value has, six at most: where nobody has said how exact it is. */
export const writeExactly = (value: number): string => {
  const rounded = Number(value.toFixed(6))
  const digits = String(rounded).includes('e') ? rounded.toFixed(6).replace(/0+$/, '') : String(rounded)
  return writeNumber(rounded, digits.split('.')[1]?.length ?? 0)
}
