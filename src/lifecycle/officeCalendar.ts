import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'
import { type WorkCalendar, workCalendar } from '../time/workingDays.ts'

/** The calendar by which due times are counted now: weekends, holidays of the law, and the days that were declared off. */
export const officeCalendar = async (runner: SqlRunner): Promise<WorkCalendar> => {
  const { rows } = await runner.execute(
    sql`select to_char(day_off at time zone 'UTC', 'YYYY-MM-DD') as day from non_working_days where applies_to_us`,
  )
  return workCalendar(rows.map(({ day }) => String(day)))
}
