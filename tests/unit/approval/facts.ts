import type { ApprovalFacts } from '../../../plugins/approval-workflow/domain/facts.ts'
import type { Approval, Flow } from '../../../plugins/approval-workflow/domain/flow.ts'
import { wholeLifecycle } from '../../../plugins/approval-workflow/domain/lifecycle.ts'
import type { Candidate } from '../../../plugins/approval-workflow/domain/stages.ts'
import { approverThenHead } from '../../../plugins/approval-workflow/flows.ts'
import { officeHouse } from '../../../plugins/approval-workflow/officeHouse.ts'
import type { OpenWorkflow } from '../../../plugins/approval-workflow/workflows.ts'
import {
  approvalRules,
  beside,
  type ContentEffect,
  type ContentFacts,
  contentLifecycle,
  urgent,
} from '../../../plugins/publishing/domain/lifecycle.ts'
import { type Role, roles } from '../../../src/access/roles.ts'
import { decide } from '../../../src/lifecycle/decide.ts'

export type Facts = ContentFacts & ApprovalFacts & { workflow: OpenWorkflow | null }

export const now = new Date('2026-12-03T07:00:00.000Z')
export const unit = 'prices'

/** Roles that may edit the collections of these tests. */
export const editors: readonly Role[] = ['author', 'translator', 'press-officer', 'head']

/** The whole table of a flow, as its doors ask it. */
export const lifecycleOf = (flow: Flow) =>
  wholeLifecycle<Facts, ContentEffect>(
    flow,
    { ...officeHouse, submitters: editors },
    { rules: approvalRules, lifecycle: contentLifecycle, urgent, beside },
  )

export const hashes = { shared: 's', ka: 'k', en: 'e' }

/** Everything that is asked for, agreed to at a stage. */
export const agreement = (stage: string, by = `${stage} of the house`, given: Partial<Approval> = {}): Approval => ({
  stage,
  by,
  at: now.toISOString(),
  hashes,
  shared: 's',
  unit: stage === 'approver' ? unit : null,
  ...given,
})

export const candidate = (id: string, held: readonly string[], of: string | null = unit): Candidate => ({
  id,
  name: id,
  roles: held,
  unit: of,
})

/** One person for each role, of the unit that answers for the document. */
const staff = roles.map((role) => candidate(`${role} of the house`, [role]))

/** A way to an agreement that waits after these have agreed; submitted by the person who acts. */
export const reviewAfter = (...approvals: readonly Approval[]): Pick<Facts, 'underway' | 'workflow'> => {
  const workflow: OpenWorkflow = {
    id: 'w',
    submittedBy: 'a',
    approvals,
    assignedTo: null,
    isMinor: false,
    state: 'inReview',
    stage: null,
    unit: null,
    dueAt: null,
    told: null,
  }
  return { underway: workflow, workflow }
}

/** What a person sends with whom nothing is missing. */
export const everythingSent = {
  contentHash: 'hash',
  reason: 'reason',
  notice: { ka: 'შენიშვნა', en: 'notice' },
}

/** Facts that differ from what is right, and the unit of the person who acts. */
export type Given = Partial<Facts> & { ownUnit?: string | null }

/** A document that everything is right with, in a house that has somebody for every stage. */
export const factsOf = (flow: Flow, { ownUnit = unit, ...given }: Given = {}): Facts => ({
  actor: { id: 'a', roles: [] },
  editorIds: ['an author'],
  contentHash: 'hash',
  asked: hashes,
  unit,
  rests: 'draft',
  isTakenBack: false,
  openTakeDown: null,
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
  sent: everythingSent,
  flow,
  underway: null,
  workflow: null,
  self: candidate(given.actor?.id ?? 'a', given.actor?.roles ?? [], ownUnit),
  candidates: staff,
  leads: officeHouse.leads,
  openComments: 0,
  ...given,
})

export type Asked = { action: string; from?: string; roles?: readonly string[]; given?: Given; flow?: Flow }

/** What is answered, in one line: where it leads and what follows, or why not. */
export const answer = ({ action, from = 'inReview', roles = ['head'], given = {}, flow = approverThenHead }: Asked) => {
  const actor = { id: 'a', roles }
  const decision = decide(lifecycleOf(flow), { action, from, actor, facts: factsOf(flow, { ...given, actor }) })
  return decision.ok
    ? `ok → ${decision.to}: ${decision.effects.join(', ')}`
    : `${decision.refusal.status} ${decision.refusal.code}`
}

export const turnOfApprover = reviewAfter()
export const turnOfHead = reviewAfter(agreement('approver'))
