import { describe, expect, it } from '@jest/globals'
import type { Flow } from '../../../plugins/approval-workflow/domain/flow.ts'
import {
  approverHeadDirector,
  approverThenHead,
  head,
  headThenDirector,
} from '../../../plugins/approval-workflow/flows.ts'
import { roles } from '../../../src/access/roles.ts'
import { allowedActions, decide } from '../../../src/lifecycle/decide.ts'
import { agreement, everythingSent, type Facts, factsOf, lifecycleOf, reviewAfter } from './facts.ts'

const flows = { head, approverThenHead, approverHeadDirector, headThenDirector }
type FlowName = keyof typeof flows

const at = (stage: string) => `a draft in review, turn of ${stage}`

const unconfirmed = 'taken down, to be confirmed'
const puttingBack = 'taken down, to be confirmed, and put back in review'
const openTakeDown = { by: 'somebody else' }

/** Where a document can be: its state, and whose turn it is. */
type Situation = { name: string; state: string; given: Partial<Facts> }

/** What is sent to hand the stage over: the person of the house who could complete it. */
const handingTo = (stage: string | undefined) => ({ sent: { ...everythingSent, person: `${stage} of the house` } })

const situationsOf = ({ stages }: Flow): Situation[] => {
  const begun = { ...reviewAfter(), ...handingTo(stages[0]?.name) }
  return [
    { name: 'a draft', state: 'draft', given: {} },
    { name: 'taken down', state: 'draft', given: { isTakenBack: true } },
    { name: unconfirmed, state: 'draft', given: { isTakenBack: true, openTakeDown } },
    { name: 'published', state: 'published', given: { rests: 'published' } },
    { name: 'retired', state: 'retired', given: { rests: 'retired' } },
    ...stages.map(({ name }, index) => ({
      name: at(name),
      state: 'inReview',
      given: {
        ...reviewAfter(...stages.slice(0, index).map((stage) => agreement(stage.name))),
        ...handingTo(name),
      },
    })),
    { name: 'published, its change in review', state: 'inReview', given: { ...begun, rests: 'published' } },
    { name: 'retired, its change in review', state: 'inReview', given: { ...begun, rests: 'retired' } },
    { name: puttingBack, state: 'inReview', given: { ...begun, isTakenBack: true, openTakeDown } },
    { name: 'approved for a later time', state: 'approved', given: { rests: 'published' } },
  ]
}

const deciderOf = (flow: Flow) => {
  const lifecycle = lifecycleOf(flow)
  return (action: string, from: string, held: readonly string[], given: Partial<Facts> = {}) => {
    const actor = { id: 'a', roles: held }
    return decide(lifecycle, { action, from, actor, facts: factsOf(flow, { ...given, actor }) })
  }
}

type Decided = ReturnType<ReturnType<typeof deciderOf>>
const codeOf = (decision: Decided) => (decision.ok ? 'ok' : `${decision.refusal.status} ${decision.refusal.code}`)

const anywhere = ['a draft', 'published', 'retired']
const inReview = ({ stages }: Flow) => [
  ...stages.map(({ name }) => at(name)),
  'published, its change in review',
  'retired, its change in review',
]

/** One line of a charter: who does what, where, and to which state it leads. */
type Line = [who: string, action: string, where: readonly string[], to: string]

/** What is the same in every flow. Everybody who is not named is refused. */
const always = (flow: Flow): Line[] => [
  ['author translator press-officer head', 'submit', anywhere, 'inReview'],
  ['author translator press-officer head', 'putBack', ['taken down', unconfirmed], 'inReview'],
  [
    'author translator press-officer head',
    'recall',
    [...inReview(flow).filter((one) => one.startsWith('a draft')), puttingBack],
    'draft',
  ],
  ['author translator press-officer head', 'recall', ['published, its change in review'], 'published'],
  ['author translator press-officer head', 'recall', ['retired, its change in review'], 'retired'],
  ['head director', 'unlock', ['approved for a later time'], 'draft'],
  ['head director press-officer', 'takeDown', ['published', 'retired'], 'draft'],
  ['head director press-officer', 'takeDown', ['published, its change in review'], 'draft'],
  ['head director press-officer', 'takeDown', ['retired, its change in review'], 'draft'],
  ['head director press-officer', 'takeDown', ['approved for a later time'], 'draft'],
  ['head director press-officer', 'confirmTakeDown', [unconfirmed], 'draft'],
  ['head director press-officer', 'confirmTakeDown', [puttingBack], 'inReview'],
  ['head', 'retire', ['published'], 'retired'],
  ['author head press-officer', 'nextEdition', ['published'], 'published'],
  ['author head press-officer', 'nextEdition', ['published, its change in review'], 'inReview'],
]

/** What a stage does while it is its turn; the head of the department hands over at every stage. */
const atStage = (stage: string, places: { draft: string; isFirst: boolean; isLast: boolean }): Line[] => {
  const changes = places.isFirst ? ['published, its change in review', 'retired, its change in review'] : []
  const drafts = places.isFirst ? [places.draft, puttingBack] : [places.draft]
  return [
    [stage, 'approve', [...drafts, ...changes], places.isLast ? 'published' : 'inReview'],
    [stage, 'requestChanges', drafts, 'draft'],
    ...changes.map((change): Line => [stage, 'requestChanges', [change], change.split(',')[0] ?? '']),
    [stage === 'head' ? 'head' : `${stage} head`, 'reassign', [...drafts, ...changes], 'inReview'],
  ]
}

/** The whole charter of the office: who may do what from where, and where it leads. */
const charters: Record<FlowName, Line[]> = {
  head: [...always(head), ...atStage('head', { draft: at('head'), isFirst: true, isLast: true })],
  approverThenHead: [
    ...always(approverThenHead),
    ...atStage('approver', { draft: at('approver'), isFirst: true, isLast: false }),
    ...atStage('head', { draft: at('head'), isFirst: false, isLast: true }),
  ],
  approverHeadDirector: [
    ...always(approverHeadDirector),
    ...atStage('approver', { draft: at('approver'), isFirst: true, isLast: false }),
    ...atStage('head', { draft: at('head'), isFirst: false, isLast: false }),
    ...atStage('director', { draft: at('director'), isFirst: false, isLast: true }),
  ],
  headThenDirector: [
    ...always(headThenDirector),
    ...atStage('head', { draft: at('head'), isFirst: true, isLast: false }),
    ...atStage('director', { draft: at('director'), isFirst: false, isLast: true }),
  ],
}

const allowedBy = (flow: FlowName, action: string, where: string): string[] =>
  charters[flow]
    .filter(([, named, places]) => named === action && places.includes(where))
    .flatMap(([who, , , to]) => who.split(' ').map((role) => `${role} → ${to}`))
    .sort()

const everyPlace = (Object.keys(flows) as FlowName[]).flatMap((flow) =>
  Object.keys(lifecycleOf(flows[flow]).actions).flatMap((action) =>
    situationsOf(flows[flow]).map((situation) => ({
      flow,
      action,
      situation,
      allowed: allowedBy(flow, action, situation.name),
    })),
  ),
)
const names = (allowed: readonly string[]) => allowed.map((one) => one.split(' ')[0]).join(', ')
const inTests = (isOpen: boolean) =>
  everyPlace
    .filter(({ allowed }) => allowed.length > 0 === isOpen)
    .map((one) => [one.flow, one.action, one.situation.name, names(one.allowed), one] as const)

const passing = ({ flow, action, situation }: (typeof everyPlace)[number]) =>
  roles.flatMap((role) => {
    const decision = deciderOf(flows[flow])(action, situation.state, [role], situation.given)
    return decision.ok ? [`${role} → ${decision.to}`] : []
  })

describe('the charter: state × action × role', () => {
  it.each(inTests(true))('%s: %s of what is %s is for %s and for nobody else', (_, __, ___, ____, place) => {
    expect(passing(place).sort()).toEqual(place.allowed)
  })

  it.each(inTests(false))('%s: %s of what is %s is for nobody', (_, __, ___, ____, place) => {
    expect(passing(place)).toEqual([])
  })

  it('every line of the charters names a place and an action that there are', () => {
    for (const name of Object.keys(flows) as FlowName[]) {
      const places = situationsOf(flows[name]).map((one) => one.name)
      const strangers = charters[name].filter(
        ([, action, where]) =>
          !(action in lifecycleOf(flows[name]).actions) || where.some((place) => !places.includes(place)),
      )
      expect([name, strangers]).toEqual([name, []])
    }
  })

  it('a refusal of the charter is one of role (403) or of state (409), and says which', () => {
    const said = everyPlace.flatMap(({ flow, action, situation }) =>
      roles.map((role) => codeOf(deciderOf(flows[flow])(action, situation.state, [role], situation.given))),
    )
    expect([...new Set(said)].sort()).toEqual([
      '403 access.forbidden',
      '409 approval.notYourTurn',
      '409 content.notInThisState',
      'ok',
    ])
  })
})

describe.each(Object.entries(flows))('%s', (_, flow) => {
  const ask = deciderOf(flow)
  const places = situationsOf(flow)
  const all = [...roles]

  it.each(['publish', 'schedule', 'Approve', '', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'valueOf'])(
    'the action “%s” is none, wherever the document is and whoever asks',
    (action) => {
      for (const { state, given } of places)
        expect(codeOf(ask(action, state, all, given))).toBe('409 content.unknownAction')
    },
  )

  it.each(['', 'ended', 'inreview', 'toString', '__proto__'])('from the state “%s” nothing is possible', (state) => {
    for (const action of Object.keys(lifecycleOf(flow).actions))
      expect([action, codeOf(ask(action, state, all, reviewAfter()))]).toEqual([action, '409 content.notInThisState'])
  })

  it('who has no role does nothing', () => {
    for (const { state, given } of places)
      for (const action of Object.keys(lifecycleOf(flow).actions))
        expect([action, codeOf(ask(action, state, [], given))]).toEqual([action, '403 access.forbidden'])
  })

  it('it goes out by the last agreement and by nothing else', () => {
    const out = places.flatMap(({ name, state, given }) =>
      Object.keys(lifecycleOf(flow).actions).flatMap((action) => {
        const decision = ask(action, state, all, given)
        return decision.ok && decision.effects.includes('compileAndShow') ? [`${action} ${name}`] : []
      }),
    )
    const lastIsFirst =
      flow.stages.length === 1
        ? ['approve published, its change in review', 'approve retired, its change in review', `approve ${puttingBack}`]
        : []
    expect(out).toEqual([`approve a draft in review, turn of ${flow.stages.at(-1)?.name}`, ...lastIsFirst])
  })

  it('an approval that ends without going out stays open for nobody', () => {
    for (const { name, state, given } of places)
      for (const action of Object.keys(lifecycleOf(flow).actions)) {
        const decision = ask(action, state, all, given)
        if (decision.ok && state === 'inReview' && decision.to !== 'inReview')
          expect([name, action, decision.effects.at(-1)]).toEqual([name, action, 'endWorkflow'])
      }
  })

  it('the list of allowed actions agrees with what would be decided once everything was sent', () => {
    for (const { state, given } of places)
      for (const role of roles) {
        const actor = { id: 'a', roles: [role] }
        const facts = factsOf(flow, { ...given, actor, sent: {} })
        const listed = allowedActions(lifecycleOf(flow), { from: state, actor, facts })
          .filter(({ refusal }) => refusal === null)
          .map(({ action }) => action)
        const decided = Object.keys(lifecycleOf(flow).actions).filter((action) => ask(action, state, [role], given).ok)
        expect([state, role, listed]).toEqual([state, role, decided])
      }
  })
})
