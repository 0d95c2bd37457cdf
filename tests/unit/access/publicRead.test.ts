import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Where } from 'payload'
import {
  asLocaleSet,
  fromLocaleSet,
  type GateColumns,
  isPublic,
  localeSets,
  publicWhere,
} from '../../../src/access/publicRead.ts'
import { runs } from '../../support/longRuns.ts'

const at = new Date('2026-12-03T07:00:00.000Z')

/** Reads a query as the database would, for the operators that the gate uses. */
const holds = (where: Where, row: Record<string, unknown>): boolean =>
  Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Where[]).every((part) => holds(part, row))
    if (key === 'or') return (condition as Where[]).some((part) => holds(part, row))
    return Object.entries(condition as object).every(([operator, operand]) =>
      compare(operator, row[key] ?? null, operand),
    )
  })

const compare = (operator: string, value: unknown, operand: unknown): boolean => {
  switch (operator) {
    case 'equals':
      return value === operand
    case 'exists':
      return (value !== null) === operand
    case 'in':
      return (operand as unknown[]).includes(value)
    case 'less_than_equal':
      return value !== null && String(value) <= String(operand)
    case 'greater_than':
      return value !== null && String(value) > String(operand)
    default:
      throw new RangeError(`The gate uses an operator that this test does not read: ${operator}`)
  }
}

const instant = fc
  .oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -1e9, max: 1e9 }))
  .map((ms) => new Date(at.getTime() + ms).toISOString())
const row: fc.Arbitrary<GateColumns> = fc.record({
  _status: fc.constantFrom('published', 'draft', null),
  visibleFrom: fc.option(instant),
  visibleUntil: fc.option(instant),
  publicLocales: fc.constantFrom('', 'ka', 'en', 'ka,en', null, 'en,ka', 'kaka'),
  deletedAt: fc.option(instant),
})
const locale = fc.constantFrom('ka', 'en', null)

describe('what the public may see', () => {
  it('is the same as a query and as a predicate', () => {
    fc.assert(
      fc.property(row, locale, (columns, language) => {
        expect(holds(publicWhere(at, language, { drafts: true, trash: true }), columns)).toBe(
          isPublic(columns, at, language),
        )
      }),
      runs(3_000),
    )
  })

  it('opens at its instant and not one millisecond before, and closes at its end', () => {
    const open: GateColumns = { _status: 'published', visibleFrom: at.toISOString(), publicLocales: 'ka,en' }
    expect(isPublic(open, at, 'ka')).toBe(true)
    expect(isPublic(open, new Date(at.getTime() - 1), 'ka')).toBe(false)
    const closing = { ...open, visibleFrom: '2026-01-01T00:00:00.000Z', visibleUntil: at.toISOString() }
    expect([isPublic(closing, new Date(at.getTime() - 1), 'ka'), isPublic(closing, at, 'ka')]).toEqual([true, false])
  })

  it.each<[string, Partial<GateColumns>]>([
    ['a draft', { _status: 'draft' }],
    ['a row without a status', { _status: null }],
    ['a row without an instant', { visibleFrom: null }],
    ['a row in no language', { publicLocales: '' }],
    ['a row in the other language', { publicLocales: 'en' }],
    ['a row in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('is not %s', (_, columns) => {
    expect(
      isPublic(
        { _status: 'published', visibleFrom: '2026-01-01T00:00:00.000Z', publicLocales: 'ka,en', ...columns },
        at,
        'ka',
      ),
    ).toBe(false)
  })

  it('an unknown or missing language opens what is public in any, and nothing that is public in none', () => {
    expect(
      isPublic({ _status: 'published', visibleFrom: '2026-01-01T00:00:00.000Z', publicLocales: '' }, at, null),
    ).toBe(false)
    expect(
      isPublic({ _status: 'published', visibleFrom: '2026-01-01T00:00:00.000Z', publicLocales: 'en' }, at, null),
    ).toBe(true)
  })

  it('languages are written in one form and read back', () => {
    for (const set of Object.values(localeSets)) expect(asLocaleSet(fromLocaleSet(set))).toBe(set)
    expect(asLocaleSet(['en', 'ka', 'xx', 'en'])).toBe('ka,en')
    expect(fromLocaleSet(null)).toEqual([])
  })
})
