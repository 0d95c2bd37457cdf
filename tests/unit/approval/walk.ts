import fc from 'fast-check'
import type { Flow } from '../../../plugins/approval-workflow/domain/flow.ts'
import {
  approverHeadDirector,
  approverThenHead,
  head,
  headThenDirector,
} from '../../../plugins/approval-workflow/flows.ts'
import type { Model, Part, Person } from './model.ts'

const byTwo: Flow = {
  ...approverThenHead,
  stages: approverThenHead.stages.map((stage) => ({ ...stage, approvals: 2 })),
}
/** Ends locked, until a release takes it. */
const forRelease: Flow = { ...headThenDirector, ends: 'readyForRelease' }
const flow = fc.constantFrom(head, approverThenHead, approverHeadDirector, headThenDirector, byTwo, forRelease)

/** A house in which every stage has somebody, and people with several roles, who stand in their own way. */
const staff: readonly { roles: readonly string[]; unit: string }[] = [
  { roles: ['author'], unit: 'u1' },
  { roles: ['approver'], unit: 'u1' },
  { roles: ['approver'], unit: 'u2' },
  { roles: ['head'], unit: 'u1' },
  { roles: ['director'], unit: 'u1' },
]
const held = fc.uniqueArray(
  fc.constantFrom('author', 'translator', 'approver', 'approver', 'head', 'director', 'admin'),
  { minLength: 1, maxLength: 3 },
)
const unit = fc.constantFrom('u1', 'u1', 'u2')
const people = fc
  .array(fc.record({ roles: held, unit }), { minLength: 2, maxLength: 3 })
  .map((others) => [...staff, ...others])

const who = fc.nat({ max: 7 })
const save = fc.record({
  kind: fc.constant('save' as const),
  who,
  part: fc.constantFrom<Part>('shared', 'ka', 'en'),
  text: fc.constantFrom('', 'a', 'a', 'b', 'b'),
})

const actions = [
  'submit',
  'putBack',
  'approve',
  'requestChanges',
  'recall',
  'unlock',
  'reassign',
  'takeDown',
  'retire',
  'publish',
] as const
const look = fc.record({ kind: fc.constant('look' as const), who })
const act = fc.record({
  kind: fc.constant('act' as const),
  who,
  action: fc.constantFrom(...actions),
  looksFirst: fc.boolean(),
  to: who,
  publishAt: fc.boolean(),
})
const move = fc.record({ kind: fc.constant('move' as const), who, unit })
const appoint = fc.record({ kind: fc.constant('appoint' as const), who, roles: held })
/** An order: somebody holds a role for somebody else, or is away, or neither any more. */
const order = fc.record({
  kind: fc.constant('order' as const),
  who,
  acting: fc.array(fc.record({ role: fc.constantFrom('approver', 'head', 'director'), unit }), { maxLength: 1 }),
  isAway: fc.constantFrom(false, false, true),
})
const timePasses = fc.record({ kind: fc.constant('timePasses' as const) })

/** Chance alone seldom walks a way of three stages: this step is taken by somebody who may, where there is one. */
const goOnWith = (...kinds: (typeof actions)[number][][]) =>
  fc.record({
    kind: fc.constant('goOn' as const),
    who,
    to: who,
    actions: fc.constantFrom(...kinds),
    looksFirst: fc.boolean(),
    publishAt: fc.boolean(),
  })
const agree = goOnWith(['approve', 'submit', 'putBack'])

/** One step of a walk. What is sent is right or wrong by chance; a person who acts looked now, or some time ago. */
const step = fc.oneof(
  { weight: 3, arbitrary: save },
  { weight: 2, arbitrary: look },
  { weight: 8, arbitrary: act },
  { weight: 5, arbitrary: agree },
  { weight: 3, arbitrary: goOnWith(['submit', 'putBack'], ['reassign'], ['unlock']) },
  { weight: 1, arbitrary: move },
  { weight: 1, arbitrary: appoint },
  { weight: 1, arbitrary: order },
  { weight: 1, arbitrary: timePasses },
)
/** Days on which nobody does anything foolish: texts change and come back while people agree to them. */
const calmStep = fc.oneof({ weight: 4, arbitrary: save }, { weight: 5, arbitrary: agree })

export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
const steps = (one: fc.Arbitrary<Step>) => fc.array(one, { minLength: 20, maxLength: 100 })

/** A flow, a house, and what its people do. */
export const walk = fc.tuple(flow, people, fc.oneof(steps(step), steps(calmStep)))
export type Walk = typeof walk extends fc.Arbitrary<infer W> ? W : never

const at = (model: Model, index: number): Person => model.people[index % model.people.length] as Person

/** What is sent: everything that any action asks for, as this person last saw the document. */
const sentBy = (model: Model, person: Person, { to, publishAt }: { to: number; publishAt: boolean }) => ({
  contentHash: JSON.stringify(person.saw),
  reason: 'reason',
  notice: { ka: 'შენიშვნა', en: 'notice' },
  person: at(model, to).id,
  ...(to % 2 === 0 ? {} : { followsOn: { ka: '2026-12-10', en: '2026-12-10' } }),
  ...(to === 1 ? { isMinor: 'yes' } : {}),
  ...(publishAt && to % 3 === 0 ? { publishAt: '2026-12-03T08:00:00Z' } : {}),
})

const goOn = (model: Model, one: Extract<Step, { kind: 'goOn' }>): void => {
  const inOrder = model.people.map((_, index) => at(model, one.who + index))
  for (const action of one.actions)
    for (const person of inOrder) {
      const saw = one.looksFirst ? model.content : person.saw
      if (!model.could(action, person, sentBy(model, { ...person, saw }, one))) continue
      person.saw = saw
      model.act(action, person, sentBy(model, person, one))
      return
    }
}

/** Takes one step. */
export const take = (model: Model, one: Step): void => {
  if (one.kind === 'timePasses') {
    model.timePasses()
    return
  }
  const person = at(model, one.who)
  if (one.kind === 'look') person.saw = model.content
  if (one.kind === 'save') model.save(person, one.part, one.part === 'shared' ? one.text || 'a' : one.text)
  if (one.kind === 'move') model.move(person, one.unit)
  if (one.kind === 'appoint') person.roles = one.roles
  if (one.kind === 'order') {
    person.acting = one.acting
    person.isAway = one.isAway
  }
  if (one.kind === 'goOn') goOn(model, one)
  if (one.kind === 'act') {
    if (one.looksFirst) person.saw = model.content
    model.act(one.action, person, sentBy(model, person, one))
  }
}
