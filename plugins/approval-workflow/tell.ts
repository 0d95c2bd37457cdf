import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { nameOf } from '../../src/mail/nameOf.ts'
import { now } from '../../src/time/clock.ts'
import { addWorkingHours } from '../../src/time/workingHours.ts'
import type { ContentSays } from './domain/facts.ts'
import { type Flow, type Stage, wayOf } from './domain/flow.ts'
import type { Candidate } from './domain/stages.ts'
import { isNewTurn, type Notice, noticeOf, whoseTurn } from './domain/telling.ts'
import { noticeLetter, turnLetter } from './letters.ts'
import type { House } from './options.ts'
import { changeWorkflow, lastSubmitterOf, openWorkflowOf } from './workflows.ts'

/** What was done, by whom, to which document. */
type Done = { req: PayloadRequest; subject: Subject; actor: string; action: string }

/** What is asked for, the people who could agree, and the stage that waited before. */
type Before = {
  flow: Flow
  stage: string | null
  candidates: readonly Candidate[]
  content: Pick<ContentSays, 'asked' | 'unit' | 'editorIds'>
}

const documentOf = ({ slug, id }: Subject) => ({ collection: slug, id })

const halfOf = async (req: PayloadRequest, house: House, { dueHours }: Stage): Promise<string> =>
  addWorkingHours(await house.calendar(await database(req)), now(), dueHours / 2).toISOString()

/**
 * Keeps in the row whom the approval waits for, and tells them when that is new; in the transaction of the action, so that
 * a mail leaves exactly when the action was done.
 */
export const tellTurn = async ({ req, subject, actor, action }: Done, house: House, before: Before): Promise<void> => {
  const workflow = await openWorkflowOf(req, subject)
  if (workflow?.state !== 'inReview') return
  const flow = wayOf(before.flow, workflow.isMinor)
  const asked = whoseTurn({ ...before.content, flow, underway: workflow }, before.candidates)
  const stage = flow.stages.find(({ name }) => name === workflow.stage) ?? null
  const isNew = isNewTurn(action, before.stage, workflow.stage)
  const isNewTerm = isNew && action !== 'reassign'
  const told =
    isNewTerm && stage
      ? { asked, remindAt: await halfOf(req, house, stage), sent: [] }
      : { remindAt: null, sent: [], ...workflow.told, asked }
  await changeWorkflow(req, workflow.id, { told })
  if (!isNew || !stage) return
  const runner = await database(req)
  const submitter = await nameOf(runner, workflow.submittedBy)
  await house.tell(runner, {
    people: asked.filter((id) => id !== actor),
    about: documentOf(subject),
    write: turnLetter('yourTurn', {
      document: documentOf(subject),
      origin: req.payload.config.serverURL,
      submitter,
      stage: (language) => house.roleLabel(stage.roles[0] ?? stage.name, language),
      dueAt: workflow.dueAt,
    }),
  })
}

const tellOne = async ({ req, subject, actor }: Done, house: House, notice: Notice): Promise<void> => {
  const submitter = await lastSubmitterOf(req, subject)
  if (!submitter || submitter === actor) return
  const runner = await database(req)
  await house.tell(runner, {
    people: [submitter],
    about: documentOf(subject),
    write: noticeLetter(notice, {
      document: documentOf(subject),
      origin: req.payload.config.serverURL,
      by: await nameOf(runner, actor),
    }),
  })
}

/** Tells who submitted what became of it, unless they did it themselves. */
export const tellSubmitter = async (
  done: Done,
  house: House,
  { to, waitsForItsTime }: { to: string; waitsForItsTime: boolean },
): Promise<void> => {
  const notice = noticeOf(done.action, to, waitsForItsTime)
  if (notice) await tellOne(done, house, notice)
}
