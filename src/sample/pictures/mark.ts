import { drawing, type Element, shape } from './elements.ts'

/**
 * The mark of the sample office: three rising bars in a round.
 * @param size diameter in pixels
 */
export const mark = (size: number, round: string, bars: string): Element => {
  const unit = size / 24
  const one = (x: number, height: number) =>
    shape('rect', {
      x: x * unit,
      y: (17.5 - height) * unit,
      width: 2.6 * unit,
      height: height * unit,
      rx: 0.5 * unit,
      fill: bars,
    })
  return drawing(
    size,
    size,
    {},
    shape('circle', { cx: size / 2, cy: size / 2, r: size / 2, fill: round }),
    one(6.6, 4.6),
    one(10.7, 7.8),
    one(14.8, 11),
  )
}
