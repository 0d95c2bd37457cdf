/**
 * `npm run bench:start [-- <rounds>]`: how long a newcomer waits for `ready`, on a clean copy of the committed and new
 * files in a temporary folder, packages coming from npm's cache: the first start, which installs, builds and fills the
 * sample, and the second. Prints both medians in seconds.
 */
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../../src/postgres/port.ts'

const root = process.cwd()
const rounds = Number(process.argv[2] ?? 3)

/** What a clone would contain, and what is not yet committed. */
function copyTo(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const file of new Set(
    listed
      .toString()
      .split('\0')
      .filter((file) => file && existsSync(join(root, file))),
  )) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
}

/** Seconds from the command to its line `ready`; the office is closed again afterwards. */
async function timeStart(folder: string, port: number): Promise<number> {
  const begin = performance.now()
  const child = spawn('npm', ['start'], { cwd: folder, env: bare(port), stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said += text
      if (/^ready http/m.test(said)) resolve((performance.now() - begin) / 1000)
    })
    child.once('exit', () => reject(new Error(`The start ended before it was ready:\n${said}`)))
  })
  const passed = await ready
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  return passed
}

/** As in a new terminal: nothing of this office's own settings. */
function bare(port: number): NodeJS.ProcessEnv {
  const given = Object.entries(process.env).filter(
    ([name]) => !/^(STATDESK_|PAYLOAD_|DATABASE_|NODE_ENV|npm_)/.test(name),
  )
  return { ...(Object.fromEntries(given) as NodeJS.ProcessEnv), PORT: String(port) }
}

/** As root the cluster lies elsewhere; its record says where. */
function removeOffice(folder: string): void {
  const record = join(folder, '.data', 'postgres.json')
  rmSync(JSON.parse(readFileSync(record, 'utf8')).folder, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const first: number[] = []
const second: number[] = []
for (let round = 1; round <= rounds; round++) {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-bench-'))
  copyTo(folder)
  const port = await freePort()
  first.push(await timeStart(folder, port))
  second.push(await timeStart(folder, port))
  removeOffice(folder)
  console.log(`round ${round}: first ${first.at(-1)?.toFixed(1)} s, second ${second.at(-1)?.toFixed(1)} s`)
}
console.log(
  `median of ${rounds}: first start ${median(first).toFixed(1)} s, second start ${median(second).toFixed(1)} s`,
)
