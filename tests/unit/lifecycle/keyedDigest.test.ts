import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digest } from '../../../src/lifecycle/canonical.ts'
import { keyedDigest } from '../../../src/lifecycle/keyedDigest.ts'

const [ours, theirs] = ['a secret of this office', 'a secret of another office']

describe('a digest in the audit log', () => {
  it('is one for one content, and another for every other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [keyedOne, keyedOther] = [keyedDigest(ours, digest(one)), keyedDigest(ours, digest(other))]
        expect(keyedOne === keyedOther).toBe(one === other)
      }),
    )
  })

  it('cannot be computed from a guess of the content without the secret of the office', () => {
    const guess = digest({ inflation: 3.1 })
    expect(keyedDigest(ours, guess)).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set([guess, digest(guess), keyedDigest(ours, guess), keyedDigest(theirs, guess)]).size).toBe(4)
  })
})
