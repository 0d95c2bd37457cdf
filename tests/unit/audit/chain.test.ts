import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  BEGINNING,
  type ChainFault,
  faultOf,
  type Head,
  type LoggedRow,
  type Seal,
  sealRow,
} from '../../../src/audit/chain.ts'

type Sealed = { seal: Seal; row: LoggedRow | null }

const text = fc.string({ maxLength: 12 })
const column = fc.option(text)
const arbitraryRow: fc.Arbitrary<Omit<LoggedRow, 'id'>> = fc.record({
  at: text,
  action: text,
  outcome: text,
  actorId: column,
  actorRoles: column,
  documentCollection: column,
  documentId: column,
  beforeDigest: column,
  afterDigest: column,
  reason: column,
  details: column,
})

const sealAll = (rows: readonly LoggedRow[]): Sealed[] => {
  let head: Head = BEGINNING
  return rows.map((row, index) => {
    const seal = sealRow(head, row, `2026-11-27T10:00:0${index % 10}`)
    head = seal
    return { seal, row }
  })
}

const log = (least: number): fc.Arbitrary<Sealed[]> =>
  fc
    .array(arbitraryRow, { minLength: least, maxLength: 12 })
    .map((rows) => sealAll(rows.map((row, index) => ({ ...row, id: `row-${index + 1}` }))))

/** A log and the positions of two different rows in it, the first before the second. */
const logAndTwo = log(2).chain((sealed) =>
  fc.tuple(
    fc.constant(sealed),
    fc
      .uniqueArray(fc.integer({ min: 1, max: sealed.length }), { minLength: 2, maxLength: 2 })
      .map((two) => two.sort((a, b) => a - b) as [number, number]),
  ),
)

/** Follows a log as the command does and stops at the first fault. */
const firstFault = (sealed: readonly Sealed[]): ChainFault | null => {
  let head: Head = BEGINNING
  for (const { seal, row } of sealed) {
    const fault = faultOf(head, seal, row)
    if (fault) return fault
    head = seal
  }
  return null
}

const replaced = (sealed: readonly Sealed[], position: number, change: (one: Sealed) => Sealed): Sealed[] =>
  sealed.map((one, index) => (index + 1 === position ? change(one) : one))

const renumbered = (sealed: readonly Sealed[]): Sealed[] =>
  sealed.map(({ seal, row }, index) => ({ seal: { ...seal, position: index + 1 }, row }))

const forged = (position: number): Sealed => {
  const row = { ...sealAll([emptyRow])[0]?.row, id: 'forged' } as LoggedRow
  return { seal: sealRow({ position: position - 1, chainHash: 'f'.repeat(64) }, row, 'now'), row }
}

const emptyRow: LoggedRow = {
  id: 'row',
  at: '',
  action: '',
  outcome: '',
  actorId: null,
  actorRoles: null,
  documentCollection: null,
  documentId: null,
  beforeDigest: null,
  afterDigest: null,
  reason: null,
  details: null,
}

describe('the chain of the audit log', () => {
  it('is whole as it was sealed, row after row from position 1', () => {
    fc.assert(
      fc.property(log(0), (sealed) => {
        expect(firstFault(sealed)).toBeNull()
        expect(sealed.map(({ seal }) => seal.position)).toEqual(sealed.map((_, index) => index + 1))
      }),
    )
  })

  it('shows every changed column of a row, also nothing made of an empty text, at the position of the row', () => {
    const names = Object.keys(emptyRow) as (keyof LoggedRow)[]
    fc.assert(
      fc.property(logAndTwo, fc.constantFrom(...names), column, ([sealed, [at]], name, value) => {
        const before = sealed[at - 1]?.row?.[name]
        fc.pre(value !== before)
        const tampered = replaced(sealed, at, ({ seal, row }) => ({
          seal,
          row: { ...row, [name]: value } as LoggedRow,
        }))
        expect(firstFault(tampered)).toEqual({ kind: 'rowChanged', position: at, rowId: `row-${at}` })
      }),
    )
  })

  it('shows a row that was taken away', () => {
    fc.assert(
      fc.property(logAndTwo, ([sealed, [at]]) => {
        const tampered = replaced(sealed, at, ({ seal }) => ({ seal, row: null }))
        expect(firstFault(tampered)).toEqual({ kind: 'rowMissing', position: at, rowId: `row-${at}` })
      }),
    )
  })

  it('shows a row that was taken away with its seal, whether the rest was numbered anew or not', () => {
    fc.assert(
      fc.property(logAndTwo, ([sealed, [at]]) => {
        const rest = sealed.toSpliced(at - 1, 1)
        expect(firstFault(rest)).toEqual({ kind: 'sealMissing', position: at, found: at + 1 })
        expect(firstFault(renumbered(rest))).toEqual({ kind: 'chainBroken', position: at })
      }),
    )
  })

  it('shows a row that was put in with a seal of its own', () => {
    fc.assert(
      fc.property(logAndTwo, ([sealed, [at]]) => {
        expect(firstFault(renumbered(sealed.toSpliced(at - 1, 0, forged(at))))).toEqual({
          kind: 'chainBroken',
          position: at,
        })
      }),
    )
  })

  it('shows a row that was put in with the right seal for its place at the row after it', () => {
    fc.assert(
      fc.property(logAndTwo, ([sealed, [, at]]) => {
        const before = sealed[at - 2]?.seal ?? BEGINNING
        const row = { ...emptyRow, id: 'forged' }
        const tampered = renumbered(sealed.toSpliced(at - 1, 0, { seal: sealRow(before, row, 'now'), row }))
        expect(firstFault(tampered)).toEqual({ kind: 'chainBroken', position: at + 1 })
      }),
    )
  })

  it('shows two rows that changed places, with their seals or without', () => {
    fc.assert(
      fc.property(logAndTwo, ([sealed, [one, other]]) => {
        const [first, second] = [sealed[one - 1] as Sealed, sealed[other - 1] as Sealed]
        const seals = sealed.with(one - 1, second).with(other - 1, first)
        expect(firstFault(renumbered(seals))).toEqual({ kind: 'chainBroken', position: one })
        const rows = sealed
          .with(one - 1, { seal: first.seal, row: second.row })
          .with(other - 1, { seal: second.seal, row: first.row })
        expect(firstFault(rows)).toEqual({ kind: 'rowChanged', position: one, rowId: `row-${one}` })
      }),
    )
  })

  it.each(['rowDigest', 'chainHash', 'sealedAt'] as const)('shows a seal whose %s was changed', (name) => {
    fc.assert(
      fc.property(logAndTwo, ([sealed, [at]]) => {
        const tampered = replaced(sealed, at, ({ seal, row }) => ({ seal: { ...seal, [name]: 'other' }, row }))
        expect(firstFault(tampered)).toMatchObject({ position: at })
      }),
    )
  })

  it('does not begin anywhere but at its beginning', () => {
    fc.assert(
      fc.property(log(2), (sealed) => {
        expect(firstFault(sealed.slice(1))).toEqual({ kind: 'sealMissing', position: 1, found: 2 })
      }),
    )
  })
})
