import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, digest, type Json } from '../../../src/lifecycle/canonical.ts'

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner ?? null)]),
  )
}

const withoutNulls = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner ?? null)]),
  )
}

describe('the canonical form of a value', () => {
  it('is one for one value, whatever the order of its keys', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(shuffled(value)) === canonicalJson(value)))
  })

  it('is JSON that reads back as the same value, absent and null keys alike', () => {
    fc.assert(
      fc.property(json, (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(withoutNulls(value)))),
      ),
    )
  })

  it('differs for different values', () => {
    fc.assert(
      fc.property(
        json,
        json,
        (one, other) =>
          (canonicalJson(one) === canonicalJson(other)) ===
          (canonicalJson(JSON.parse(canonicalJson(one))) === canonicalJson(other)),
      ),
    )
    expect(canonicalJson([null])).toBe('[null]')
    expect(canonicalJson({ a: undefined, b: null })).toBe('{}')
    expect(digest('1')).not.toBe(digest(1))
  })

  it('is ordered by code units and without white space', () => {
    expect(canonicalJson({ ბ: 1, a: [1, 'x'], B: { z: true, y: null } })).toBe('{"B":{"z":true},"a":[1,"x"],"ბ":1}')
    expect(digest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  })
})
