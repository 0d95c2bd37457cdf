import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, runNode } from './children.ts'
import { takeLock } from './lock.ts'
import { ensureRoom } from './room.ts'
import { explainFileError, isAboutFullDisk, StartError } from './StartError.ts'
import { say, step } from './say.ts'

/** Files and folders that go into Next's build. Without tsconfig.json, which Next itself rewrites while it builds. */
const SOURCES = [
  'src',
  'docs/websites',
  'collections',
  'plugins',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
]
/** Parts of `src` that run beside Next and never in it. */
const BESIDE = ['migrations', 'office', 'postgres', 'sample', 'server', 'server.ts', 'tasks', 'worker.ts'].map((name) =>
  join('src', name),
)
const BUILD_MEGABYTES = 500

interface Building {
  root: string
  env: NodeJS.ProcessEnv
  /** Gets the running build, so that it can be stopped. */
  onChild: (child: Child) => void
}

/**
 * Builds the site if its sources are not the ones of the last build. Of two starts at once one builds and the other
 * waits for it.
 * @throws StartError naming the log when the build fails
 */
export async function buildIfNeeded(building: Building): Promise<void> {
  const { root } = building
  const wanted = await hashSources(root)
  if ((await readStamp(root)) === wanted) return
  const cache = join(root, '.cache')
  await mkdir(cache, { recursive: true }).catch((error) => {
    throw explainFileError(error, root)
  })
  await ensureRoom(root, BUILD_MEGABYTES)
  const release = await waitForLock(join(cache, 'build.lock'))
  try {
    if ((await readStamp(root)) !== wanted) await step('building the site', () => build(building, cache, wanted))
  } finally {
    release()
  }
}

async function build({ root, env, onChild }: Building, cache: string, stamp: string): Promise<void> {
  const log = join(cache, 'build.log')
  const output = openLog(log)
  try {
    await rm(stampFile(root), { force: true })
    const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
    const child = runNode(next, { args: ['build'], cwd: root, env, output })
    onChild(child)
    if ((await child.exited) !== 0) throw await buildFailure(log)
    await writeFile(stampFile(root), stamp)
  } catch (error) {
    throw explainFileError(error, join(root, '.next'))
  } finally {
    closeSync(output)
  }
}

function openLog(log: string): number {
  try {
    return openSync(log, 'w')
  } catch (error) {
    throw explainFileError(error, log)
  }
}

async function buildFailure(log: string): Promise<StartError> {
  const text = await readFile(log, 'utf8').catch(() => '')
  if (isAboutFullDisk(text))
    return new StartError(`There is no space left on the disk for the build. Free some space and start again.`)
  return new StartError(`${firstError(text)}\n\nThe build failed. The whole log is in ${log}.`)
}

/** The lines from the first that speaks of an error; Next ends its log with links and stack traces. */
function firstError(text: string): string {
  const lines = text.trim().split('\n')
  const begin = lines.findIndex((line) => /error/i.test(line))
  return (begin === -1 ? lines.slice(-12) : lines.slice(begin, begin + 12)).join('\n')
}

async function waitForLock(file: string): Promise<() => void> {
  for (let isSaid = false; ; isSaid = true) {
    const release = takeLock(file)
    if (release) return release
    if (!isSaid) say('another start is building; waiting for it …')
    await sleep(500)
  }
}

const stampFile = (root: string) => join(root, '.next', 'statdesk-build')

const readStamp = (root: string): Promise<string | undefined> =>
  readFile(stampFile(root), 'utf8').catch(() => undefined)

/** One digest over the names and contents of everything that goes into the build. */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '')
  for (const source of SOURCES) {
    for (const file of await filesUnder(root, source))
      hash
        .update(file)
        .update('\0')
        .update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

async function filesUnder(root: string, path: string): Promise<string[]> {
  if (BESIDE.includes(path)) return []
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    return error.code === 'ENOTDIR' ? undefined : []
  })
  if (!entries) return [path]
  const names = entries.map((entry) => entry.name).sort()
  return (await Promise.all(names.map((name) => filesUnder(root, join(path, name))))).flat()
}
