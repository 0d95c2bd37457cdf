import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { now, nowIso } from '../../src/time/clock.ts'
import { addWorkingHours } from '../../src/time/workingHours.ts'
import type { ApprovalFacts } from './domain/facts.ts'
import { type Approval, counted, type Stage, standing } from './domain/flow.ts'
import type { ApprovalEffect } from './domain/lifecycle.ts'
import { agreement, isSentAsMinor } from './domain/rules.ts'
import type { House } from './options.ts'
import { beginWorkflow, changeWorkflow, type OpenWorkflow, type Outcome } from './workflows.ts'

type Deed = (args: {
  req: PayloadRequest
  subject: Subject
  actor: Actor
  action: string
  input: ActionInput
  facts: ApprovalFacts & { workflow: OpenWorkflow | null }
}) => Promise<void>

const noteOf = ({ note }: ActionInput): string | null =>
  typeof note === 'string' && note.trim() !== '' ? note.trim().slice(0, 2_000) : null

/**
 * Whose turn it is, as lists tell it. A stage of a unit is nobody's while the document names none: without a unit every
 * approver of the house would be told of it.
 */
export const told = (stage: Stage | null, unit: string | null) => {
  const isNobodys = stage?.ofUnit && unit === null
  return { stage: isNobodys ? null : (stage?.name ?? null), unit: stage?.ofUnit ? unit : null }
}

/** The columns that tell whose turn it is, and until when. */
export const turnOf = async (
  req: PayloadRequest,
  { calendar }: Pick<House, 'calendar'>,
  stage: Stage | null,
  unit: string | null,
) => {
  const turn = told(stage, unit)
  const dueAt =
    stage && turn.stage
      ? addWorkingHours(await calendar(await database(req)), now(), stage.dueHours).toISOString()
      : null
  return { ...turn, assignedTo: null, dueAt }
}

/** The stage that waits once these agreements are there. */
const after = (facts: ApprovalFacts, approvals: readonly Approval[]): Stage | null =>
  standing(facts.flow, counted(approvals, facts), facts.asked).stage

const openWorkflow =
  (house: House): Deed =>
  async ({ req, subject, actor, input, facts }) =>
    beginWorkflow(req, {
      documentCollection: subject.slug,
      documentId: subject.id,
      workflowState: 'inReview',
      submittedBy: actor.id,
      submittedAt: nowIso(),
      note: noteOf(input),
      isMinor: isSentAsMinor(facts),
      approvals: [],
      ...(await turnOf(req, house, after(facts, []), facts.unit)),
    })

/** A stage that goes on waiting for a second person keeps its due time and is everybody's again; the next one begins its own. */
const recordApproval =
  (house: House): Deed =>
  async ({ req, facts }) => {
    const mine = agreement(facts, nowIso())
    const { workflow, unit } = facts
    if (!mine || !workflow) return
    const approvals = [...workflow.approvals, mine]
    const next = after(facts, approvals)
    const columns = next?.name === workflow.stage ? { assignedTo: null } : await turnOf(req, house, next, unit)
    await changeWorkflow(req, workflow.id, { approvals, ...columns })
  }

const reasonOf = ({ reason }: ActionInput): string | null =>
  typeof reason === 'string' && reason.trim() !== '' ? reason.trim().slice(0, 2_000) : null

/** How each action ends an approval; whoever submitted reads it on the front page, with the reason. */
const outcomes: Record<string, Outcome> = {
  approve: 'wentOut',
  requestChanges: 'sentBack',
  recall: 'recalled',
}

const endWorkflow: Deed = async ({ req, actor, action, input, facts }) => {
  if (!facts.workflow) return
  await changeWorkflow(req, facts.workflow.id, {
    workflowState: 'ended',
    stage: null,
    outcome: outcomes[action] ?? 'takenDown',
    reason: reasonOf(input),
    endedBy: actor.id,
    endedAt: nowIso(),
  })
}

const lockContent: Deed = async ({ req, facts }) => {
  if (facts.workflow) await changeWorkflow(req, facts.workflow.id, { workflowState: 'approved' })
}

/** What was unlocked is asked for from the beginning. */
const reopen =
  (house: House): Deed =>
  async ({ req, facts }) => {
    if (facts.workflow)
      await changeWorkflow(req, facts.workflow.id, {
        workflowState: 'inReview',
        approvals: [],
        ...(await turnOf(req, house, after(facts, []), facts.unit)),
      })
  }

const handOver: Deed = async ({ req, facts, input }) => {
  if (facts.workflow) await changeWorkflow(req, facts.workflow.id, { assignedTo: String(input.person) })
}

/** What an approval does beside the content. */
export const deedsOf = (house: House): Record<ApprovalEffect, Deed> => ({
  openWorkflow: openWorkflow(house),
  recordApproval: recordApproval(house),
  endWorkflow,
  lockContent,
  reopen: reopen(house),
  handOver,
})
