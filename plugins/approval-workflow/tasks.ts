import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../../src/access/people.ts'
import type { Workflow } from '../../src/generated/payload-types.ts'
import { type Place, shownDocuments } from '../../src/lifecycle/shownDocuments.ts'
import { slugs } from '../../src/slugs.ts'
import { now } from '../../src/time/clock.ts'
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

const WEEK_MS = 7 * 24 * 60 * 60_000

/** What is due in the next seven days. Which approvals concern a person is said by the right to read them. */
const dueWithinAWeek = (at: Date): Where => ({
  and: [
    open,
    { dueAt: { greater_than: at.toISOString() } },
    { dueAt: { less_than_equal: new Date(at.getTime() + WEEK_MS).toISOString() } },
  ],
})

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

const placeOf = ({ documentCollection, documentId }: Workflow): Place => ({
  collection: documentCollection,
  id: documentId,
})

/** The documents of approvals, those that the person may read. */
const asTasks = async (req: PayloadRequest, workflows: readonly Workflow[]): Promise<Task[]> => {
  const shown = await shownDocuments(req, workflows.map(placeOf))
  return workflows.flatMap((workflow) => {
    const document = shown(placeOf(workflow))
    return document ? [{ workflow, ...document }] : []
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
export type FrontPageTasks = {
  mine: Task[]
  cameBack: Task[]
  onItsWay: Task[]
  everywhere: Task[] | null
  deadlines: Task[]
}

/**
 * What waits for a person, what came back to them, what they wait for, and what of it is due in the next seven days; for
 * the head of the department and the leadership also where everything lies, the oldest first.
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
    deadlines: await asTasks(req, await find(req, dueWithinAWeek(now()), 'dueAt')),
    everywhere: isLeading ? await asTasks(req, await find(req, open, 'submittedAt')) : null,
  }
}
