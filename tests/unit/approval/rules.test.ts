import { describe, expect, it } from '@jest/globals'
import { type Flow, wayOf } from '../../../plugins/approval-workflow/domain/flow.ts'
import { approverHeadDirector, approverThenHead, head } from '../../../plugins/approval-workflow/flows.ts'
import {
  type Asked,
  agreement,
  answer,
  candidate,
  everythingSent,
  type Facts,
  type Given,
  now,
  reviewAfter,
  turnOfApprover,
  turnOfHead,
} from './facts.ts'

const handedTo = (person: string, { underway, workflow }: ReturnType<typeof reviewAfter>) => ({
  underway: underway && { ...underway, assignedTo: person },
  workflow,
})

describe('submit', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['what everything is right with goes into review', {}, 'ok → inReview: openWorkflow'],
    ['own work is submitted by its author', { editorIds: ['a'] }, 'ok → inReview: openWorkflow'],
    ['what is public as it is has nothing to submit', { asked: {} }, '409 approval.nothingNew'],
    ['a press release without a responsible unit', { unit: null }, '409 approval.unitMissing'],
    ['a house without a head', { candidates: [candidate('x', ['approver'])] }, '409 approval.nobodyAvailable'],
    ['a head who wrote it, and no other', { editorIds: ['head of the house'] }, '409 approval.nobodyAvailable'],
    [
      'one person who is approver and head at once',
      { candidates: [candidate('x', ['approver', 'head'])] },
      '409 approval.tooFewPeople',
    ],
    ['nothing complete', { problems: { ka: ['title'], en: ['title'] } }, '409 content.incomplete'],
    ['a file without its description', { unreadyFiles: ['x.png'] }, '409 content.mediaNotReady'],
    ['the agenda of the leadership', { isLeadershipEvent: true }, '409 content.leadershipEvent'],
    ['a memorandum outside the register', { isLeftOutOfRegister: true }, '409 content.notListed'],
    ['other content than was seen', { sent: { contentHash: 'other' } }, '409 content.otherContent'],
    ['one language alone may be submitted', { problems: { ka: [], en: ['title'] } }, 'ok → inReview: openWorkflow'],
    ['no hash: a submission binds nobody', { sent: {} }, 'ok → inReview: openWorkflow'],
  ])('%s', (_, given, expected) => {
    expect(answer({ action: 'submit', from: 'draft', roles: ['author'], given })).toBe(expected)
  })
})

describe('comments that nobody has resolved', () => {
  const asked = [
    { action: 'submit', from: 'draft', roles: ['author'] },
    { action: 'approve', given: turnOfApprover, roles: ['approver'] },
    { action: 'approve', given: turnOfHead },
  ]
  const strict = { ...approverThenHead, needsResolvedComments: true }
  const answers = (flow: Flow, openComments: number) =>
    asked.map((one) => answer({ ...one, flow, given: { ...one.given, openComments } }))

  it('stop nothing where the flow does not say so', () => {
    expect(answers(approverThenHead, 2)).toEqual(answers(approverThenHead, 0))
  })

  it('stop submission and every agreement where it does, and nothing once they are resolved', () => {
    expect(answers(strict, 2)).toEqual(Array.from({ length: 3 }, () => '409 approval.commentsOpen'))
    expect(answers(strict, 0)).toEqual(answers(approverThenHead, 0))
  })

  it('do not keep anybody from sending the document back or recalling it', () => {
    const given = { ...turnOfHead, openComments: 2 }
    expect(answer({ action: 'requestChanges', given, flow: strict })).toMatch(/^ok/)
    expect(answer({ action: 'recall', given, flow: strict })).toMatch(/^ok/)
  })
})

describe('approve, the last stage', () => {
  const out = 'ok → published: recordApproval, compileAndShow, endWorkflow'
  it.each<[string, Partial<Facts>, string]>([
    ['what everything is right with goes out', {}, out],
    ['own work', { editorIds: ['a'] }, '409 content.ownWork'],
    ['own work among others’', { editorIds: ['b', 'a', 'c'] }, '409 content.ownWork'],
    [
      'another stage agreed to by the same person',
      reviewAfter(agreement('approver', 'a')),
      '409 approval.agreedAlready',
    ],
    ['what was handed to somebody else', handedTo('another head', turnOfHead), '409 approval.handedToOther'],
    ['what was handed to them', handedTo('a', turnOfHead), out],
    ['before the stage that comes first', turnOfApprover, '409 approval.notYourTurn'],
    [
      'after a stage whose person edited it since',
      { editorIds: ['approver of the house'] },
      '409 approval.notYourTurn',
    ],
    ['after a stage of another unit than answers for it now', { unit: 'trade' }, '409 approval.notYourTurn'],
    [
      'after a stage that agreed to other words',
      reviewAfter(agreement('approver', 'x', { hashes: { shared: 's', ka: 'old', en: 'e' } })),
      '409 approval.notYourTurn',
    ],
    [
      'after a stage that read the words with other figures',
      reviewAfter(agreement('approver', 'x', { shared: 'old', hashes: { shared: 'old', ka: 'k', en: 'e' } })),
      '409 approval.notYourTurn',
    ],
    ['what became public as it is', { asked: {} }, '409 approval.nothingNew'],
    ['other content than was seen', { contentHash: 'other' }, '409 content.otherContent'],
    ['a file without its description', { unreadyFiles: ['x.png'] }, '409 content.mediaNotReady'],
    ['no hash', { sent: {} }, '422 content.hashNeeded'],
    ['a hash that is no text', { sent: { contentHash: ['hash'] } }, '422 content.hashNeeded'],
    [
      'a missing language',
      { problems: { ka: [], en: ['title'] }, asked: { shared: 's', ka: 'k' } },
      '422 content.languageMissing',
    ],
    [
      'a language that follows on a stated day',
      {
        problems: { ka: [], en: ['title'] },
        asked: { shared: 's', ka: 'k' },
        sent: { ...everythingSent, followsOn: { en: '2026-12-10' } },
      },
      out,
    ],
    ['a time in the future', { sent: { ...everythingSent, publishAt: '2026-12-03T08:00:00Z' } }, out],
    ['this very instant', { sent: { ...everythingSent, publishAt: now.toISOString() } }, '422 content.timeNotWhole'],
    [
      'a time on what is live',
      { isLive: true, sent: { ...everythingSent, publishAt: '2026-12-03T08:00:00Z' } },
      '409 content.liveCannotWait',
    ],
    [
      'an end before the beginning',
      { sent: { ...everythingSent, visibleUntil: '2026-12-03T06:00:00Z' } },
      '422 content.endNotLater',
    ],
  ])('%s', (_, given, expected) => {
    expect(answer({ action: 'approve', given: { ...turnOfHead, ...given } })).toBe(expected)
  })

  it('an approval that ends in a release is locked and does not go out', () => {
    const flow: Flow = { ...head, ends: 'readyForRelease' }
    expect(answer({ action: 'approve', given: turnOfApprover, flow })).toBe(
      'ok → approved: recordApproval, lockContent',
    )
    const locked = { underway: turnOfApprover.underway }
    expect(answer({ action: 'unlock', from: 'approved', given: locked, flow })).toBe('ok → inReview: reopen')
  })
})

describe('approve, a stage before the last', () => {
  const agreed = 'ok → inReview: recordApproval'
  it.each<[string, Given, string]>([
    ['the head of the unit agrees, and it does not go out', {}, agreed],
    ['an approver of another unit', { ownUnit: 'trade' }, '403 approval.notYourStage'],
    ['an approver of no unit', { ownUnit: null }, '403 approval.notYourStage'],
    ['own work', { editorIds: ['a'] }, '409 content.ownWork'],
    ['no hash', { sent: {} }, '422 content.hashNeeded'],
    [
      'a missing language is stated by the last one',
      { problems: { ka: [], en: ['title'] }, asked: { shared: 's', ka: 'k' } },
      agreed,
    ],
  ])('%s', (_, given, expected) => {
    expect(answer({ action: 'approve', roles: ['approver'], given: { ...turnOfApprover, ...given } })).toBe(expected)
  })

  const byTwo: Flow = { ...head, stages: head.stages.map((stage) => ({ ...stage, approvals: 2 })) }
  it('one of two is not enough, and the same person twice is one', () => {
    expect(answer({ action: 'approve', given: reviewAfter(), flow: byTwo })).toBe(agreed)
    expect(answer({ action: 'approve', given: reviewAfter(agreement('head', 'a')), flow: byTwo })).toBe(
      '409 approval.agreedAlready',
    )
    expect(answer({ action: 'approve', given: reviewAfter(agreement('head', 'b')), flow: byTwo })).toBe(
      'ok → published: recordApproval, compileAndShow, endWorkflow',
    )
  })

  it('who agreed may agree again to what changed since', () => {
    const old = agreement('head', 'a', { hashes: { shared: 's', ka: 'k', en: 'old' } })
    expect(answer({ action: 'approve', given: reviewAfter(old), flow: byTwo })).toBe(agreed)
    const otherFigures = agreement('head', 'a', { shared: 'old' })
    expect(answer({ action: 'approve', given: reviewAfter(otherFigures), flow: byTwo })).toBe(agreed)
  })

  it('who agreed for a unit that answers no more does not agree at another stage: the unit may come back', () => {
    const given = reviewAfter(agreement('approver', 'a', { unit: 'trade' }), agreement('approver', 'b'))
    expect(answer({ action: 'approve', given })).toBe('409 approval.agreedAlready')
  })

  it('nobody is counted for two stages, also when they hold the roles of both', () => {
    const given = { ...reviewAfter(agreement('approver', 'a')) }
    expect(answer({ action: 'approve', roles: ['approver', 'head'], given })).toBe('409 approval.agreedAlready')
  })
})

describe('a minor change', () => {
  const minor = { ...everythingSent, isMinor: 'yes' }
  const underway = (given: Partial<Facts> = {}) => {
    const { workflow } = reviewAfter()
    const isMinor = workflow && { ...workflow, isMinor: true }
    return {
      flow: wayOf(approverHeadDirector, true),
      rests: 'published' as const,
      underway: isMinor,
      workflow: isMinor,
      ...given,
    }
  }

  it.each<[string, Partial<Facts>, string]>([
    [
      'of what is public, in which no figure changed',
      { rests: 'published', sent: minor },
      'ok → inReview: openWorkflow',
    ],
    ['of what is not public', { sent: minor }, '422 approval.notMinor'],
    [
      'in which a figure changed',
      { rests: 'published', majorChanges: ['figures'], sent: minor },
      '422 approval.notMinor',
    ],
    ['that nobody calls minor', { rests: 'published', majorChanges: ['figures'] }, 'ok → inReview: openWorkflow'],
  ])('submitted: %s', (_, given, expected) => {
    expect(answer({ action: 'submit', from: given.rests ?? 'draft', roles: ['author'], given })).toBe(expected)
  })

  it.each<[string, Partial<Facts>, string]>([
    ['takes one approval', {}, 'ok → published: recordApproval, compileAndShow, endWorkflow'],
    ['that grew since', { majorChanges: ['figures'] }, '409 approval.notMinor'],
    ['is not agreed to by its writer either', { editorIds: ['a'] }, '409 content.ownWork'],
  ])('agreed to: %s', (_, given, expected) => {
    expect(answer({ action: 'approve', given: underway(given), flow: approverHeadDirector })).toBe(expected)
  })
})

describe('back to the author', () => {
  it.each<[string, Asked, string]>([
    [
      'the stage whose turn it is asks for changes',
      { action: 'requestChanges', given: turnOfHead },
      'ok → draft: endWorkflow',
    ],
    ['a stage whose turn it is not', { action: 'requestChanges', given: turnOfApprover }, '409 approval.notYourTurn'],
    [
      'without a reason',
      { action: 'requestChanges', given: { ...turnOfHead, sent: { reason: ' \n' } } },
      '422 content.reasonNeeded',
    ],
    ['who submitted recalls', { action: 'recall', roles: ['author'], given: turnOfHead }, 'ok → draft: endWorkflow'],
    [
      'who worked on it recalls',
      {
        action: 'recall',
        roles: ['translator'],
        given: { underway: turnOfHead.underway && { ...turnOfHead.underway, submittedBy: 'b' }, editorIds: ['a'] },
      },
      'ok → draft: endWorkflow',
    ],
    [
      'a stranger recalls nothing',
      {
        action: 'recall',
        roles: ['author'],
        given: { underway: turnOfHead.underway && { ...turnOfHead.underway, submittedBy: 'b' } },
      },
      '403 approval.notYourSubmission',
    ],
    [
      'unlocking needs a reason',
      { action: 'unlock', from: 'approved', given: { sent: {} } },
      '422 content.reasonNeeded',
    ],
    ['what waits for its time is unlocked and dark', { action: 'unlock', from: 'approved' }, 'ok → draft: hide'],
    [
      'a take-down waits for no approval, which it ends',
      { action: 'takeDown', roles: ['press-officer'], given: { ...turnOfHead, rests: 'published', editorIds: ['a'] } },
      'ok → draft: hide, noteTakeDown, endWorkflow',
    ],
    ['a draft in review was never out', { action: 'takeDown', given: turnOfHead }, '409 content.notInThisState'],
  ])('%s', (_, asked, expected) => {
    expect(answer(asked)).toBe(expected)
  })
})

describe('hand over', () => {
  const handing = (person: unknown, given: Partial<Facts> = {}) => ({ ...turnOfHead, ...given, sent: { person } })
  const twoHeads = [candidate('a', ['head']), candidate('b', ['head']), candidate('c', ['approver'])]
  it.each<[string, Partial<Facts>, string]>([
    ['to somebody who could complete the stage', handing('b'), 'ok → inReview: handOver'],
    ['to oneself', handing('a'), '422 approval.personCannot'],
    ['to somebody of another stage', handing('c'), '422 approval.personCannot'],
    ['to somebody who edited it', handing('b', { editorIds: ['b'] }), '422 approval.personCannot'],
    [
      'to somebody who agreed at another stage',
      handing('b', reviewAfter(agreement('approver', 'b'))),
      '422 approval.personCannot',
    ],
    ['to nobody of the house', handing('x'), '422 approval.personCannot'],
    ['to what is no person', handing({ id: 'b' }), '422 approval.personCannot'],
    ['to nobody', handing(undefined), '422 approval.personCannot'],
  ])('%s', (_, given, expected) => {
    expect(answer({ action: 'reassign', given: { candidates: twoHeads, ...given } })).toBe(expected)
  })

  it('the head hands over at every stage, an approver at theirs alone, and of their unit alone', () => {
    const toUnit = { ...turnOfApprover, candidates: [candidate('x', ['approver'])], sent: { person: 'x' } }
    expect(answer({ action: 'reassign', given: toUnit })).toBe('ok → inReview: handOver')
    expect(answer({ action: 'reassign', roles: ['approver'], given: toUnit })).toBe('ok → inReview: handOver')
    expect(answer({ action: 'reassign', roles: ['approver'], given: { ...toUnit, ownUnit: 'trade' } })).toBe(
      '403 approval.notYourStage',
    )
    expect(answer({ action: 'reassign', roles: ['approver'], given: handing('b', { candidates: twoHeads }) })).toBe(
      '409 approval.notYourTurn',
    )
  })
})

describe('checks that block a stage', () => {
  const blocking: Flow = {
    ...approverThenHead,
    stages: approverThenHead.stages.map((stage) => (stage.name === 'head' ? { ...stage, blocks: ['numbers'] } : stage)),
  }
  const findings = [{ check: 'numbers', sentence: '4.8' }]

  it('keep it from agreeing, and no other stage', () => {
    const asked = { action: 'approve', flow: blocking }
    expect(answer({ ...asked, roles: ['head'], given: { ...turnOfHead, findings } })).toBe('409 approval.checksFailed')
    expect(answer({ ...asked, roles: ['head'], given: turnOfHead })).toMatch(/^ok → published/)
    expect(answer({ ...asked, roles: ['approver'], given: { ...turnOfApprover, findings } })).toMatch(/^ok → inReview/)
    expect(answer({ action: 'submit', from: 'draft', roles: ['author'], flow: blocking, given: { findings } })).toMatch(
      /^ok/,
    )
  })

  it('of the first stage keep a document from being submitted; what other checks find is said alone', () => {
    const first = { ...head, stages: head.stages.map((stage) => ({ ...stage, blocks: ['numbers'] })) }
    const submit = { action: 'submit', from: 'draft', roles: ['author'], flow: first }
    expect(answer({ ...submit, given: { findings } })).toBe('409 approval.checksFailed')
    expect(answer({ ...submit, given: { findings: [{ check: 'terms', sentence: 'x' }] } })).toMatch(/^ok/)
  })
})

describe('a minor change under way', () => {
  it('goes the short way no further once the public text has reached its end', () => {
    const { underway, workflow } = turnOfApprover
    const minor = { underway: underway && { ...underway, isMinor: true }, workflow }
    const asked = { action: 'approve', roles: ['head'], flow: wayOf(approverThenHead, true) }
    expect(answer({ ...asked, given: { ...minor, rests: 'published' } })).toMatch(/^ok → published/)
    expect(answer({ ...asked, given: { ...minor, rests: 'draft' } })).toBe('409 approval.notMinor')
  })
})
