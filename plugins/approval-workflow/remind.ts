import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../../src/config/sql.ts'
import { holdersOf } from '../../src/mail/holdersOf.ts'
import { nameOf } from '../../src/mail/nameOf.ts'
import type { GlobalSlug, Slug } from '../../src/slugs.ts'
import { inTransaction } from '../../src/tasks/inTransaction.ts'
import { runnerOf } from '../../src/tasks/runnerOf.ts'
import type { TaskContext } from '../../src/tasks/task.ts'
import type { WorkCalendar } from '../../src/time/workingDays.ts'
import { type Flows, rolesAt } from './domain/flow.ts'
import { type Reminder, reminderDue } from './domain/reminders.ts'
import type { Told } from './domain/telling.ts'
import { turnLetter } from './letters.ts'
import type { House } from './options.ts'

/** The house as reminders see it. */
export type RemindOptions = {
  flows: Flows
  house: Pick<House, 'leads' | 'leadership' | 'tell' | 'calendar' | 'roleLabel'>
}

/** An approval that waits. */
type Waiting = {
  id: string
  collection: Slug | GlobalSlug
  documentId: string
  stage: string
  submittedBy: string
  dueAt: number
  told: Told | null
}

const waits = sql`workflow_state = 'inReview' and stage is not null and due_at is not null`

const idsOf = async (runner: SqlRunner): Promise<string[]> => {
  const { rows } = await runner.execute(sql`select id from workflows where ${waits} order by due_at`)
  return rows.map(({ id }) => String(id))
}

/** The row as it is now, locked; nothing when it waits no longer or another worker is at it. */
const lockWaiting = async (runner: SqlRunner, id: string): Promise<Waiting | undefined> => {
  const { rows } = await runner.execute(
    sql`select id, document_collection as collection, document_id as "documentId", stage, submitted_by_id as "submittedBy",
          (extract(epoch from due_at) * 1000)::float8 as "dueAt", told
        from workflows where id = ${id}::uuid and ${waits} for update skip locked`,
  )
  return rows[0] as Waiting | undefined
}

const nothingTold: Told = { asked: [], remindAt: null, sent: [] }

const peopleOf = async (
  runner: SqlRunner,
  { asked }: Told,
  { to }: Reminder,
  { leads, leadership }: RemindOptions['house'],
  at: Date,
): Promise<string[]> => {
  const roles = [...(to.includes('leads') ? leads : []), ...(to.includes('leadership') ? leadership : [])]
  return [...(to.includes('asked') ? asked : []), ...(await holdersOf(runner, roles, at))]
}

/** Sends what is due for one approval and keeps it as sent, both or neither. */
const remindOne = async (
  context: TaskContext,
  { flows, house }: RemindOptions,
  calendar: WorkCalendar,
  at: Date,
  id: string,
): Promise<void> => {
  const runner = runnerOf(context)
  const row = await lockWaiting(runner, id)
  if (!row) return
  const told = row.told ?? nothingTold
  const dueAt = new Date(row.dueAt)
  const reminder = reminderDue({ ...told, dueAt }, calendar, at)
  if (!reminder) return
  const document = { collection: row.collection, id: row.documentId }
  await house.tell(runner, {
    people: await peopleOf(runner, told, reminder, house, at),
    about: document,
    write: turnLetter(reminder.kind, {
      document,
      origin: context.environment.origin,
      submitter: await nameOf(runner, row.submittedBy),
      stage: (language) => house.roleLabel(rolesAt(flows, row.stage)[0] ?? row.stage, language),
      dueAt,
    }),
  })
  const kept: Told = { ...told, sent: [...told.sent, ...reminder.keys] }
  await runner.execute(sql`update workflows set told = ${JSON.stringify(kept)}::jsonb where id = ${id}::uuid`)
}

/**
 * Reminds of every approval that waits, as far as something is due. Safe to run twice and beside itself: each row is locked
 * and read anew, and what was sent stands in it.
 * @param at the present instant
 */
export const remind = async (context: TaskContext, options: RemindOptions, at: Date): Promise<void> => {
  const runner = runnerOf(context)
  const calendar = await options.house.calendar(runner)
  for (const id of await idsOf(runner)) {
    if (context.signal.aborted) return
    await inTransaction(context, () => remindOne(context, options, calendar, at, id))
  }
}
