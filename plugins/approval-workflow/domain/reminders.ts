import { tbilisiDay } from '../../../src/time/tbilisi.ts'
import { type WorkCalendar, workingDaysAfter } from '../../../src/time/workingDays.ts'
import { isWorkingTime } from '../../../src/time/workingHours.ts'
import type { Told } from './telling.ts'

/** On this working day after the due time, and on each later one, the leadership is told as well. */
const LEADERSHIP_FROM_DAY = 3

/** A reminder of one turn: what it says, to whom, and under which names it is kept as sent. */
export type Reminder = {
  kind: 'half' | 'due' | 'late'
  to: readonly ('asked' | 'leads' | 'leadership')[]
  keys: readonly string[]
}

/** A turn as its reminders see it. */
export type RemindedTurn = Pick<Told, 'remindAt' | 'sent'> & { dueAt: Date }

const late = (days: number) => (days >= LEADERSHIP_FROM_DAY ? (['leads', 'leadership'] as const) : (['leads'] as const))

/**
 * What is to be sent now, or null: at half of the time one reminder to those whose turn it is, at the due time a mail to
 * them and to who leads the house, after it one each working day to who leads, and from the third on to the leadership
 * too. In working hours only; a worker that slept sends the newest one alone, and nobody gets two mails on one day.
 */
export const reminderDue = (
  { remindAt, dueAt, sent }: RemindedTurn,
  calendar: WorkCalendar,
  at: Date,
): Reminder | null => {
  if (!isWorkingTime(calendar, at)) return null
  if (at < dueAt) {
    const isHalf = remindAt !== null && new Date(remindAt) <= at
    return isHalf && !sent.includes('half') ? { kind: 'half', to: ['asked'], keys: ['half'] } : null
  }
  const day = tbilisiDay(at)
  const days = workingDaysAfter(calendar, tbilisiDay(dueAt), day)
  if (!sent.includes('due')) return { kind: 'due', to: ['asked', ...late(days)], keys: ['due', day] }
  return days > 0 && !sent.includes(day) ? { kind: 'late', to: late(days), keys: [day] } : null
}
