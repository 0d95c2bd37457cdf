import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { measuresIn, unequalMeasures } from '../../../plugins/publishing/domain/numbersIn.ts'

describe('measured figures of a text', () => {
  it.each([
    ['ფასები 4.8 პროცენტით გაიზარდა', [4.8]],
    ['ფასები 4,8%-ით გაიზარდა', [4.8]],
    ['შემცირდა −0.7 პროცენტით', [0.7]],
    ['decreased by 0.7 percent', [0.7]],
    ['1 234.5 million', [1234.5]],
    ['2026 წლის მე-3 კვარტალში, 28 ნოემბერს', []],
    ['Q3 of 2026, 28 November', []],
    ['COICOP4.1 და v2.0', []],
    ['', []],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures)
  })

  const measure = fc.integer({ min: 1, max: 9_999 }).map((tenths) => (tenths % 10 === 0 ? tenths + 1 : tenths) / 10)

  it('are equal in two languages exactly when every figure stands as often in the one as in the other', () => {
    fc.assert(
      fc.property(fc.array(measure), fc.array(measure), (shared, more) => {
        const ka = [...shared, ...more].map((one) => `${one} პროცენტი`).join(', ')
        const en = [...shared]
          .reverse()
          .map((one) => `${one} percent`)
          .join(' and ')
        const unequal = unequalMeasures(ka, en)
        expect([unequal.ka.toSorted(), unequal.en]).toEqual([more.toSorted(), []])
      }),
    )
  })

  it('are compared in texts of twenty thousand figures, each as often as it stands there', () => {
    const figures = Array.from({ length: 20_000 }, (_, at) => `${at % 15_000}.5`)
    const ka = [...figures, '7.5'].join('; ')
    const en = [...figures.toReversed(), '0.25'].join('; ')
    expect(unequalMeasures(ka, en)).toEqual({ ka: [7.5], en: [0.25] })
  })
})
