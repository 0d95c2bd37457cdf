import { describe, expect, it } from '@jest/globals'
import type { Flow, Stage } from '../../../plugins/approval-workflow/domain/flow.ts'
import { officeFlows } from '../../../plugins/approval-workflow/officeFlows.ts'
import { checkFlows } from '../../../plugins/approval-workflow/options.ts'
import { roles } from '../../../src/access/roles.ts'
import { documentSlugs, globalSlugs, slugs } from '../../../src/slugs.ts'

const stage = (name: string, given: Partial<Stage> = {}): Stage => ({
  name,
  roles: [name],
  approvals: 1,
  dueHours: 8,
  ...given,
})
const flow = (...stages: Stage[]): Flow => ({
  stages,
  minor: stages.slice(0, 1),
  ends: 'publish',
})

describe('options that cannot work stop the start, with the cure', () => {
  it.each<[string, Record<string, Flow>, string]>([
    [
      'a collection that there is not',
      { letters: flow(stage('head')) },
      'flows names “letters”, which is not configured: mend the slug',
    ],
    ['no stages', { news: flow() }, 'flows.news has no stages: name at least one'],
    [
      'nobody for minor changes',
      { news: { ...flow(stage('head')), minor: [] } },
      'flows.news has no stage for minor changes',
    ],
    [
      'a minor stage without roles',
      { news: { ...flow(stage('head')), minor: [stage('x', { roles: [] })] } },
      'the stage “x” of flows.news needs a role',
    ],
    ['two stages of one name', { news: flow(stage('head'), stage('head')) }, 'flows.news has two stages of one name'],
    [
      'a stage without roles',
      { news: flow(stage('head', { roles: [] })) },
      'the stage “head” of flows.news needs a role',
    ],
    [
      'a stage of no approvals',
      { news: flow(stage('head', { approvals: 0 })) },
      'the stage “head” of flows.news needs a role and one approval',
    ],
    [
      'half an approval',
      { news: flow(stage('head', { approvals: 1.5 })) },
      'the stage “head” of flows.news needs a role and one approval',
    ],
    [
      'approvals that are no number',
      { news: flow(stage('head', { approvals: Number.NaN })) },
      'the stage “head” of flows.news needs',
    ],
    [
      'a due time before the beginning',
      { news: flow(stage('head', { dueHours: -1 })) },
      'the stage “head” of flows.news is due',
    ],
    [
      'a due time that is no number',
      { news: flow(stage('head', { dueHours: Number.NaN })) },
      'the stage “head” of flows.news is due',
    ],
    [
      'one name for stages of different roles',
      { news: flow(stage('check', { roles: ['head'] })), pages: flow(stage('check', { roles: ['director'] })) },
      'the stage “check” is of head in one flow and of director in another: give one of them a name of its own',
    ],
    [
      'a stage of a unit where the house has none',
      { news: flow(stage('approver', { ofUnit: true })) },
      'the stage “approver” of flows.news is of a unit, and the house has none: name house.units',
    ],
  ])('%s', (_, flows, sentence) => {
    const check = () => checkFlows(flows, ['news', 'pages'], { units: null })
    expect(check).toThrow(RangeError)
    expect(check).toThrow(`approval-workflow: ${sentence}`)
  })

  it('several roles may share a stage, in any order, in several flows', () => {
    const [one, other] = [
      stage('check', { roles: ['head', 'director'] }),
      stage('check', { roles: ['director', 'head'] }),
    ]
    expect(() => checkFlows({ news: flow(one), pages: flow(other) }, ['news', 'pages'], { units: null })).not.toThrow()
  })

  it('no flows at all are no mistake', () => expect(() => checkFlows({}, [], { units: null })).not.toThrow())
})

describe('the flows of the office', () => {
  const everything = [...documentSlugs, ...Object.values(globalSlugs)]

  it('can work', () => expect(() => checkFlows(officeFlows, everything, { units: slugs.units })).not.toThrow())

  it('there is one for everything that becomes public by itself, and for nothing else', () => {
    expect(Object.keys(officeFlows).sort()).toEqual([...everything].sort())
  })

  it('are those that were agreed', () => {
    const named = Object.entries(officeFlows).map(([slug, { stages, ends }]) => [
      slug,
      [...stages.map(({ name }) => name), ends].join(' → '),
    ])
    const others = Object.fromEntries(named.filter(([, way]) => way !== 'head → publish'))
    expect(others).toEqual({
      'press-releases': 'approver → head → publish',
      publications: 'approver → head → director → publish',
      datasets: 'approver → head → director → publish',
      'survey-results': 'approver → head → director → publish',
      memoranda: 'head → director → publish',
    })
  })

  it('name roles of the office only; being an administrator is none of them', () => {
    const named = Object.values(officeFlows).flatMap(({ stages }) => stages.flatMap((one) => one.roles))
    expect(named.filter((role) => !(roles as readonly string[]).includes(role))).toEqual([])
    expect(named).not.toContain('admin')
  })
})
