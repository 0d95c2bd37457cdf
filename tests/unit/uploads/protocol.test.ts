import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  announcedName,
  hasRoom,
  isExpired,
  isUploadId,
  readBytes,
  reserveBytes,
} from '../../../src/uploads/domain/protocol.ts'

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

describe('what an upload announces', () => {
  it('is a name in any letters, beside whatever else is said', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), (name) => {
        const text = name.toWellFormed()
        expect(announcedName(`filetype ${base64('video/mp4')},filename ${base64(text)},empty`)).toBe(text)
      }),
    )
  })

  it.each([
    null,
    '',
    'filename',
    'filename !!!',
    'filename abc',
    `name ${base64('a.mp4')}`,
    `filename ${base64('a'.repeat(501))}`,
    'filename //79',
  ])('is no name: %s', (header) => expect(announcedName(header)).toBeNull())

  it('is a length in plain digits', () => {
    fc.assert(fc.property(fc.nat(), (length) => expect(readBytes(String(length))).toBe(length)))
    for (const header of [null, '', '-1', '1.5', '1e9', ' 1', '0x10', '9'.repeat(16)])
      expect(readBytes(header)).toBeNull()
  })

  it('is an id that this house made, never a path', () => {
    expect(isUploadId('0123456789abcdef0123456789abcdef')).toBe(true)
    for (const id of ['', '../etc/passwd', '0123456789ABCDEF0123456789abcdef', `${'0'.repeat(32)}/`, 7])
      expect(isUploadId(id)).toBe(false)
  })
})

describe('room on the disk', () => {
  const any = fc.nat({ max: 4_000_000_000 })

  it('is never promised twice, and the reserve stays', () => {
    fc.assert(
      fc.property(any, any, any, fc.boolean(), (free, promised, length, isStoredHere) => {
        if (hasRoom({ free, promised, length, isStoredHere }))
          expect(free - promised - length).toBeGreaterThanOrEqual(reserveBytes)
      }),
    )
  })

  it('is needed twice where the file is stored on the same disk', () => {
    const free = reserveBytes + 150
    expect(hasRoom({ free, promised: 0, length: 100, isStoredHere: false })).toBe(true)
    expect(hasRoom({ free, promised: 0, length: 100, isStoredHere: true })).toBe(false)
    expect(hasRoom({ free, promised: 51, length: 100, isStoredHere: false })).toBe(false)
  })
})

it('an upload is over a day after its beginning, to the millisecond', () => {
  const beganAt = '2026-03-01T10:00:00.000Z'
  expect(isExpired(beganAt, new Date('2026-03-02T09:59:59.999Z'))).toBe(false)
  expect(isExpired(beganAt, new Date('2026-03-02T10:00:00.000Z'))).toBe(true)
})
