import { databaseTime } from '../../src/tasks/databaseTime.ts'
import type { Work } from '../../src/tasks/work.ts'
import { alarmTakeDowns } from './alarmTakeDowns.ts'

/** What the worker does for what was taken down: it tells of what nobody confirms. */
export const takeDownWork: Work = {
  tasks: [
    {
      name: 'takeDown.alarm',
      everySeconds: 60,
      run: async (context) => alarmTakeDowns(context, await databaseTime(context)),
    },
  ],
}
