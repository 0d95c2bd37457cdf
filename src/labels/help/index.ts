import { approvalHelp } from './approvals.ts'
import { calendarHelp } from './calendar.ts'
import { commentHelp } from './comments.ts'
import { delegationHelp } from './delegations.ts'
import { documentHelp } from './documents.ts'
import { eventHelp } from './events.ts'
import { fileHelp } from './files.ts'
import type { Help } from './help.ts'
import { memorandumHelp } from './memoranda.ts'
import { peopleHelp } from './people.ts'
import { statisticsHelp } from './statistics.ts'
import { systemHelp } from './system.ts'
import { termHelp } from './terms.ts'
import { websiteHelp } from './website.ts'

/** The help of every field, by its name. Where a collection means something else: ../inCollection.ts. */
export const fieldHelp: Help = {
  ...documentHelp,
  ...termHelp,
  ...statisticsHelp,
  ...fileHelp,
  ...peopleHelp,
  ...calendarHelp,
  ...eventHelp,
  ...memorandumHelp,
  ...websiteHelp,
  ...systemHelp,
  ...approvalHelp,
  ...commentHelp,
  ...delegationHelp,
}
