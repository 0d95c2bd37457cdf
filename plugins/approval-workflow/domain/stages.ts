import type { Refused } from '../../../src/lifecycle/table.ts'
import type { Bounds, Flow, Stage } from './flow.ts'

/** A role that a person holds for somebody else, and by which order. */
export type ActingFor = { role: string; unit: string | null; principal: string; orderNumber: string }

/** A person who could agree: what the rules know of them. */
export type Candidate = {
  id: string
  name: string
  /** Of their own. */
  roles: readonly string[]
  unit: string | null
  acting?: readonly ActingFor[]
  /** The last day, 'YYYY-MM-DD', on which others act for a person who is away; nothing while they are there. */
  awayUntil?: string | null
}

const isHeldFor = (stage: Stage, held: string | null, unit: string | null): boolean =>
  !stage.ofUnit || (unit !== null && held === unit)

const belongsByOwnRole = (stage: Stage, { roles, unit: own }: Candidate, unit: string | null): boolean =>
  stage.roles.some((role) => roles.includes(role)) && isHeldFor(stage, own, unit)

/** For whom a person agrees at a stage: null when they do so for themselves, or do not belong to it. */
export const actingAt = (stage: Stage, candidate: Candidate, unit: string | null): ActingFor | null =>
  belongsByOwnRole(stage, candidate, unit)
    ? null
    : (candidate.acting?.find((one) => stage.roles.includes(one.role) && isHeldFor(stage, one.unit, unit)) ?? null)

/** Whether a person belongs to a stage: by a role of it and, where it asks for it, of the document's unit. */
export const belongsTo = (stage: Stage, candidate: Candidate, unit: string | null): boolean =>
  belongsByOwnRole(stage, candidate, unit) || actingAt(stage, candidate, unit) !== null

/** People of a stage who did not edit the document. */
const seatedAt = (stage: Stage, candidates: readonly Candidate[], { unit, editorIds }: Bounds) =>
  candidates.filter((candidate) => belongsTo(stage, candidate, unit) && !editorIds.includes(candidate.id))

/** People who could agree at a stage: who edited the document cannot, nor who is away. */
export const availableFor = (stage: Stage, candidates: readonly Candidate[], bounds: Bounds) =>
  seatedAt(stage, candidates, bounds).filter(({ awayUntil }) => !awayUntil)

/** A day in figures, the same in both languages: 31.12.2026. */
export const dayInFigures = (day: string): string => day.split('-').reverse().join('.')

/** A stage that cannot be completed: with the names of those who are away, where that is why. */
const emptyStage = (stage: Stage, candidates: readonly Candidate[], bounds: Bounds): Refused => {
  const role = stage.roles[0] ?? ''
  const away = seatedAt(stage, candidates, bounds).flatMap(({ name, awayUntil }) =>
    awayUntil ? [`${name} (${dayInFigures(awayUntil)})`] : [],
  )
  return away.length > 0
    ? { code: 'approval.everybodyAway', status: 409, facts: { role, people: away } }
    : { code: 'approval.nobodyAvailable', status: 409, facts: { role, count: stage.approvals } }
}

/**
 * The first stage that nobody could complete, as a refusal that names it: people must not learn at the end of a way that
 * it has none. One person agrees at one stage only, so they are handed out to the stages one after the other.
 */
export const unstaffed = ({ stages }: Flow, candidates: readonly Candidate[], bounds: Bounds): Refused | null => {
  for (const stage of stages) {
    if (stage.ofUnit && bounds.unit === null)
      return { code: 'approval.unitMissing', status: 409, facts: { role: stage.roles[0] ?? '' } }
    if (availableFor(stage, candidates, bounds).length < stage.approvals) return emptyStage(stage, candidates, bounds)
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
