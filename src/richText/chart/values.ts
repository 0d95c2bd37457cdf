import type { Chart } from '../document.ts'

/** Every value that is there; a single zero when there is none, so that an axis can be drawn. */
export const valuesOf = (series: Chart['series']): number[] => {
  const values = series.flatMap(({ values: all }) => all.filter((value) => value !== null))
  return values.length > 0 ? values : [0]
}
