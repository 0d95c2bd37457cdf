import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Environment, readEnvironment } from '../env.ts'
import { checkDatabase } from '../postgres/check.ts'
import { type Cluster, startCluster } from '../postgres/cluster.ts'
import { buildIfNeeded } from './build.ts'
import { type Child, type Message, runNode } from './children.ts'
import { keepRunning, type Running } from './keepRunning.ts'
import { takeLock } from './lock.ts'
import { migrateIfNeeded } from './migrate.ts'
import { lockFile, removeOffice, writeOffice } from './officeFile.ts'
import { ensurePortFree } from './portFree.ts'
import { ensureFolder } from './room.ts'
import { StartError } from './StartError.ts'
import { type Account, fillIfEmpty } from './sample.ts'
import { refuseSampleAccounts } from './sampleAccounts.ts'
import { say, step } from './say.ts'
import { keptSecret } from './secret.ts'

export interface Opening {
  root: string
  isDev: boolean
  /** Takes what must be undone at the end; undone in reverse order. */
  onClose: (undo: () => Promise<void>) => void
  /** Something failed for good while the office was running. */
  onFailure: (error: StartError) => void
}

export interface Opened {
  environment: Environment
  databaseUrl: string
  /** Sample accounts made at this very start. */
  newAccounts: Account[]
}

/**
 * Opens the office, step by step: folder and port, build, database, schema, sample, server, worker.
 * @throws StartError or EnvironmentError at the first step that cannot be done
 */
export async function openOffice(opening: Opening): Promise<Opened> {
  const { root, isDev, onClose } = opening
  const environment = readEnvironment(process.env, root)
  await claim(environment, onClose)
  const env = await childEnvironment(environment, isDev)
  const tools = { root, env, onChild: (child: Child) => onClose(() => child.stop(5000)) }
  if (!isDev) await buildIfNeeded(tools)
  const databaseUrl = environment.databaseUrl || (await embeddedDatabase(environment, opening))
  if (environment.isEmbedded) env.STATDESK_EMBEDDED_DATABASE_URL = databaseUrl
  const newAccounts = await prepareDatabase({ ...tools, ...environment, databaseUrl })
  await writeOffice(environment.dataFolder, { pid: process.pid, databaseUrl, origin: environment.origin })
  onClose(() => removeOffice(environment.dataFolder))
  await startProcesses(opening, env)
  return { environment, databaseUrl, newAccounts }
}

async function claim({ dataFolder, mediaFolder, host, port }: Environment, onClose: Opening['onClose']): Promise<void> {
  await ensureFolder(dataFolder)
  const release = takeLock(lockFile(dataFolder))
  if (!release)
    throw new StartError(
      `Statdesk already runs on ${dataFolder}. Stop it, or set STATDESK_DATA and PORT to start a second office.`,
    )
  onClose(async () => release())
  await ensureFolder(mediaFolder)
  await ensurePortFree(host, port)
}

/** What the office's processes see: the given variables and the few that were decided here. */
async function childEnvironment(environment: Environment, isDev: boolean): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    TZ: 'UTC',
    NODE_ENV: isDev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    PAYLOAD_SECRET: environment.secret || (await keptSecret(environment.dataFolder)),
  }
}

async function embeddedDatabase({ dataFolder }: Environment, opening: Opening): Promise<string> {
  const cluster = await step('starting the database', () => startCluster({ dataFolder, onLog: say }))
  const giveUp = () =>
    opening.onFailure(new StartError('The database keeps ending. See postgres.log in the data folder.'))
  const running = (): Running => ({ exited: cluster.exited(), stop: cluster.stop })
  const kept = keepRunning('the database', running(), () => cluster.restart().then(running), giveUp)
  opening.onClose(() => stopCluster(kept.stop, cluster))
  return cluster.url
}

/** Also when it has just died and is not yet running again. */
async function stopCluster(stop: () => Promise<void>, cluster: Cluster): Promise<void> {
  await stop()
  await cluster.stop()
}

interface Preparing extends Environment {
  root: string
  env: NodeJS.ProcessEnv
  onChild: (child: Child) => void
}

async function prepareDatabase(preparing: Preparing): Promise<Account[]> {
  const { databaseUrl, dataFolder, isSampleOffice, isOpen } = preparing
  await checkDatabase(databaseUrl)
  await migrateIfNeeded(preparing)
  const accounts = isSampleOffice ? await fillIfEmpty(preparing) : []
  if (isOpen) await refuseSampleAccounts(databaseUrl, dataFolder, isSampleOffice)
  return accounts
}

async function startProcesses(opening: Opening, env: NodeJS.ProcessEnv): Promise<void> {
  const worker = async () => runPart(opening, 'worker.ts', env)
  const server = () => runServer(opening, env)
  const fail = (name: string) => () => opening.onFailure(new StartError(`${name} keeps ending; what it said is above.`))
  // Closed in reverse order: first the server, which finishes its requests, then the worker, last the database.
  opening.onClose(keepRunning('the worker', await worker(), worker, fail('The worker')).stop)
  const first = await step('starting the server', server)
  opening.onClose(keepRunning('the server', first, server, fail('The server')).stop)
}

/**
 * On a machine with much memory V8 lets its heap grow to a multiple of what is alive before it collects: without these
 * the server takes twice the memory for the same answers (docs/benchmarks.md). No limit: a large answer may still grow.
 */
const thriftyHeap = ['--heap-growing-percent=20', '--max-semi-space-size=4']

/**
 * Memory that pictures are worked on in comes from glibc, which keeps a heap for each thread and gives little of it
 * back: a hundred photos in a row took 717 MB, with two heaps 464 MB. Other systems do not know the variable.
 */
const thriftyMalloc = { MALLOC_ARENA_MAX: '2' }

function runPart({ root, isDev }: Opening, file: string, env: NodeJS.ProcessEnv, onMessage?: OnMessage): Child {
  return runNode(join(root, 'src', file), {
    cwd: root,
    env: { ...thriftyMalloc, ...env },
    nodeFlags: thriftyHeap,
    args: isDev ? ['--dev'] : [],
    onMessage,
  })
}

type OnMessage = (message: Message) => void

const READY_MS = 120_000

/** Settles when the server accepts requests. */
async function runServer(opening: Opening, env: NodeJS.ProcessEnv): Promise<Running> {
  const ready = Promise.withResolvers<'ready'>()
  const child = runPart(opening, 'server.ts', env, (message) => message.kind === 'ready' && ready.resolve('ready'))
  opening.onClose(child.stop)
  const outcome = await Promise.race([ready.promise, child.exited, sleep(READY_MS, 'late', { ref: false })])
  if (outcome === 'ready') return child
  await child.stop()
  if (outcome === 'late') throw new StartError('The server has not become ready in two minutes.')
  throw new StartError('The server ended before it was ready; why is written above.')
}
