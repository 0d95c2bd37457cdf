import { databaseTime } from '../../src/tasks/databaseTime.ts'
import type { Work } from '../../src/tasks/work.ts'
import { type RemindOptions, remind } from './remind.ts'

/** What the worker does for approvals: it reminds of what waits. */
export const approvalWork = (options: RemindOptions): Work => ({
  tasks: [
    {
      name: 'approval.remind',
      everySeconds: 60,
      run: async (context) => remind(context, options, await databaseTime(context)),
    },
  ],
})
