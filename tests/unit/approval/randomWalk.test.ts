import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Guard, rowsOf } from '../../../src/lifecycle/table.ts'
import { runs } from '../../support/longRuns.ts'
import { type Facts, lifecycleOf } from './facts.ts'
import { wrongIn } from './judge.ts'
import { Model, type Person } from './model.ts'
import { take, type Walk, walk } from './walk.ts'

type Table = ReturnType<typeof lifecycleOf>
type Amended = { table?: (table: Table) => Table; blind?: Partial<Facts> }

/** Walks, and judges each time that something went out. */
const walked = ([flow, staff, steps]: Walk, { table = (given) => given, blind = {} }: Amended = {}) => {
  const model = new Model(flow, [], table(lifecycleOf(flow)), blind)
  model.people.push(...staff.map((one, index): Person => ({ id: `p${index}`, saw: model.content, ...one })))
  for (const one of steps) {
    const before = model.diary.length
    take(model, one)
    const wrong = model.diary.length > before ? wrongIn(model.diary, flow, model.content) : []
    if (wrong.length > 0) return { wrong, answers: model.answers }
  }
  return { wrong: [], answers: model.answers }
}

/** The table without one of its rules. */
const without =
  (name: string) =>
  (table: Table): Table => {
    const kept = (rules: readonly Guard<Facts>[]) => rules.filter((rule) => rule.name !== name)
    const actions = Object.keys(table.actions).map((action) => [
      action,
      rowsOf(table, action).map((row) => ({ ...row, when: kept(row.when), requires: kept(row.requires) })),
    ])
    return { ...table, actions: Object.fromEntries(actions) }
  }

describe('whatever people do, in whatever order', () => {
  it('nothing is public without the agreements of its flow, each to this very content, by people who did not write it', () => {
    fc.assert(
      fc.property(walk, (one) => expect(walked(one).wrong).toEqual([])),
      runs(1_500),
    )
  }, 120_000)

  it('the walks go far: every action is done, and every rule is met', () => {
    const heard = new Set(fc.sample(walk, { numRuns: 2_400, seed: 11 }).flatMap((one) => walked(one).answers))
    const wanted = [
      ...['submit', 'putBack', 'approve', 'requestChanges', 'recall', 'reassign', 'unlock', 'takeDown', 'retire'].map(
        (action) => `${action} done`,
      ),
      'approve access.forbidden',
      'approve approval.handedToOther',
      'approve approval.notYourStage',
      'approve approval.notYourTurn',
      'approve content.languageMissing',
      'approve content.notInThisState',
      'approve content.otherContent',
      'approve content.ownWork',
      'submit approval.notMinor',
      'publish content.unknownAction',
      'reassign approval.personCannot',
      'recall approval.notYourSubmission',
      'submit approval.nobodyAvailable',
      'submit approval.nothingNew',
      'submit approval.everybodyAway',
      'approve approval.youAreAway',
    ]
    expect(wanted.filter((answer) => !heard.has(answer))).toEqual([])
  }, 120_000)
})

describe('the judge does not take the rules’ word: without one of them it finds what went out wrongly', () => {
  it.each<[string, Amended]>([
    ['a stage is its own people’s', { table: without('isYourStage') }],
    ['who is away agrees to nothing', { table: without('isNotAway') }],
    ['each agreement is another person’s', { table: without('hasNotAgreed') }],
    ['who agrees saw this content', { table: without('sawThisContent') }],
    ['editors are remembered', { blind: { editorIds: [] } }],
    ['what is submitted as minor is so still', { table: without('isMinorStill') }],
    ['what is submitted as minor is so', { blind: { majorChanges: [] } }],
    ['a language that stays behind is announced', { table: without('coversLanguages') }],
  ])(
    '%s',
    (_, amended) => {
      const property = fc.property(walk, (one) => walked(one, amended).wrong.length === 0)
      expect(fc.check(property, { numRuns: 3_000, seed: 7, endOnFailure: true }).failed).toBe(true)
    },
    120_000,
  )
})
