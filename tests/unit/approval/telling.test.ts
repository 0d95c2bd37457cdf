import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Approval } from '../../../plugins/approval-workflow/domain/flow.ts'
import type { Reviewed } from '../../../plugins/approval-workflow/domain/rules.ts'
import { isNewTurn, noticeOf, whoseTurn } from '../../../plugins/approval-workflow/domain/telling.ts'
import { approverThenHead } from '../../../plugins/approval-workflow/flows.ts'
import { agreement, candidate, hashes, unit } from './facts.ts'

const house = [
  candidate('nino', ['approver']),
  candidate('gio', ['approver', 'author']),
  candidate('of another unit', ['approver'], 'national accounts'),
  candidate('lela', ['head']),
  candidate('dato', ['head', 'approver']),
]

/** A review of a press release that these agreed to, submitted by an author. */
const review = (given: Partial<Reviewed> = {}, ...agreed: readonly Approval[]): Reviewed => ({
  flow: approverThenHead,
  asked: hashes,
  unit,
  editorIds: [],
  underway: { id: 'w', submittedBy: 'author', approvals: agreed, isMinor: false, assignedTo: null },
  ...given,
})
const underway = (given: object) => ({ underway: { ...review().underway, ...given } as Reviewed['underway'] })
const byNino = agreement('approver', 'nino')

describe('whose turn it is', () => {
  it.each<[string, Reviewed, string[]]>([
    ['everybody of the stage and of the unit', review(), ['nino', 'gio', 'dato']],
    ['not who edited', review({ editorIds: ['gio'] }), ['nino', 'dato']],
    ['not who submitted', review(underway({ submittedBy: 'gio' })), ['nino', 'dato']],
    ['the next stage, when one has agreed', review({}, byNino), ['lela', 'dato']],
    ['not who agreed at the stage before', review({}, agreement('approver', 'dato')), ['lela']],
    ['who agreed to another text too', review({ asked: { ...hashes, ka: 'new' } }, byNino), ['nino', 'gio', 'dato']],
    ['who it was handed to, alone', review(underway({ assignedTo: 'gio' })), ['gio']],
    ['nobody while the document names no unit', review({ unit: null }), []],
    ['nobody when nothing is under way', review({ underway: null }), []],
  ])('%s', (_, asked, expected) => expect(whoseTurn(asked, house)).toEqual(expected))

  it('never somebody who could not agree, whoever edited, submitted or agreed', () => {
    const ids = house.map(({ id }) => id)
    const some = fc.subarray(ids)
    fc.assert(
      fc.property(some, some, fc.constantFrom(...ids), (editorIds, agreed, submittedBy) => {
        const approvals = agreed.map((by) => agreement('approver', by))
        const asked = whoseTurn(review({ editorIds, ...underway({ approvals, submittedBy }) }), house)
        expect(asked.filter((id) => [...editorIds, ...agreed, submittedBy, 'of another unit'].includes(id))).toEqual([])
      }),
    )
  })
})

describe('people are told that it is their turn', () => {
  it.each([
    ['submit', null, 'head', true],
    ['putBack', null, 'head', true],
    ['approve', 'approver', 'head', true],
    ['approve', 'head', 'head', false],
    ['reassign', 'head', 'head', true],
    ['save', 'head', 'approver', true],
    ['nextEdition', 'head', 'head', false],
    ['submit', null, null, false],
  ])('%s, from %s to %s: %s', (action, before, after, expected) =>
    expect(isNewTurn(action, before, after)).toBe(expected),
  )
})

describe('who submitted is told', () => {
  it.each([
    ['requestChanges', 'draft', false, 'sentBack'],
    ['recall', 'draft', false, 'recalled'],
    ['approve', 'published', false, 'wentOut'],
    ['approve', 'published', true, 'approved'],
    ['approve', 'approved', false, 'approved'],
    ['approve', 'inReview', false, null],
    ['takeDown', 'draft', false, 'takenDown'],
    ['submit', 'inReview', false, null],
    ['retire', 'retired', false, null],
    ['reassign', 'inReview', false, null],
  ])('%s to %s (waits: %s): %s', (action, to, waits, expected) => expect(noticeOf(action, to, waits)).toBe(expected))
})
