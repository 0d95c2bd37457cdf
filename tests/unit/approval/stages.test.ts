import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Flow, Stage } from '../../../plugins/approval-workflow/domain/flow.ts'
import { type Candidate, unstaffed } from '../../../plugins/approval-workflow/domain/stages.ts'
import { approverHeadDirector } from '../../../plugins/approval-workflow/flows.ts'
import { runs } from '../../support/longRuns.ts'

const person = (id: string, roles: string[], unit: string | null = null): Candidate => ({ id, name: id, roles, unit })
const bounds = { unit: 'prices', editorIds: [] as string[] }
const staff = [person('a', ['approver'], 'prices'), person('h', ['head']), person('d', ['director'])]

const verdict = (candidates: readonly Candidate[], given: Partial<typeof bounds & { unit: string | null }> = {}) =>
  unstaffed(approverHeadDirector, candidates, { ...bounds, ...given })

describe('a stage that nobody could complete says so at submission, by name', () => {
  it('nothing is said where every stage finds a person of its own', () => expect(verdict(staff)).toBeNull())

  it.each<[string, Candidate[], object, object]>([
    [
      'no head',
      staff.filter(({ id }) => id !== 'h'),
      {},
      { code: 'approval.nobodyAvailable', facts: { role: 'head', count: 1 } },
    ],
    [
      'the only head wrote it',
      staff,
      { editorIds: ['h'] },
      { code: 'approval.nobodyAvailable', facts: { role: 'head', count: 1 } },
    ],
    [
      'the only approver is of another unit',
      [person('a', ['approver'], 'trade'), ...staff.slice(1)],
      {},
      { code: 'approval.nobodyAvailable', facts: { role: 'approver', count: 1 } },
    ],
    [
      'an approver of no unit is of none',
      [person('a', ['approver']), ...staff.slice(1)],
      {},
      { code: 'approval.nobodyAvailable', facts: { role: 'approver', count: 1 } },
    ],
    [
      'the document names no unit',
      staff,
      { unit: null },
      { code: 'approval.unitMissing', facts: { role: 'approver' } },
    ],
    [
      'one person is both head and director',
      [staff[0] as Candidate, person('hd', ['head', 'director'])],
      {},
      { code: 'approval.tooFewPeople', facts: { count: 3 } },
    ],
    ['nobody at all', [], {}, { code: 'approval.nobodyAvailable', facts: { role: 'approver', count: 1 } }],
  ])('%s', (_, candidates, given, expected) => {
    expect(verdict(candidates, given)).toMatchObject({ status: 409, ...expected })
  })

  it('people are handed out so that all stages have theirs, when it can be done at all', () => {
    const both = person('hd', ['head', 'director'])
    expect(verdict([staff[0] as Candidate, both, person('h2', ['head'])])).toBeNull()
    expect(verdict([both, person('h2', ['head']), staff[0] as Candidate])).toBeNull()
  })
})

const roles = ['r1', 'r2', 'r3']
const held = fc.uniqueArray(fc.constantFrom(...roles))
const unit = fc.constantFrom(null, 'u1', 'u2')
const stage = fc.record({
  roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }),
  approvals: fc.integer({ min: 1, max: 2 }),
  ofUnit: fc.boolean(),
})
const people = fc
  .array(
    fc.record({
      roles: held,
      unit,
      acting: fc.array(
        fc.record({
          role: fc.constantFrom(...roles),
          unit,
          principal: fc.constant('absent'),
          orderNumber: fc.constant('1'),
        }),
        { maxLength: 2 },
      ),
      awayUntil: fc.constantFrom(null, null, '2026-12-12'),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((one, index): Candidate => ({ id: `p${index}`, name: '', ...one })))

/** Each role that a person holds, of their own and for others, with the unit for which. */
const heldBy = ({ roles: own, unit: of, acting = [] }: Candidate) => [
  ...own.map((role) => ({ role, unit: of })),
  ...acting.map((one) => ({ role: one.role, unit: one.unit })),
]

const subsets = <T>([head, ...rest]: readonly T[]): T[][] =>
  head === undefined ? [[]] : subsets(rest).flatMap((subset) => [subset, [head, ...subset]])

/** Whether each seat finds a person of its own, by counting: no group of stages needs more people than it has together. */
const hasEnough = (
  stages: readonly Stage[],
  candidates: readonly Candidate[],
  at: { unit: string | null; editorIds: string[] },
) =>
  subsets(stages).every((group) => {
    const could = candidates.filter(
      (one) =>
        !at.editorIds.includes(one.id) &&
        !one.awayUntil &&
        group.some((each) =>
          heldBy(one).some(
            (power) =>
              each.roles.includes(power.role) && (!each.ofUnit || (at.unit !== null && power.unit === at.unit)),
          ),
        ),
    )
    return could.length >= group.reduce((sum, { approvals }) => sum + approvals, 0)
  })

describe('one person agrees at one stage only', () => {
  it('a document may be submitted exactly when there are enough people for every stage together', () => {
    fc.assert(
      fc.property(
        fc.array(stage, { minLength: 1, maxLength: 3 }),
        people,
        fc.record({ unit, editorIds: fc.subarray(['p0', 'p1', 'p2']) }),
        (given, candidates, at) => {
          const stages = given.map((one, index): Stage => ({ ...one, name: `s${index}`, dueHours: 1 }))
          const flow: Flow = { stages, minor: stages, ends: 'publish' }
          expect(unstaffed(flow, candidates, at) === null).toBe(hasEnough(stages, candidates, at))
        },
      ),
      runs(500),
    )
  })
})
