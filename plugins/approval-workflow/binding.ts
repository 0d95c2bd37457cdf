import type { PayloadRequest } from 'payload'
import type { ActionInput, Binding, Made, Subject } from '../../src/lifecycle/binding.ts'
import type { Actor } from '../../src/lifecycle/table.ts'
import { approvalForm } from './approvalForm.ts'
import type { ApprovableContent } from './content.ts'
import { deedsOf } from './deeds.ts'
import type { ApprovalFacts, ApprovalState, ContentSays } from './domain/facts.ts'
import { type Flow, wayOf } from './domain/flow.ts'
import { type ApprovalEffect, wholeLifecycle } from './domain/lifecycle.ts'
import { goesOut, isSentAsMinor } from './domain/rules.ts'
import { type Candidate, rolesOf } from './domain/stages.ts'
import type { House, OpenComments } from './options.ts'
import { tellSubmitter, tellTurn } from './tell.ts'
import { actionWords, lastApproval } from './translations/actions.ts'
import { commentWords } from './translations/comments.ts'
import { describeWorkflow } from './translations/states.ts'
import { type OpenWorkflow, openWorkflowOf } from './workflows.ts'

type Facts<F extends ContentSays> = F & ApprovalFacts & { workflow: OpenWorkflow | null }
type Question = { req: PayloadRequest; subject: Subject; actor: Actor; input: ActionInput }

/** What is to be known of content before it goes out. */
const towardsPublic: readonly string[] = ['submit', 'putBack', 'approve']

/** The person who acts, as the house knows them; who holds no role of the flow could agree nowhere. */
const selfAmong = (candidates: readonly Candidate[], { id }: Actor): Candidate =>
  candidates.find((one) => one.id === id) ?? { id, name: '', roles: [], unit: null }

/** An approver should not agree past an open question without knowing of it. */
const ofComments = ({ openComments }: ApprovalFacts, language: 'ka' | 'en'): string[] =>
  openComments > 0 ? [commentWords[language].open(openComments)] : []

/**
 * The life cycle of one collection: the rows of its approval beside those of its content, one table for the same two doors.
 * @param flow       its stages
 * @param submitters roles that may edit it
 */
export const approvalBinding = <F extends ContentSays, E extends string>(
  content: ApprovableContent<F, string, E>,
  flow: Flow,
  submitters: readonly string[],
  house: House,
  openComments: OpenComments = async () => 0,
): Binding<Facts<F>, string, E | ApprovalEffect> => {
  const deeds = deedsOf(house)
  const candidateRoles = rolesOf(flow)

  const gather = async (question: Question): Promise<{ from: string; facts: Facts<F> }> => {
    const { req, subject } = question
    const { from, facts } = await content.binding.gather(question)
    const workflow = await openWorkflowOf(req, subject)
    const candidates = await house.peopleWith(req, candidateRoles)
    return {
      from: workflow?.state ?? from,
      facts: {
        ...facts,
        flow: wayOf(flow, workflow?.isMinor ?? isSentAsMinor(facts)),
        workflow,
        underway: workflow,
        self: selfAmong(candidates, question.actor),
        candidates,
        leads: house.leads,
        openComments: await openComments(req, subject),
      },
    }
  }

  return {
    lifecycle: wholeLifecycle<Facts<F>, E>(
      flow,
      { ...house, submitters },
      {
        rules: content.rules,
        urgent: content.urgent,
        beside: content.beside,
        lifecycle: content.binding.lifecycle,
      },
    ),
    gather,
    contentHash: content.binding.contentHash,
    label: (action, language, facts) =>
      action === 'approve' && facts && goesOut(facts)
        ? lastApproval[language]
        : (actionWords[action]?.[language] ?? content.binding.label(action, language)),
    stateLabel: content.binding.stateLabel,
    publicState: content.binding.publicState,
    roleLabel: house.roleLabel,
    form: ({ action, facts, language }) =>
      approvalForm({ action, facts, language }, content.goingOutForm(language)) ??
      content.binding.form({ action, facts, language }),
    warnings: ({ action, facts, language }) =>
      towardsPublic.includes(action)
        ? [...ofComments(facts, language), ...(content.binding.warnings?.({ action, facts, language }) ?? [])]
        : [],
    describeState: ({ state, facts, language }) =>
      facts.workflow && state === 'inReview'
        ? describeWorkflow(facts, content.binding.stateLabel(state, language), (role) =>
            house.roleLabel(role, language),
          )
        : content.binding.describeState({ state, facts, language }),
    carryOut: async ({ effects, facts, to, ...rest }) => {
      let made: Made | undefined
      const { req, subject, actor, action } = rest
      for (const effect of effects)
        if (effect in deeds) await deeds[effect as ApprovalEffect]({ ...rest, facts })
        else {
          const done = await content.binding.carryOut({ ...rest, facts, to, effects: [effect as E] })
          made = done.made ?? made
        }
      await content.markState(req, subject, to as ApprovalState)
      const done = { req, subject, actor: actor.id, action }
      const { workflow, candidates } = facts
      await tellTurn(done, house, { flow, stage: workflow?.stage ?? null, candidates, content: facts })
      const waitsForItsTime = await content.waitsForItsTime(req, subject)
      await tellSubmitter(done, house, { to, waitsForItsTime })
      return { afterHash: facts.contentHash, ...(made ? { made } : {}) }
    },
  }
}
