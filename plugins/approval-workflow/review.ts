import type { PayloadRequest } from 'payload'
import type { Workflow } from '../../src/generated/payload-types.ts'
import type { Subject } from '../../src/lifecycle/binding.ts'
import { readsNewest } from '../../src/lifecycle/readable.ts'
import type { Part } from '../../src/reading/parts.ts'
import { slugs } from '../../src/slugs.ts'
import type { ApprovableContent, TextAt } from './content.ts'
import { type Compared, compareParts } from './domain/compareParts.ts'
import type { Approval } from './domain/flow.ts'
import { type OpenState, openStates } from './workflows.ts'

/** An older text that the newest one can be laid beside. */
export type Base = { kind: 'out'; key: 'out'; at: 'out' } | { kind: 'sentBack' | 'agreed'; key: string; at: Date }

/** Somebody who agreed, at which stage and when. */
export type Agreed = { name: string; stage: string; at: Date }

/** What an approver reads: whose document it is, who agreed already, and every part beside an older text. */
export type Review = {
  /** The reader may see the newest text; others get the one that is public, and nothing of its approval. */
  isNewest: boolean
  underway: { submittedBy: string; submittedAt: Date; note: string | null; dueAt: Date | null } | null
  agreed: readonly Agreed[]
  bases: readonly Base[]
  /** The older text of the comparison; null when there is none, and everything is new. */
  base: Base | null
  parts: readonly Compared<Part>[]
}

type Reading = NonNullable<ApprovableContent['parts']>
type Question = { req: PayloadRequest; subject: Subject; reader: 'ka' | 'en' }

const workflowsOf = async ({ req, subject }: Question): Promise<Workflow[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.workflows,
    where: { and: [{ documentCollection: { equals: subject.slug } }, { documentId: { equals: subject.id } }] },
    sort: '-submittedAt',
    limit: 10,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const approvalsOf = ({ approvals }: Workflow): readonly Approval[] => (approvals as Approval[] | null) ?? []

/**
 * What came back to its author is compared with what was sent back, so that whoever asked for a change sees it; what was
 * public since needs that no more. Then come the last agreement to this submission, and the text that is out.
 */
const basesOf = (workflows: readonly Workflow[], isOut: boolean): Base[] => {
  const open = workflows.find(({ workflowState }) => openStates.includes(workflowState as OpenState))
  const earlier = workflows.find((one) => one !== open)
  const returned = earlier && earlier.outcome !== 'wentOut' ? new Date(earlier.submittedAt) : null
  const last = open && approvalsOf(open).at(-1)
  return [
    ...(returned ? [{ kind: 'sentBack' as const, key: returned.toISOString(), at: returned }] : []),
    ...(last ? [{ kind: 'agreed' as const, key: last.at, at: new Date(last.at) }] : []),
    ...(isOut ? [{ kind: 'out' as const, key: 'out' as const, at: 'out' as const }] : []),
  ]
}

const readAlike = (one: Part, other: Part): boolean =>
  one.kind === 'rich'
    ? other.kind === 'rich' && one.html === other.html
    : other.kind === 'plain' && one.lines.join('\n') === other.lines.join('\n')

const idOf = (value: unknown): string => String((value as { id?: unknown } | null)?.id ?? value)

const namesOf = async ({ req }: Question, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { id: { in: [...new Set(ids)] } },
    select: { displayName: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, displayName }) => [String(id), displayName]))
}

/**
 * What an approver reads of a document that they may open. Staff outside its team read what is public of it.
 * @param against key of the older text; the first that there is when it is left out or unknown
 */
export const reviewOf = async (read: Reading, question: Question, against?: string): Promise<Review> => {
  const { req, subject, reader } = question
  if (!(await readsNewest(req, subject))) {
    const out = (await read(req, subject, 'out', reader)) ?? []
    return {
      isNewest: false,
      underway: null,
      agreed: [],
      bases: [],
      base: null,
      parts: compareParts([], out, readAlike),
    }
  }
  const workflows = await workflowsOf(question)
  const text = (at: TextAt) => read(req, subject, at, reader)
  const out = await text('out')
  const bases = basesOf(workflows, out !== null)
  const base = bases.find(({ key }) => key === against) ?? bases[0] ?? null
  const before = base === null ? [] : base.at === 'out' ? out : await text(base.at)
  const open = workflows.find(({ workflowState }) => openStates.includes(workflowState as OpenState))
  const approvals = open ? approvalsOf(open) : []
  const names = open ? await namesOf(question, [idOf(open.submittedBy), ...approvals.map(({ by }) => by)]) : new Map()
  return {
    isNewest: true,
    underway: open
      ? {
          submittedBy: names.get(idOf(open.submittedBy)) ?? '—',
          submittedAt: new Date(open.submittedAt),
          note: open.note ?? null,
          dueAt: open.dueAt ? new Date(open.dueAt) : null,
        }
      : null,
    agreed: approvals.map(({ by, stage, at }) => ({ name: names.get(by) ?? '—', stage, at: new Date(at) })),
    bases,
    base,
    parts: compareParts(before ?? [], (await text('newest')) ?? [], readAlike),
  }
}
