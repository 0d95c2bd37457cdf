/** Runs every check and test in turn, goes on after a failure, and ends with one line that counts them all. */
import { say, seconds } from '../../src/office/say.ts'
import { type RunningServer, startServer } from '../../tests/support/startServer.ts'
import { checks } from './checks.ts'
import { findChromium } from './chromium.ts'
import { jest } from './jest.ts'
import { testFiles, withoutMatch } from './matching.ts'
import { addUp, checked, type Outcome } from './outcome.ts'
import { runFile } from './run.ts'

const isLong = process.argv.includes('--long')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const unmatched = withoutMatch(wanted, testFiles('unit', 'integration', 'e2e'))
if (unmatched.length > 0) {
  say(`No test file matches ${unmatched.map((pattern) => `“${pattern}”`).join(', ')}. Nothing was run.`)
  process.exit(1)
}

const parts: { name: string; run: () => Promise<Outcome> }[] = [
  ...checks,
  { name: 'unit and integration tests', run: () => jest(['unit', 'integration'], { long: isLong, only: wanted }) },
  { name: 'tests of the built office', run: () => ofTheBuiltOffice() },
]

/** True when a file of this folder of tests is to run. */
const isAsked = (folder: string): boolean =>
  wanted.length === 0 || withoutMatch(wanted, testFiles(folder)).length < wanted.length

/**
 * Walks through one running office in two lanes, those about files by themselves; beside them those that only read it,
 * and the starts, each of which opens an office of its own; last the one that kills. Walks need a browser; without one the rest still runs, and what is left
 * out is said.
 */
async function ofTheBuiltOffice(): Promise<Outcome> {
  if (!isAsked('e2e')) return addUp([])
  const office = await sampleOffice
  if (!office) return checked(false)
  const chromium = await findChromium()
  if (!chromium.path) say(chromium.sentence)
  const run = (...projects: string[]): Promise<Outcome> =>
    jest(projects, {
      long: isLong,
      only: wanted,
      env: {
        ...(chromium.path ? { CHROMIUM_PATH: chromium.path } : {}),
        TEST_ORIGIN: office.origin,
        TEST_DATA_FOLDER: office.dataFolder,
      },
    })
  try {
    const calm = await Promise.all([run('e2e'), run('files'), run('reading'), run('starts')])
    return addUp([...calm, await run('crash')])
  } finally {
    await office.stop()
  }
}

/** Begun at once: the build and the filling of the sample have what the tests before leave of the machine. */
const sampleOffice = isAsked('e2e') ? builtOffice() : Promise.resolve(null)

async function builtOffice(): Promise<RunningServer | null> {
  if ((await runFile('scripts/build.ts')) !== 0) return null
  try {
    return await startServer()
  } catch (error) {
    say(`The sample office did not start: ${String(error)}`)
    return null
  }
}

const outcomes: Outcome[] = []
const begin = performance.now()
for (const { name, run } of wanted.length > 0 ? parts.slice(checks.length) : parts) {
  const started = performance.now()
  const outcome = await run()
  outcomes.push(outcome)
  say(`— ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds(started)} s)\n`)
}
const total = addUp(outcomes)
say(`all in ${seconds(begin)} s`)
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
