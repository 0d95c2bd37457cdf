import { describe, expect, it } from '@jest/globals'
import {
  type ContentFacts,
  type ContentState,
  contentLifecycle,
  goingOut,
  namesContent,
  readiness,
} from '../../../plugins/publishing/domain/lifecycle.ts'
import { roles } from '../../../src/access/roles.ts'
import { allowedActions, decide } from '../../../src/lifecycle/decide.ts'

const now = new Date('2026-12-03T07:00:00.000Z')

/** A document that everything is right with, and a body that asks for everything right. */
const facts = (given: Partial<ContentFacts> = {}): ContentFacts => ({
  actor: { id: 'a', roles: [] },
  editorIds: ['somebody else'],
  contentHash: 'hash',
  asked: { shared: 'shared', ka: 'ka', en: 'en' },
  unit: null,
  rests: 'draft',
  isTakenBack: false,
  openTakeDown: { by: 'somebody else' },
  outLocales: [],
  findings: [],
  visibleUntil: null,
  expectedOn: null,
  majorChanges: [],
  problems: { ka: [], en: [] },
  emptyPlaces: { ka: [], en: [] },
  isLive: false,
  visibleFrom: null,
  unreadyFiles: [],
  isLeadershipEvent: false,
  isLeftOutOfRegister: false,
  isInSeries: true,
  hasNextEdition: false,
  now,
  sent: { contentHash: 'hash', reason: 'reason', notice: { ka: 'შენიშვნა', en: 'notice' } },
  ...given,
})

const states: ContentState[] = ['draft', 'inReview', 'approved', 'published', 'retired']
const ask = (action: string, from: string, held: readonly string[], given: Partial<ContentFacts> = {}) => {
  const actor = { id: 'a', roles: held }
  return decide(contentLifecycle, { action, from, actor, facts: facts({ ...given, actor }) })
}
const codeOf = (decision: ReturnType<typeof ask>) =>
  decision.ok ? 'ok' : `${decision.refusal.status} ${decision.refusal.code}`

/**
 * The whole charter of content that nobody is asked to agree to: who does what from where, and where it leads. Everything
 * else is refused; how content goes out is the charter of its approval (tests/unit/approval).
 */
const charter = [
  'head takeDown published → draft',
  'director takeDown published → draft',
  'press-officer takeDown published → draft',
  'head takeDown retired → draft',
  'director takeDown retired → draft',
  'press-officer takeDown retired → draft',
  'head confirmTakeDown draft → draft',
  'director confirmTakeDown draft → draft',
  'press-officer confirmTakeDown draft → draft',
  'head retire published → retired',
  'author nextEdition published → published',
  'head nextEdition published → published',
  'press-officer nextEdition published → published',
]

describe('the life cycle of content', () => {
  it('every state × action × role: exactly the named rows pass', () => {
    const passed = [...Object.keys(contentLifecycle.actions), 'publish', 'schedule', 'toString', '__proto__'].flatMap(
      (action) =>
        states.flatMap((from) =>
          roles.flatMap((role) => {
            const decision = ask(action, from, [role])
            return decision.ok ? [`${role} ${action} ${from} → ${decision.to}`] : []
          }),
        ),
    )
    expect(passed.sort()).toEqual([...charter].sort())
  })

  it('nobody without a role, and no state that the table does not know', () => {
    for (const action of Object.keys(contentLifecycle.actions)) {
      expect([action, ask(action, 'published', []).ok]).toEqual([action, false])
      expect([action, ask(action, 'scheduled', [...roles]).ok]).toEqual([action, false])
    }
  })

  it('the order of refusals is role, state, rules, body', () => {
    const all = { isInSeries: false, hasNextEdition: true, sent: {} }
    expect(codeOf(ask('nextEdition', 'draft', ['translator'], all))).toBe('403 access.forbidden')
    expect(codeOf(ask('nextEdition', 'draft', ['head'], all))).toBe('409 content.notInThisState')
    expect(codeOf(ask('nextEdition', 'published', ['head'], all))).toBe('409 content.noSeries')
    expect(codeOf(ask('nextEdition', 'published', ['head'], { hasNextEdition: true }))).toBe('409 content.editionBegun')
    expect(codeOf(ask('retire', 'published', ['head'], all))).toBe('422 content.reasonNeeded')
    expect(codeOf(ask('retire', 'published', ['head'], { sent: { reason: 'x' } }))).toBe('422 content.noticeNeeded')
  })

  it('taking down waits for no rule but a reason: own work and unready files too', () => {
    const given = { editorIds: ['a'], unreadyFiles: ['x'], problems: { ka: ['x'], en: ['x'] }, contentHash: 'other' }
    expect(codeOf(ask('takeDown', 'published', ['press-officer'], given))).toBe('ok')
    for (const reason of [undefined, '', '  \n', 7])
      expect(codeOf(ask('takeDown', 'published', ['press-officer'], { sent: { reason } }))).toBe(
        '422 content.reasonNeeded',
      )
  })

  it('a take-down is confirmed by a second person, and only while it waits for one', () => {
    expect(codeOf(ask('confirmTakeDown', 'draft', ['head'], { openTakeDown: { by: 'a' } }))).toBe(
      '409 content.ownTakeDown',
    )
    expect(codeOf(ask('confirmTakeDown', 'draft', ['head'], { openTakeDown: null }))).toBe('409 content.notInThisState')
    expect(ask('takeDown', 'published', ['head'])).toMatchObject({ effects: ['hide', 'noteTakeDown'] })
  })

  it('the list of allowed actions agrees with what would be decided once everything was sent', () => {
    for (const from of states)
      for (const role of roles) {
        const actor = { id: 'a', roles: [role] }
        const listed = allowedActions(contentLifecycle, { from, actor, facts: facts({ actor, sent: {} }) })
          .filter(({ refusal }) => refusal === null)
          .map(({ action }) => action)
        const decided = Object.keys(contentLifecycle.actions).filter((action) => ask(action, from, [role]).ok)
        expect([from, role, listed]).toEqual([from, role, decided])
      }
  })
})

/** What an agreement is answered with that lets this document out, the rules of the people left aside. */
const verdict = (given: Partial<ContentFacts>): string => {
  const asked = facts(given)
  const refusal = [...readiness, namesContent, ...goingOut].map((rule) => rule(asked)).find((one) => one !== null)
  return refusal ? `${refusal.status} ${refusal.code}` : 'ok'
}

describe('what goes out', () => {
  it.each<[string, Partial<ContentFacts>, string]>([
    ['other content than was seen', { contentHash: 'other' }, '409 content.otherContent'],
    ['a leadership event', { isLeadershipEvent: true }, '409 content.leadershipEvent'],
    ['a memorandum outside the register', { isLeftOutOfRegister: true }, '409 content.notListed'],
    ['nothing complete', { problems: { ka: ['title'], en: ['title'] } }, '409 content.incomplete'],
    ['a file without its description', { unreadyFiles: ['x.png'] }, '409 content.mediaNotReady'],
    ['no hash', { sent: {} }, '422 content.hashNeeded'],
    ['a hash that is no text', { sent: { contentHash: ['hash'] } }, '422 content.hashNeeded'],
    ['a missing language', { problems: { ka: [], en: ['title'] } }, '422 content.languageMissing'],
    [
      'a language that follows',
      { problems: { ka: [], en: ['title'] }, sent: { contentHash: 'hash', followsOn: { en: '2026-12-10' } } },
      'ok',
    ],
    [
      'a language that followed yesterday',
      { problems: { ka: [], en: ['title'] }, sent: { contentHash: 'hash', followsOn: { en: '2026-12-02' } } },
      '422 content.languageMissing',
    ],
    [
      'a statement about the other language',
      { problems: { ka: [], en: ['title'] }, sent: { contentHash: 'hash', followsOn: { ka: '2026-12-10' } } },
      '422 content.languageMissing',
    ],
    ['a time in the future', { sent: { contentHash: 'hash', publishAt: '2026-12-03T08:00:00Z' } }, 'ok'],
    ['this very instant', { sent: { contentHash: 'hash', publishAt: now.toISOString() } }, '422 content.timeNotWhole'],
    [
      'a time with seconds',
      { sent: { contentHash: 'hash', publishAt: '2026-12-03T08:00:01Z' } },
      '422 content.timeNotWhole',
    ],
    ['a time that is none', { sent: { contentHash: 'hash', publishAt: 5 } }, '422 content.timeNotWhole'],
    [
      'a time on what is live',
      { isLive: true, sent: { contentHash: 'hash', publishAt: '2026-12-03T08:00:00Z' } },
      '409 content.liveCannotWait',
    ],
    ['an end in the future', { sent: { contentHash: 'hash', visibleUntil: '2026-12-03T08:00:00Z' } }, 'ok'],
    [
      'an end after its beginning',
      {
        sent: { contentHash: 'hash', publishAt: '2026-12-03T08:00:00Z', visibleUntil: '2026-12-03T08:01:00Z' },
      },
      'ok',
    ],
    [
      'an end at its beginning',
      {
        sent: { contentHash: 'hash', publishAt: '2026-12-03T08:00:00Z', visibleUntil: '2026-12-03T08:00:00Z' },
      },
      '422 content.endNotLater',
    ],
    [
      'an end at this very instant',
      { sent: { contentHash: 'hash', visibleUntil: now.toISOString() } },
      '422 content.endNotLater',
    ],
    [
      'an end with seconds',
      { sent: { contentHash: 'hash', visibleUntil: '2026-12-03T08:00:01Z' } },
      '422 content.endNotLater',
    ],
    ['an end that is none', { sent: { contentHash: 'hash', visibleUntil: 5 } }, '422 content.endNotLater'],
  ])('%s', (_, given, expected) => {
    expect(verdict(given)).toBe(expected)
  })

  it('the state of things comes before what was sent', () => {
    expect(verdict({ contentHash: 'other', unreadyFiles: ['x.png'], sent: { contentHash: 'hash' } })).toBe(
      '409 content.otherContent',
    )
    expect(verdict({ unreadyFiles: ['x.png'], sent: {} })).toBe('409 content.mediaNotReady')
    expect(verdict({ problems: { ka: [], en: ['title'] }, sent: {} })).toBe('422 content.hashNeeded')
  })

  it('is submitted in one complete language; both are asked for when it goes out', () => {
    const given = facts({ problems: { ka: [], en: ['title'] }, sent: {} })
    expect(readiness.map((rule) => rule(given))).toEqual(readiness.map(() => null))
  })
})
