import type { PayloadRequest } from 'payload'
import type { SqlRunner } from '../../src/config/sql.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import type { Telling } from '../../src/mail/tellPeople.ts'
import type { WorkCalendar } from '../../src/time/workingDays.ts'
import type { ApprovableContent } from './content.ts'
import type { ContentSays } from './domain/facts.ts'
import type { Flow, Flows, Stage } from './domain/flow.ts'
import type { OtherRoles } from './domain/lifecycle.ts'
import type { Candidate } from './domain/stages.ts'

/**
 * The house in which people agree: its units, who answers for all of it, and its calendar. Its accounts lie in `users`
 * and hold `roles`, as every life cycle of the desk has it.
 */
export type House = Pick<OtherRoles, 'leads' | 'unlockers'> & {
  /** The collection of units; null where no stage is of one. */
  units: string | null
  /** Whether an account sees every approval, beside those that concern it. */
  seesAll: (user: unknown) => boolean
  /** Active people who hold one of the roles. */
  peopleWith: (req: PayloadRequest, roles: readonly string[]) => Promise<Candidate[]>
  /** The working days by which stages are due. */
  calendar: (runner: SqlRunner) => Promise<WorkCalendar>
  /** Roles that are told, beside the leads, of what stays overdue. */
  leadership: readonly string[]
  /** The way in which people of the house are told; in the transaction of the cause. */
  tell: (runner: SqlRunner, telling: Telling) => Promise<void>
  /** The words of a role. */
  roleLabel: (role: string, language: 'ka' | 'en') => string
}

/** How many comments on a document are open; asked of whatever keeps them. */
export type OpenComments = (req: PayloadRequest, subject: Subject) => Promise<number>

/** What is approved, by whom, and in which house. */
export type ApprovalOptions<F extends ContentSays, State extends string, Effect extends string> = {
  content: ApprovableContent<F, State, Effect>
  /** The stages of each collection and global, by slug. */
  flows: Flows
  /** Roles that may edit a collection or global: they submit. */
  editorsOf: (slug: string) => readonly string[]
  house: House
  /** How many comments on a document nobody has resolved; none where nobody comments. */
  openComments?: OpenComments
  /**
   * A component for each place of the reading view, by its path in the import map; it gets `door` (the address of the
   * document's comments), `path`, `language` and `label`.
   */
  atEachPlace?: string
}

const rolesOf = ({ roles }: Stage): string => [...roles].sort().join(', ')

/** What is wrong with one stage, or nothing. */
const stageProblem = (stage: Stage, slug: string, { units }: Pick<House, 'units'>): string | null => {
  const named = `the stage “${stage.name}” of flows.${slug}`
  if (stage.roles.length === 0 || !Number.isInteger(stage.approvals) || stage.approvals < 1)
    return `${named} needs a role and one approval at least.`
  if (!(stage.dueHours >= 0)) return `${named} is due in ${stage.dueHours} hours: give 0 or more.`
  if (stage.ofUnit && !units)
    return `${named} is of a unit, and the house has none: name house.units, or leave out ofUnit.`
  return null
}

const hasTwins = (stages: readonly Stage[]): boolean => new Set(stages.map(({ name }) => name)).size < stages.length

/** What is wrong with one flow, or nothing. */
const flowProblem = (slug: string, { stages, minor }: Flow): string | null => {
  if (stages.length === 0) return `flows.${slug} has no stages: name at least one, or nobody agrees to anything.`
  if (minor.length === 0) return `flows.${slug} has no stage for minor changes: name one, or nobody agrees to them.`
  return hasTwins(stages) || hasTwins(minor)
    ? `flows.${slug} has two stages of one name: agreements are kept by it.`
    : null
}

const allOf = ({ stages, minor }: Flow): Stage[] => [...stages, ...minor]

/** People find what waits for them by the name of its stage, so one name is of the same roles everywhere. */
const nameProblem = (stages: readonly Stage[]): string | null => {
  for (const stage of stages) {
    const other = stages.find((one) => one.name === stage.name && rolesOf(one) !== rolesOf(stage))
    if (other)
      return `the stage “${stage.name}” is of ${rolesOf(stage)} in one flow and of ${rolesOf(other)} in another: give one of them a name of its own.`
  }
  return null
}

/**
 * Holds the options against what can work.
 * @param known slugs of all collections and globals
 * @throws RangeError that names the option and the cure
 */
export const checkFlows = (flows: Flows, known: readonly string[], house: Pick<House, 'units'>): void => {
  const problem = [
    ...Object.keys(flows)
      .filter((slug) => !known.includes(slug))
      .map((slug) => `flows names “${slug}”, which is not configured: mend the slug or leave it out.`),
    ...Object.entries(flows).flatMap(([slug, flow]) => [
      flowProblem(slug, flow),
      ...allOf(flow).map((stage) => stageProblem(stage, slug, house)),
    ]),
    nameProblem(Object.values(flows).flatMap(allOf)),
  ].find((one) => one !== null)
  if (problem) throw new RangeError(`approval-workflow: ${problem}`)
}
