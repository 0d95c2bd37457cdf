import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { staffMember } from '../../../src/access/people.ts'
import { audit } from '../../../src/lifecycle/audit.ts'
import type { Subject } from '../../../src/lifecycle/binding.ts'
import type { Actor } from '../../../src/lifecycle/table.ts'
import type { GlobalSlug, Slug } from '../../../src/slugs.ts'
import type { ApprovableContent } from '../content.ts'
import { turnOf } from '../deeds.ts'
import type { ContentSays } from '../domain/facts.ts'
import { counted, type Flow, standing, wayOf } from '../domain/flow.ts'
import { changeWorkflow, openWorkflowOf } from '../workflows.ts'

type Content<F extends ContentSays> = Pick<ApprovableContent<F>, 'binding'>
type Flows = Readonly<Record<string, Flow>>

const editorOf = (req: PayloadRequest): Actor => {
  const person = staffMember(req.user)
  return { id: person?.id ?? '', roles: person?.roles ?? [] }
}

/**
 * A save while people are asked to agree: the stage that waits is worked out anew, so that exactly what was touched is
 * asked for again; so is the unit of a stage that belongs to one. Where nothing is left to ask, the last stage says once more that it agrees to what is there.
 */
const sendBack = async <F extends ContentSays>(
  req: PayloadRequest,
  { binding }: Content<F>,
  flows: Flows,
  subject: Subject,
): Promise<void> => {
  const flow = flows[subject.slug]
  const workflow = await openWorkflowOf(req, subject)
  if (!flow || workflow?.state !== 'inReview') return
  const actor = editorOf(req)
  const { facts } = await binding.gather({ req, subject, actor, input: {} })
  const way = wayOf(flow, workflow.isMinor)
  const last = way.stages.at(-1)
  const kept = counted(workflow.approvals, facts.editorIds)
  const waits = standing(way, kept, facts.asked).stage
  const approvals = waits ? kept : kept.filter(({ stage }) => stage !== last?.name)
  const stage = waits ?? last ?? null
  const turn = await turnOf(req, stage, facts.unit)
  if (turn.stage === workflow.stage && turn.unit === workflow.unit) return
  await changeWorkflow(req, workflow.id, { approvals: [...approvals], ...turn })
  await audit(req, {
    action: `${subject.slug}.sentBack`,
    outcome: 'done',
    actor,
    documentCollection: subject.slug,
    documentId: subject.id,
    afterDigest: facts.contentHash,
    details: { from: workflow.stage, to: turn.stage },
  })
}

/** For collections. */
export const sendBackWhatChanged =
  <F extends ContentSays>(content: Content<F>, flows: Flows): CollectionAfterChangeHook =>
  async ({ doc, operation, req, collection }) => {
    if (operation === 'update')
      await sendBack(req, content, flows, { kind: 'collection', slug: collection.slug as Slug, id: String(doc.id) })
  }

/** For globals. */
export const sendBackWhatChangedInGlobal =
  <F extends ContentSays>(content: Content<F>, flows: Flows): GlobalAfterChangeHook =>
  async ({ req, global }) => {
    const slug = global.slug as GlobalSlug
    await sendBack(req, content, flows, { kind: 'global', slug, id: slug })
  }
