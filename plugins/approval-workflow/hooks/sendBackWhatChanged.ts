import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { actorFrom } from '../../../src/lifecycle/actor.ts'
import { audit } from '../../../src/lifecycle/audit.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import type { Actor } from '../../../src/lifecycle/table.ts'
import type { GlobalSlug, Slug } from '../../../src/slugs.ts'
import type { ApprovableContent } from '../content.ts'
import { told, turnOf } from '../deeds.ts'
import type { ContentSays } from '../domain/facts.ts'
import { counted, type Flow, type Flows, keptAfterSave, type Standing, turn, wayOf } from '../domain/flow.ts'
import { rolesOf } from '../domain/stages.ts'
import type { House } from '../options.ts'
import { tellTurn } from '../tell.ts'
import { changeWorkflow, type OpenWorkflow, openWorkflowOf } from '../workflows.ts'

type Content<F extends ContentSays> = Pick<ApprovableContent<F>, 'binding'>

const editorOf = (req: PayloadRequest): Actor | null => {
  const person = staffMember(req.user)
  return person ? actorFrom(person) : null
}

/** Content that comes back as it was moves on again, to where it waited. */
const isBack = ({ stages }: Flow, from: string | null, to: string | null): boolean => {
  const at = (name: string | null): number => stages.findIndex((stage) => stage.name === name)
  return at(to) <= at(from)
}

/** Whether the row that lists are made of tells already whose turn it is. */
const isTold = (workflow: OpenWorkflow, { stage }: Standing, unit: string | null): boolean => {
  const now = told(stage, unit)
  return now.stage === workflow.stage && now.unit === workflow.unit
}

/**
 * A save while people are asked to agree: the stage that waits is worked out anew, so that exactly what was touched is
 * asked for again, and the audit log says so.
 */
const sendBack = async <F extends ContentSays>(
  req: PayloadRequest,
  { binding }: Content<F>,
  flow: Flow | undefined,
  house: House,
  subject: Subject,
): Promise<void> => {
  const workflow = await openWorkflowOf(req, subject)
  if (!flow || workflow?.state !== 'inReview') return
  const actor = editorOf(req)
  const { facts } = await binding.gather({ req, subject, actor: actor ?? { id: '', roles: [] }, input: {} })
  const way = wayOf(flow, workflow.isMinor)
  const approvals = keptAfterSave(way, workflow.approvals, facts.asked, facts)
  const next = turn(way, counted(approvals, facts), facts.asked)
  if (isTold(workflow, next, facts.unit)) return
  const columns = await turnOf(req, house, next.stage, facts.unit)
  await changeWorkflow(req, workflow.id, { approvals: [...approvals], ...columns })
  await audit(req, {
    action: `${subject.slug}.${isBack(way, workflow.stage, columns.stage) ? 'sentBack' : 'movedOn'}`,
    outcome: 'done',
    actor,
    documentCollection: subject.slug,
    documentId: subject.id,
    afterDigest: facts.contentHash,
    details: { from: workflow.stage, to: columns.stage, parts: next.parts },
  })
  const candidates = await house.peopleWith(req, rolesOf(flow))
  const done = { req, subject, actor: actor?.id ?? '', action: 'save' }
  await tellTurn(done, house, { flow, stage: workflow.stage, candidates, content: facts })
}

/** For collections. */
export const sendBackWhatChanged =
  <F extends ContentSays>(content: Content<F>, flows: Flows, house: House): CollectionAfterChangeHook =>
  async ({ doc, operation, req, collection }) => {
    if (operation === 'update')
      await sendBack(req, content, flows[collection.slug], house, {
        kind: 'collection',
        slug: collection.slug as Slug,
        id: String(doc.id),
      })
  }

/** For globals. */
export const sendBackWhatChangedInGlobal =
  <F extends ContentSays>(content: Content<F>, flows: Flows, house: House): GlobalAfterChangeHook =>
  async ({ req, global }) => {
    const slug = global.slug as GlobalSlug
    await sendBack(req, content, flows[slug], house, { kind: 'global', slug, id: slug })
  }
