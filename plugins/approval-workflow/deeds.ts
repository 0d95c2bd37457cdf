import type { PayloadRequest } from 'payload'
import type { ActionInput, Subject } from '../../src/lifecycle/binding.ts'
import { officeCalendar } from '../../src/lifecycle/officeCalendar.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { now, nowIso } from '../../src/time/clock.ts'
import { addWorkingHours } from '../../src/time/workingHours.ts'
import type { ApprovalFacts } from './domain/facts.ts'
import { type Approval, counted, type Stage, standing } from './domain/flow.ts'
import type { ApprovalEffect } from './domain/lifecycle.ts'
import { agreement, isSentAsMinor } from './domain/rules.ts'
import { beginWorkflow, changeWorkflow, type OpenWorkflow, type Outcome } from './workflows.ts'

type Deed = (args: {
  req: PayloadRequest
  subject: Subject
  actor: Actor
  action: string
  input: ActionInput
  facts: ApprovalFacts & { workflow: OpenWorkflow | null }
}) => Promise<void>

const noteOf = ({ note, comment }: ActionInput): string | null => {
  const text = note ?? comment
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 2_000) : null
}

/**
 * The columns that tell whose turn it is, and until when. A stage of a unit is nobody's while the document names none:
 * without a unit every approver of the house would be told of it.
 */
export const turnOf = async (req: PayloadRequest, stage: Stage | null, unit: string | null) => {
  const turn = stage?.ofUnit && unit === null ? null : stage
  return {
    stage: turn?.name ?? null,
    unit: turn?.ofUnit ? unit : null,
    assignedTo: null,
    dueAt: turn ? addWorkingHours(await officeCalendar(req), now(), turn.dueHours).toISOString() : null,
  }
}

/** Where the approval stands once these agreements are there. */
const after = ({ flow, editorIds, asked }: ApprovalFacts, approvals: readonly Approval[]): Stage | null =>
  standing(flow, counted(approvals, editorIds), asked).stage

const openWorkflow: Deed = async ({ req, subject, actor, input, facts }) =>
  beginWorkflow(req, {
    documentCollection: subject.slug,
    documentId: subject.id,
    workflowState: 'inReview',
    submittedBy: actor.id,
    submittedAt: nowIso(),
    note: noteOf(input),
    isMinor: isSentAsMinor(facts),
    approvals: [],
    ...(await turnOf(req, after(facts, []), facts.unit)),
  })

/** A stage that goes on waiting for a second person keeps its due time; the next one begins its own. */
const recordApproval: Deed = async ({ req, facts }) => {
  const mine = agreement(facts, nowIso())
  const { workflow, unit } = facts
  if (!mine || !workflow) return
  const approvals = [...workflow.approvals, mine]
  const next = after(facts, approvals)
  const turn = next?.name === workflow.stage ? {} : await turnOf(req, next, unit)
  await changeWorkflow(req, workflow.id, { approvals, ...turn })
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

/** What an approval does beside the content. */
export const deeds: Record<ApprovalEffect, Deed> = {
  openWorkflow,
  recordApproval,
  endWorkflow,
  lockContent: async ({ req, facts }) => {
    if (facts.workflow) await changeWorkflow(req, facts.workflow.id, { workflowState: 'approved' })
  },
  reopen: async ({ req, facts }) => {
    if (facts.workflow)
      await changeWorkflow(req, facts.workflow.id, {
        workflowState: 'inReview',
        approvals: [],
        ...(await turnOf(req, after(facts, []), facts.unit)),
      })
  },
  handOver: async ({ req, facts, input }) => {
    if (facts.workflow) await changeWorkflow(req, facts.workflow.id, { assignedTo: String(input.person) })
  },
}
