import { describe, expect, it } from '@jest/globals'
import { agreement as agreed } from '../../../plugins/approval-workflow/domain/rules.ts'
import { type Candidate, unstaffed } from '../../../plugins/approval-workflow/domain/stages.ts'
import { approverThenHead } from '../../../plugins/approval-workflow/flows.ts'
import { agreement, answer, candidate, type Facts, factsOf, turnOfApprover, turnOfHead, unit } from './facts.ts'

const order = { principal: 'absent', orderNumber: '15' }
const deputy = (role: string, of: string | null = null, own: readonly string[] = ['author']): Candidate => ({
  ...candidate('a', own, 'trade'),
  acting: [{ ...order, role, unit: of }],
})
const byDeputy = (self: Candidate, given: Partial<Facts>, roles: readonly string[]): string =>
  answer({ action: 'approve', roles, given: { ...given, self } })

const agrees = 'ok → inReview: recordApproval'
const letsOut = 'ok → published: recordApproval, compileAndShow, endWorkflow'

describe('who acts for somebody', () => {
  it('agrees in their place, for their unit', () => {
    expect(byDeputy(deputy('approver', unit), turnOfApprover, ['author', 'approver'])).toBe(agrees)
    expect(byDeputy(deputy('head'), turnOfHead, ['author', 'head'])).toBe(letsOut)
  })

  it('does not agree for a unit of their own that they do not head', () => {
    expect(byDeputy(deputy('approver', unit), { ...turnOfApprover, unit: 'trade' }, ['author', 'approver'])).toBe(
      '403 approval.notYourStage',
    )
  })

  it('does not agree to what they edited or translated themselves', () => {
    const given = { ...turnOfHead, editorIds: ['a'] }
    expect(byDeputy(deputy('head'), given, ['author', 'head'])).toBe('409 content.ownWork')
  })

  it('is one person: who agreed by their own role does not agree once more for somebody else', () => {
    const both = deputy('head', null, ['approver'])
    const { underway, workflow } = turnOfHead
    const own = agreement('approver', 'a')
    const given = {
      underway: underway && { ...underway, approvals: [own] },
      workflow: workflow && { ...workflow, approvals: [own] },
    }
    expect(byDeputy(both, given, ['approver', 'head'])).toBe('409 approval.agreedAlready')
  })

  it('has agreed for somebody, by an order, which is kept with the agreement', () => {
    const facts = (self: Candidate) =>
      factsOf(approverThenHead, { ...turnOfHead, actor: { id: 'a', roles: ['head'] }, self })
    expect(agreed(facts(deputy('head')), '')?.actingFor).toEqual({ person: 'absent', orderNumber: '15' })
    expect(agreed(facts(deputy('head', null, ['head'])), '')?.actingFor).toBeUndefined()
  })
})

describe('who is away by an order', () => {
  const away = { ...candidate('a', ['head']), awayUntil: '2026-12-12' }

  it('agrees to nothing in these days', () => {
    expect(byDeputy(away, turnOfHead, ['head'])).toBe('409 approval.youAreAway')
  })

  it('may send a document back: that binds nobody', () => {
    expect(answer({ action: 'requestChanges', roles: ['head'], given: { ...turnOfHead, self: away } })).toContain(
      'ok →',
    )
  })

  it('is given no stage', () => {
    const given = { ...turnOfHead, candidates: [{ ...away, id: 'b' }], sent: { person: 'b' } }
    expect(answer({ action: 'reassign', roles: ['head'], given })).toBe('422 approval.personCannot')
  })
})

describe('a submission', () => {
  const approver = candidate('p', ['approver'])
  const head = { ...candidate('h', ['head']), name: 'Nino', awayUntil: '2026-12-12' }
  const bounds = { unit, editorIds: ['w'] }
  const verdict = (...candidates: Candidate[]) => unstaffed(approverThenHead, [approver, ...candidates], bounds)

  it('names the stage, and who holds it and is away until when', () => {
    expect(verdict(head)).toEqual({
      code: 'approval.everybodyAway',
      status: 409,
      facts: { role: 'head', people: ['Nino (12.12.2026)'] },
    })
  })

  it('goes on when somebody acts for who is away', () => {
    expect(verdict(head, deputy('head'))).toBeNull()
  })

  it('counts nobody who acts and wrote the document', () => {
    expect(verdict(head, { ...deputy('head'), id: 'w' })?.code).toBe('approval.everybodyAway')
  })

  it('counts one person for one stage, acting or not', () => {
    expect(verdict({ ...approver, acting: [{ ...order, role: 'head', unit: null }] }, head)).not.toBeNull()
    const two = unstaffed(approverThenHead, [{ ...approver, acting: [{ ...order, role: 'head', unit: null }] }], bounds)
    expect(two?.code).toBe('approval.tooFewPeople')
  })

  it('asks a standing deputy and the person themselves alike', () => {
    expect(verdict(candidate('h', ['head']), deputy('head'))).toBeNull()
    expect(verdict(deputy('head'))).toBeNull()
  })
})
