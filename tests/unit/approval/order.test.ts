import { describe, expect, it } from '@jest/globals'
import { answer, editors, type Facts, turnOfApprover, turnOfHead } from './facts.ts'

type Fault = { status: 403 | 409 | 422; from?: string; roles?: readonly string[]; given?: Partial<Facts> }

/** Faults of one action that can stand beside each other, each with the status that it has alone. */
const faults: Record<string, Fault[]> = {
  submit: [
    { status: 403, roles: ['director'] },
    { status: 409, from: 'approved' },
    { status: 409, given: { asked: {} } },
    { status: 409, given: { unreadyFiles: ['x'] } },
    { status: 409, given: { unit: null } },
    { status: 409, given: { sent: { contentHash: 'other' } } },
  ],
  approve: [
    { status: 403, roles: ['author'] },
    { status: 409, from: 'draft' },
    { status: 409, given: { editorIds: ['a'] } },
    { status: 409, given: { unreadyFiles: ['x'] } },
    { status: 422, given: { sent: {} } },
    { status: 422, given: { problems: { ka: [], en: ['title'] }, asked: { shared: 's', ka: 'k' } } },
  ],
  requestChanges: [
    { status: 403, roles: ['author'] },
    { status: 409, from: 'draft' },
    { status: 422, given: { sent: {} } },
  ],
  reassign: [
    { status: 403, roles: ['author'] },
    { status: 409, from: 'draft' },
    { status: 422, given: { sent: {} } },
  ],
  unlock: [
    { status: 403, roles: ['author'] },
    { status: 409, from: 'draft' },
    { status: 422, given: { sent: {} } },
  ],
}

const subsets = <T>([first, ...rest]: readonly T[]): T[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((subset) => [subset, [first, ...subset]])

describe('the order of refusals is role (403), state and rules (409), what was sent (422)', () => {
  const right: Record<string, Required<Pick<Fault, 'from' | 'roles' | 'given'>>> = {
    submit: { from: 'draft', roles: [editors[0] ?? ''], given: {} },
    approve: { from: 'inReview', roles: ['head'], given: turnOfHead },
    requestChanges: { from: 'inReview', roles: ['head'], given: turnOfHead },
    reassign: {
      from: 'inReview',
      roles: ['head'],
      given: { ...turnOfHead, sent: { person: 'head of the house' } },
    },
    unlock: { from: 'approved', roles: ['head'], given: {} },
  }

  it.each(Object.keys(faults))('%s: of all that is wrong at once the first of them is told', (action) => {
    for (const wrong of subsets(faults[action] ?? [])) {
      const asked = wrong.reduce(
        (all, { from, roles, given }) => ({
          from: from ?? all.from,
          roles: roles ?? all.roles,
          given: { ...all.given, ...given },
        }),
        right[action] ?? { from: '', roles: [], given: {} },
      )
      const expected = wrong.length === 0 ? 'ok ' : String(Math.min(...wrong.map(({ status }) => status)))
      expect([action, wrong, answer({ action, ...asked }).slice(0, 3)]).toEqual([action, wrong, expected])
    }
  })

  it('a stage of another unit is 403, a stage that comes later is 409, whatever else is wrong', () => {
    const wrong = {
      ...turnOfApprover,
      editorIds: ['a'],
      contentHash: 'other',
      asked: { shared: 's', ka: 'k2' },
      ownUnit: 'trade',
      sent: {},
    }
    for (const action of ['approve', 'requestChanges']) {
      expect(answer({ action, roles: ['approver'], given: wrong })).toBe('403 approval.notYourStage')
      expect(answer({ action, given: wrong })).toBe('409 approval.notYourTurn')
    }
  })
})
