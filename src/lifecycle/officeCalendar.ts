import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { type WorkCalendar, workCalendar } from '../time/workingDays.ts'

/** The calendar by which due times are counted now: weekends, holidays of the law, and the days that were declared off. */
export const officeCalendar = async (req: PayloadRequest): Promise<WorkCalendar> => {
  const { docs } = await req.payload.find({
    collection: slugs.nonWorkingDays,
    where: { appliesToUs: { equals: true } },
    select: { dayOff: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return workCalendar(docs.map(({ dayOff }) => dayOff.slice(0, 10)))
}
