import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isPassing, isSameFile, percentOf } from '../../../src/uploads/domain/progress.ts'
import { uploadWords } from '../../../src/uploads/translations/words.ts'

describe('how far a file has come', () => {
  it('never says a hundred before all of it is there, never more, and never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3e9 }), fc.nat({ max: 3e9 }), fc.nat({ max: 1e6 }), (size, sent, more) => {
        const percent = percentOf({ sent, size })
        expect(percent === 100).toBe(sent >= size)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percentOf({ sent: sent + more, size })).toBeGreaterThanOrEqual(percent)
      }),
    )
  })

  it('is written in the house style, in both languages', () => {
    const bytes = 1234.5 * 1024 * 1024
    expect([uploadWords.ka.size(31.44 * 1024 * 1024), uploadWords.ka.size(bytes), uploadWords.en.size(bytes)]).toEqual([
      '31.4 მბ',
      '1.21 გბ',
      '1.21 GB',
    ])
  })
})

describe('a failure', () => {
  it.each<[number, string | undefined, boolean]>([
    [0, undefined, true],
    [502, undefined, true],
    [503, 'office.away', true],
    [409, 'upload.offset', true],
    [409, 'upload.beingSaved', true],
    [503, 'upload.noRoom', false],
    [409, 'upload.tooManyOpen', false],
    [401, 'session.none', false],
    [404, 'upload.unknown', false],
    [413, 'upload.tooLarge', false],
  ])('%d %s is waited for: %s', (status, code, isWaitedFor) => expect(isPassing(status, code)).toBe(isWaitedFor))

  it('is not that a file got another name', () => {
    const file = { size: 5, lastModified: 7, type: 'video/mp4' }
    expect([isSameFile(file, { ...file }), isSameFile(file, { ...file, size: 6 })]).toEqual([true, false])
  })
})
