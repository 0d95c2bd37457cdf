import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bar, decimalsOf, niceStep, position, scaleFor } from '../../../src/richText/chart/scale.ts'

/** Figures as statistics have them: up to three decimals. */
const figures = fc.array(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1_000),
  { minLength: 1, maxLength: 20 },
)

describe('the axis of a chart', () => {
  it('has steps that people count in', () => {
    expect([niceStep(15, 5), niceStep(1, 5), niceStep(47, 5), niceStep(0.9, 4)]).toEqual([5, 0.2, 10, 0.25])
  })

  it('holds zero and every figure, because bars that do not begin at zero lie', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const { min, max, ticks } = scaleFor(values)
        expect(ticks).toContain(0)
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values))
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values))
      }),
    )
  })

  it('has as many lines as an eye can follow', () => {
    fc.assert(fc.property(figures, (values) => expect(scaleFor(values).ticks.length).toBeLessThanOrEqual(12)))
  })

  it('goes from its first line to its last', () => {
    expect(scaleFor([12.8, -5])).toEqual({ min: -5, max: 15, step: 5, ticks: [-5, 0, 5, 10, 15] })
  })

  it('has a length also when all figures are zero', () => {
    const { min, max } = scaleFor([0, 0])
    expect(max).toBeGreaterThan(min)
  })

  it('writes as many decimals as its step needs', () => {
    expect([decimalsOf({ step: 5 }), decimalsOf({ step: 0.25 }), decimalsOf({ step: 0.5 })]).toEqual([0, 2, 1])
  })
})

describe('a bar', () => {
  const scale = { min: -5, max: 15, step: 5, ticks: [] }

  it('of growth begins at zero, of decline ends there', () => {
    expect(bar(15, scale, 200)).toEqual({ start: 50, length: 150 })
    expect(bar(-5, scale, 200)).toEqual({ start: 0, length: 50 })
  })

  it('is as long as its figure is large', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const own = scaleFor(values)
        const unit = 1000 / (own.max - own.min)
        for (const value of values) expect(bar(value, own, 1000).length).toBeCloseTo(Math.abs(value) * unit, 6)
      }),
    )
  })

  it('never leaves the axis', () => {
    expect([position(-5, scale, 200), position(15, scale, 200)]).toEqual([0, 200])
  })
})
