import { officeFlows } from './plugins/approval-workflow/officeFlows.ts'
import { officeHouse } from './plugins/approval-workflow/officeHouse.ts'
import { approvalWork } from './plugins/approval-workflow/work.ts'
import { takeDownWork } from './plugins/publishing/work.ts'
import { work } from './src/tasks/index.ts'
import { joinedWork } from './src/tasks/work.ts'

/**
 * The table of contents of the worker, as payload.config.ts is that of the desk: whoever has work for it is named here. It
 * loads neither Payload nor Next, so that a worker starts at once and stays small.
 */
export default joinedWork([work, approvalWork({ flows: officeFlows, house: officeHouse }), takeDownWork])
