import type { SqlRunner } from '../../src/config/sql.ts'
import { writeInstant } from '../../src/format/dates.ts'
import { holdersOf } from '../../src/mail/holdersOf.ts'
import { letterOf } from '../../src/mail/letterOf.ts'
import { nameOf } from '../../src/mail/nameOf.ts'
import { type Letter, tellPeople } from '../../src/mail/tellPeople.ts'
import type { Language } from '../../src/slugs.ts'
import { inTransaction } from '../../src/tasks/inTransaction.ts'
import { runnerOf } from '../../src/tasks/runnerOf.ts'
import type { TaskContext } from '../../src/tasks/task.ts'
import { alarmedRoles, confirmedUntil, isAlarmDue } from './domain/takeDowns.ts'
import { keepTold, lockOpenTakeDown, type OpenTakeDown, openTakeDowns } from './takeDowns.ts'
import { takeDownWords } from './translations/takeDowns.ts'

const letter =
  ({ collection, documentId, takenDownAt }: OpenTakeDown, by: string, origin: string) =>
  (language: Language): Letter => {
    const words = takeDownWords[language]
    const facts = [
      [words.by, by],
      [words.at, writeInstant(takenDownAt, language)],
      [words.until, writeInstant(confirmedUntil(takenDownAt), language)],
    ] as const
    return letterOf({ ...words.alarm, facts }, { collection, id: documentId }, origin, language)
  }

/** Who is told: not the person who took it down, who cannot confirm it. */
const alarmed = async (runner: SqlRunner, { by }: OpenTakeDown, at: Date): Promise<string[]> =>
  (await holdersOf(runner, alarmedRoles, at)).filter((id) => id !== by)

const alarmOne = async (context: TaskContext, at: Date, id: string): Promise<void> => {
  const runner = runnerOf(context)
  const takeDown = await lockOpenTakeDown(runner, id)
  if (!takeDown || !isAlarmDue(takeDown, at)) return
  await tellPeople(runner, {
    people: await alarmed(runner, takeDown, at),
    about: { collection: takeDown.collection, id: takeDown.documentId },
    write: letter(takeDown, await nameOf(runner, takeDown.by), context.environment.origin),
  })
  await keepTold(runner, id, at)
}

/**
 * Tells the head of the department and the director of every take-down that nobody confirmed within its hour, and again
 * each day. Safe to run twice and beside itself: each row is locked and read anew, and says when they were told.
 * @param at the present instant
 */
export const alarmTakeDowns = async (context: TaskContext, at: Date): Promise<void> => {
  for (const { id } of await openTakeDowns(runnerOf(context))) {
    if (context.signal.aborted) return
    await inTransaction(context, () => alarmOne(context, at, id))
  }
}
