/** The look of every chart, in units of its `viewBox`; text keeps a contrast of at least 4.5 : 1 on white. */
export const look = {
  width: 720,
  plotHeight: 300,
  fontSize: 13,
  /** A letter's width at that size, Georgian letters being wider than Latin ones. */
  letter: 8.4,
  lineHeight: 16,
  ink: '#14293A',
  quiet: '#52626F',
  grid: '#DFDBD0',
  font: "'Noto Sans', 'Noto Sans Georgian', sans-serif",
} as const

/** One look for each series: a colour, and a dash for lines, so that no one needs to tell colours apart. */
const series = [
  { colour: '#0E5A75', dash: undefined },
  { colour: '#C27A12', dash: '8 4' },
  { colour: '#8C3B6B', dash: '2 3' },
  { colour: '#4B7A3A', dash: '10 3 2 3' },
  { colour: '#52626F', dash: '4 4' },
  { colour: '#B4533A', dash: '12 4' },
] as const

export const lookOf = (index: number) => series[index % series.length] ?? series[0]

/**
 * Breaks a label into lines at its spaces.
 * @param width of a line, in the unit of `look`
 * @param most  lines; what does not fit ends with „…“
 */
export const wrap = (label: string, width: number, most: number): string[] => {
  const letters = Math.max(3, Math.floor(width / look.letter))
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line))
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1)?.replace(/…$/, '')}…`] : kept
}

/** A coordinate without a tail of digits. */
export const place = (value: number): number => Number(value.toFixed(1)) + 0
