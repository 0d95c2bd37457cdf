import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { Workflow } from '../../src/generated/payload-types.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { slugs } from '../../src/slugs.ts'
import type { Underway } from './domain/facts.ts'
import type { Approval } from './domain/flow.ts'
import type { Told } from './domain/telling.ts'

/** Open states of a workflow; everything else has ended. */
export const openStates = ['inReview', 'approved'] as const
export type OpenState = (typeof openStates)[number]

/** How a workflow came to its end. */
export type Outcome = 'wentOut' | 'sentBack' | 'recalled' | 'takenDown'

export type OpenWorkflow = Underway & {
  state: OpenState
  stage: string | null
  unit: string | null
  dueAt: Date | null
  /** Null in a row from before people were told. */
  told: Told | null
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return value && typeof value === 'object' && 'id' in value ? String(value.id) : null
}

/** The open workflow of a document, or null. */
export const openWorkflowOf = async (req: PayloadRequest, { slug, id }: Subject): Promise<OpenWorkflow | null> => {
  const { docs } = await req.payload.find({
    collection: slugs.workflows,
    where: {
      and: [
        { documentCollection: { equals: slug } },
        { documentId: { equals: id } },
        { workflowState: { in: [...openStates] } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [row] = docs
  if (!row) return null
  return {
    id: String(row.id),
    state: row.workflowState as OpenState,
    stage: (row.stage as string | null) ?? null,
    unit: idOf(row.unit),
    submittedBy: idOf(row.submittedBy) ?? '',
    approvals: (row.approvals as Approval[] | null) ?? [],
    assignedTo: idOf(row.assignedTo),
    isMinor: row.isMinor === true,
    dueAt: row.dueAt ? new Date(row.dueAt) : null,
    told: (row.told as Told | null | undefined) ?? null,
  }
}

/** Who submitted a document last, whether its approval goes on or has ended; null for what never was submitted. */
export const lastSubmitterOf = async (req: PayloadRequest, { slug, id }: Subject): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: slugs.workflows,
    where: { and: [{ documentCollection: { equals: slug } }, { documentId: { equals: id } }] },
    sort: '-submittedAt',
    limit: 1,
    pagination: false,
    select: { submittedBy: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return idOf(docs[0]?.submittedBy)
}

type Columns = Partial<Workflow>

/** Begins one. The life cycle decided before and audits after; the collection itself lets nobody write. */
export const beginWorkflow = async (
  req: PayloadRequest,
  data: RequiredDataFromCollectionSlug<'workflows'>,
): Promise<void> => {
  await req.payload.create({ collection: slugs.workflows, data, depth: 0, overrideAccess: true, req })
}

/** Changes an open workflow. */
export const changeWorkflow = async (req: PayloadRequest, id: string, data: Columns): Promise<void> => {
  await req.payload.update({ collection: slugs.workflows, id, data, depth: 0, overrideAccess: true, req })
}
