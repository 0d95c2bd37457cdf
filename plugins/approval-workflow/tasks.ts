import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../../src/access/people.ts'
import type { Workflow } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/slugs.ts'
import type { Flows } from './domain/flow.ts'
import { ofMyStages } from './ofMyStages.ts'
import type { House } from './options.ts'

/** A document of an approval as a person sees it: where it is, what it is called, and what its approval says. */
export type Task = { workflow: Workflow; title: string; address: string }

/** What the front page has to know of the house. */
export type FrontPageOptions = {
  flows: Flows
  house: House
  /** The content has a reading view. */
  isRead: boolean
}

const MOST = 50

const open: Where = { workflowState: { equals: 'inReview' } }

/** What waits for a person: of their stage and unit, handed to nobody else. */
const forMe = (person: Person, options: FrontPageOptions): Where => ({
  and: [
    open,
    ofMyStages(person, options),
    { or: [{ assignedTo: { exists: false } }, { assignedTo: { equals: person.id } }] },
    { submittedBy: { not_equals: person.id } },
  ],
})

/** What a person submitted and got back. */
const cameBack = (person: Person): Where => ({
  and: [{ submittedBy: { equals: person.id } }, { outcome: { equals: 'sentBack' } }],
})

/** What a person submitted and others have not agreed to yet. */
const onItsWay = (person: Person): Where => ({ and: [open, { submittedBy: { equals: person.id } }] })

const find = async (req: PayloadRequest, where: Where, sort: string): Promise<Workflow[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.workflows,
    where,
    sort,
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

const isGlobal = (req: PayloadRequest, slug: string): boolean =>
  req.payload.globals.config.some((global) => global.slug === slug)

/** Titles by id; what the person may not read has none. */
const titlesOf = async (req: PayloadRequest, slug: string, ids: string[]): Promise<Map<string, string>> => {
  const { config } = req.payload.collections[slug as typeof slugs.news]
  const name = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: slug as typeof slugs.news,
    where: { id: { in: ids } },
    select: { [name]: true },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, String((doc as unknown as Record<string, unknown>)[name] ?? '')]))
}

const labelOfGlobal = (req: PayloadRequest, slug: string): string => {
  const label = req.payload.globals.config.find((global) => global.slug === slug)?.label
  const words = label as unknown as { ka?: string; en?: string } | string | undefined
  return typeof words === 'string' ? words : (words?.[req.i18n.language === 'en' ? 'en' : 'ka'] ?? slug)
}

/** The documents of approvals, those that the person may read: one query a collection. */
const asTasks = async (req: PayloadRequest, workflows: readonly Workflow[]): Promise<Task[]> => {
  const titles = new Map<string, string>()
  for (const slug of new Set(workflows.map(({ documentCollection }) => documentCollection))) {
    const ids = workflows.filter((one) => one.documentCollection === slug).map(({ documentId }) => documentId)
    const found = isGlobal(req, slug)
      ? new Map([[slug, labelOfGlobal(req, slug)]])
      : await titlesOf(req, slug, [...new Set(ids)])
    for (const [id, title] of found) titles.set(`${slug} ${id}`, title)
  }
  return workflows.flatMap((workflow) => {
    const { documentCollection: slug, documentId } = workflow
    const title = titles.get(`${slug} ${documentId}`)
    if (title === undefined) return []
    const address = isGlobal(req, slug) ? `/admin/globals/${slug}` : `/admin/collections/${slug}/${documentId}`
    return [{ workflow, title, address }]
  })
}

/** The newest word on each document: what was submitted again since has not come back. */
const withoutResubmitted = (returned: readonly Workflow[], underway: readonly Workflow[]): Workflow[] => {
  const seen = new Set(underway.map((one) => `${one.documentCollection} ${one.documentId}`))
  return returned.filter((one) => {
    const key = `${one.documentCollection} ${one.documentId}`
    const isNews = !seen.has(key)
    seen.add(key)
    return isNews
  })
}

/** What waits for a person opens for reading, not in its form. */
const forReading = (tasks: Task[], isRead: boolean): Task[] =>
  isRead ? tasks.map((task) => ({ ...task, address: `${task.address}/review` })) : tasks

/** Everything of approvals that the front page tells a person. */
export type FrontPageTasks = { mine: Task[]; cameBack: Task[]; onItsWay: Task[]; everywhere: Task[] | null }

/**
 * What waits for a person, what came back to them, what they wait for; and for the head of the department and the
 * leadership where everything lies, the oldest first.
 */
export const tasksOf = async (
  req: PayloadRequest,
  person: Person,
  options: FrontPageOptions,
): Promise<FrontPageTasks> => {
  const underway = await find(req, onItsWay(person), 'dueAt')
  const returned = withoutResubmitted(await find(req, cameBack(person), '-endedAt'), underway)
  const isLeading = options.house.unlockers.some((role) => person.roles?.includes(role))
  return {
    mine: forReading(await asTasks(req, await find(req, forMe(person, options), 'dueAt')), options.isRead),
    cameBack: await asTasks(req, returned),
    onItsWay: await asTasks(req, underway),
    everywhere: isLeading ? await asTasks(req, await find(req, open, 'submittedAt')) : null,
  }
}
