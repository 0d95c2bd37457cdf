import { describe, expect, it } from '@jest/globals'
import { writeChange, writeExactly, writeNumber } from '../../../src/format/numbers.ts'

describe('a number of the house style', () => {
  it('has a decimal point, a thin space from four digits on and a real minus', () => {
    expect(writeNumber(1234.5)).toBe('1\u202F234.5')
    expect(writeNumber(1234567, 0)).toBe('1\u202F234\u202F567')
    expect(writeNumber(-0.7)).toBe('\u22120.7')
  })

  it('is never a zero with a minus', () => {
    expect(writeNumber(-0.04)).toBe('0.0')
  })

  it('that has grown carries a plus in lists', () => {
    expect([writeChange(9.1), writeChange(0), writeChange(-2.1)]).toEqual(['+9.1', '0.0', '\u22122.1'])
  })

  it('of which nobody says how exact it is keeps the decimals that it has, six at most', () => {
    expect([1200, 4.85, -0.5, 1 / 3, 0.0000001].map(writeExactly)).toEqual([
      '1\u202F200',
      '4.85',
      '\u22120.5',
      '0.333333',
      '0',
    ])
  })
})
