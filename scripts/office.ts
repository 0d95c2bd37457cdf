/** The supervisor: opens the office, keeps its processes running, and closes it in order. Started by start.mjs. */
import { existsSync } from 'node:fs'
import { EnvironmentError } from '../src/env.ts'
import { type Opened, openOffice } from '../src/office/open.ts'
import { watchOutput } from '../src/office/output.ts'
import { DISK_IS_FULL, isDiskFull, StartError } from '../src/office/StartError.ts'
import { SAMPLE_PASSWORD, sampleAddresses } from '../src/office/sampleAccounts.ts'
import { say } from '../src/office/say.ts'
import { onStop } from '../src/office/stop.ts'

process.env.TZ = 'UTC'
if (existsSync('.env')) process.loadEnvFile('.env')

const undoing: (() => Promise<void>)[] = []
let isClosing = false
let isReady = false

/** Undoes everything that was done, last first; one failure does not keep the rest from being closed. */
async function close(): Promise<void> {
  isClosing = true
  for (let undo = undoing.pop(); undo; undo = undoing.pop()) await undo().catch((error) => console.error(error))
}

async function fail(error: unknown): Promise<void> {
  if (isClosing) return
  const isExpected = error instanceof StartError || error instanceof EnvironmentError
  console.error(isExpected ? error.message : isDiskFull(error) ? DISK_IS_FULL : error)
  await close()
  process.exit(1)
}

async function sayReady({ environment, databaseUrl, newAccounts }: Opened): Promise<void> {
  say(`ready http://localhost:${environment.port}`)
  if (environment.isOpen) {
    if (newAccounts.length === 0) return
    say('The sample accounts. Their passwords are shown this once:')
    for (const { email, password } of newAccounts) say(`  ${email}  ${password}`)
    return
  }
  const addresses = await sampleAddresses(databaseUrl)
  if (addresses.length === 0) return
  say(`Sample accounts, all with the password ${SAMPLE_PASSWORD}:`)
  for (const email of addresses) say(`  ${email}`)
}

// Whoever cannot read what a start says is not served by it; an office that has opened goes on without a log.
watchOutput(() => {
  if (!isReady)
    void fail(new StartError('There is no space left for the log. Free some space on its disk and start again.'))
})

onStop(async () => {
  say('closing …')
  await close()
})

openOffice({
  root: process.cwd(),
  isDev: process.argv.includes('--dev'),
  onClose: (undo) => undoing.push(undo),
  onFailure: fail,
})
  .then(sayReady)
  .then(() => setImmediate(() => (isReady = true)))
  .catch(fail)
