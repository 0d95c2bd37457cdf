import type { Actor, Refused } from '../../../src/lifecycle/table.ts'
import type { Bounds, Flow, Stage } from './flow.ts'

/** A person who could agree: what the rules know of them. */
export type Candidate = { id: string; name: string; roles: readonly string[]; unit: string | null }

const isOfUnit = (stage: Stage, candidate: Candidate, unit: string | null): boolean =>
  !stage.ofUnit || (unit !== null && candidate.unit === unit)

/** Whether a person belongs to a stage: one of its roles and, where it asks for it, the document's unit. */
export const belongsTo = (stage: Stage, candidate: Candidate, unit: string | null): boolean =>
  stage.roles.some((role) => candidate.roles.includes(role)) && isOfUnit(stage, candidate, unit)

/** People who could agree at a stage: who edited the document cannot. */
export const availableFor = (stage: Stage, candidates: readonly Candidate[], { unit, editorIds }: Bounds) =>
  candidates.filter((candidate) => belongsTo(stage, candidate, unit) && !editorIds.includes(candidate.id))

/**
 * The first stage that nobody could complete, as a refusal that names it: people must not learn at the end of a way that
 * it has none. One person agrees at one stage only, so they are handed out to the stages one after the other.
 */
export const unstaffed = ({ stages }: Flow, candidates: readonly Candidate[], bounds: Bounds): Refused | null => {
  for (const stage of stages) {
    if (stage.ofUnit && bounds.unit === null)
      return { code: 'approval.unitMissing', status: 409, facts: { role: stage.roles[0] ?? '' } }
    if (availableFor(stage, candidates, bounds).length < stage.approvals)
      return {
        code: 'approval.nobodyAvailable',
        status: 409,
        facts: { role: stage.roles[0] ?? '', count: stage.approvals },
      }
  }
  return canBeSeated(stages, candidates, bounds)
    ? null
    : {
        code: 'approval.tooFewPeople',
        status: 409,
        facts: { count: stages.reduce((sum, one) => sum + one.approvals, 0) },
      }
}

/** Whether every stage finds people of its own: tries each person in turn; offices have few stages and few approvers. */
const canBeSeated = (stages: readonly Stage[], candidates: readonly Candidate[], bounds: Bounds): boolean => {
  const seats = stages.flatMap((stage) => Array.from({ length: stage.approvals }, () => stage))
  const seat = (index: number, taken: ReadonlySet<string>): boolean => {
    const stage = seats[index]
    if (!stage) return true
    return availableFor(stage, candidates, bounds).some(
      ({ id }) => !taken.has(id) && seat(index + 1, new Set([...taken, id])),
    )
  }
  return seat(0, new Set())
}

/** Every role that may agree somewhere along the way, the short way of minor changes included. */
export const rolesOf = ({ stages, minor }: Flow): string[] => [
  ...new Set([...stages, ...minor].flatMap(({ roles }) => roles)),
]

/** The person who acts, as a candidate. */
export const asCandidate = ({ id, roles }: Actor, unit: string | null): Candidate => ({
  id,
  name: '',
  roles,
  unit,
})
