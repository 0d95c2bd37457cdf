import { expect } from '@jest/globals'
import pg from 'pg'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { openOffice, type TestPerson } from '../../support/office.ts'
import { publicFace } from '../../support/published.ts'
import { richText } from '../../support/text.ts'

export const slug = 'press-releases'

export type Actions = {
  state: string
  stateLabel: string
  contentHash: string
  actions: { action: string; label: string; allowed: boolean; code?: string; reason?: string }[]
}

/** A desk on which press releases go from the head of their unit to the head of the department. */
export type Reviewing = Desk & {
  /** A press release in both languages, as a draft that names its unit. */
  release: (text: string, more?: object) => Promise<Doc>
  /** The same, submitted. */
  inReview: (text: string, more?: object) => Promise<Doc>
  /** The same, and the head of the unit has agreed. */
  halfWay: (text: string, more?: object) => Promise<Doc>
  live: (text: string, more?: object) => Promise<Doc>
  actionsOf: (id: string, as: TestPerson, of?: string) => Promise<Actions>
  /** The ways of a document to an agreement, the oldest first. */
  workflowsOf: (id: string) => Promise<Record<string, unknown>[]>
  stateOf: (id: string) => Promise<unknown>
  /** A person of these roles in a unit. */
  personOf: (unit: string | null, ...roles: TestPerson['roles']) => Promise<TestPerson>
  /** Does something, and holds that the public reads the same before and after, and no approval moved. */
  leavesAlone: <T>(id: string, attempt: () => Promise<T>, of?: string) => Promise<T>
}

export const openReviewing = async (): Promise<Reviewing> => {
  const desk = await openDesk(await openOffice())
  const { author, translator, approver, head, press } = desk.people
  const contact = (
    await desk.api<{ doc: Doc }>('/public-contacts?locale=ka', {
      as: press,
      method: 'POST',
      body: { title: 'პრესსამსახური' },
    })
  ).body.doc.id

  const release: Reviewing['release'] = async (text, more = {}) => {
    const doc = await desk.write(slug, {
      title: `ინფლაცია ${text}`,
      kind: 'pressRelease',
      summary: `შეჯამება ${text}`,
      body: richText(`ტექსტი ${text}`),
      publicContact: contact,
      responsibleUnit: desk.unit,
      translators: [translator.id],
      ...more,
    })
    const english = { title: `Inflation ${text}`, summary: `Summary ${text}`, body: richText(`Text ${text}`) }
    await desk.change(slug, doc.id, english, 'en', translator)
    return doc
  }
  const done = ({ status, text }: { status: number; text: string }) => expect([status, text]).toEqual([200, text])
  const inReview: Reviewing['inReview'] = async (text, more) => {
    const doc = await release(text, more)
    done(await desk.submit(slug, doc.id, author))
    return doc
  }
  const halfWay: Reviewing['halfWay'] = async (text, more) => {
    const doc = await inReview(text, more)
    done(await desk.approve(slug, doc.id, approver))
    return doc
  }
  const live: Reviewing['live'] = async (text, more) => {
    const doc = await halfWay(text, more)
    done(await desk.approve(slug, doc.id, head))
    return doc
  }
  const workflowsOf: Reviewing['workflowsOf'] = (id) =>
    desk.sql(
      'select workflow_state, stage, unit_id, assigned_to_id, submitted_by_id, outcome, reason, approvals from workflows where document_id = $1 order by submitted_at, workflow_state',
      [id],
    )

  return {
    ...desk,
    release,
    inReview,
    halfWay,
    live,
    workflowsOf,
    actionsOf: async (id, as, of = slug) => (await desk.api<Actions>(`/${of}/${id}/actions`, { as })).body,
    stateOf: async (id) => (await desk.sql('select state from press_releases where id = $1', [id]))[0]?.state,
    personOf: async (unit, ...roles) => {
      const person = await desk.person(...roles)
      await desk.sql('update users set unit_id = $2 where id = $1', [person.id, unit])
      return person
    },
    leavesAlone: async (id, attempt, of = slug) => {
      const before = [await publicFace(desk, of, id), await workflowsOf(id)]
      const result = await attempt()
      expect([await publicFace(desk, of, id), await workflowsOf(id)]).toEqual(before)
      return result
    },
  }
}

const queued = async (desk: Desk, count: number): Promise<void> => {
  const [found] = await desk.sql(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  if (Number(found?.waiting) < count) await queued(desk, count)
}

/** Holds the row of a document with these statements, lets people queue behind it in order, and lets go. */
export const behind = async <T>(
  desk: Desk,
  statements: readonly string[],
  waiting: (() => Promise<T>)[],
): Promise<T[]> => {
  const { pool } = desk.payload.db as unknown as { pool: { options: { connectionString: string } } }
  const holder = new pg.Client({ connectionString: pool.options.connectionString })
  await holder.connect()
  await holder.query('begin')
  for (const statement of statements) await holder.query(statement)
  const started: Promise<T>[] = []
  for (const begin of waiting) {
    started.push(begin())
    await queued(desk, started.length)
  }
  await holder.query('commit')
  await holder.end()
  return Promise.all(started)
}
