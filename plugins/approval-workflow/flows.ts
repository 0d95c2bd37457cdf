import type { Role } from '../../src/access/roles.ts'
import type { Flow, Stage } from './domain/flow.ts'

/** A working day of the office has eight hours. */
const DAY = 8

const stage = (role: Role, dueHours: number, more: Partial<Stage> = {}): Stage => ({
  name: role,
  roles: [role],
  approvals: 1,
  dueHours,
  ...more,
})

/** The head of the subject-matter unit agrees to what is said of its statistics. */
const ofSubject = stage('approver', DAY, { ofUnit: true })
const ofDepartment = stage('head', DAY)
const ofLeadership = stage('director', 2 * DAY)

/** The head of the department alone: what the office says of itself. */
export const head: Flow = { stages: [ofDepartment], minor: [ofDepartment], ends: 'publish' }
/** The subject-matter unit, then the head of the department. */
export const approverThenHead: Flow = { stages: [ofSubject, ofDepartment], minor: [ofDepartment], ends: 'publish' }
/** Statistics outside a release: the leadership agrees last. */
export const approverHeadDirector: Flow = {
  stages: [ofSubject, ofDepartment, ofLeadership],
  minor: [ofDepartment],
  ends: 'publish',
}
/** The head of the department, then the leadership: what binds the office. */
export const headThenDirector: Flow = { stages: [ofDepartment, ofLeadership], minor: [ofDepartment], ends: 'publish' }
