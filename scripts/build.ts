/** `npm run build`: builds the site if its sources changed, as a start would. Needs no database. */

import { buildIfNeeded } from '../src/office/build.ts'
import type { Child } from '../src/office/children.ts'
import { StartError } from '../src/office/StartError.ts'
import { onStop } from '../src/office/stop.ts'

let child: Child | undefined
onStop(async () => child?.stop(5000))

const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', TZ: 'UTC', NEXT_TELEMETRY_DISABLED: '1' }

buildIfNeeded({
  root: process.cwd(),
  env,
  onChild: (running) => {
    child = running
  },
}).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof StartError ? error.message : error)
    process.exit(1)
  },
)
