import { randomUUID } from 'node:crypto'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import pg from 'pg'
import { type Child, runNode } from '../../src/office/children.ts'
import { asUuid, type Uuid } from '../../src/queue/ids.ts'
import { openOffice, type TestOffice } from './office.ts'
import { GATE } from './queueJobs.ts'

/** An office with a book of what its workers did. */
export type QueueOffice = TestOffice & {
  /** Where its database is. */
  url: string
  /** Does something in a transaction of a request, which is then committed, or rolled back. */
  within: (work: (req: PayloadRequest) => Promise<unknown>, ending?: 'commit' | 'rollback') => Promise<void>
  /** Starts a worker in a process of its own; settles when it takes jobs. */
  worker: (role?: { name: string; password: string }) => Promise<Child>
  /** Waits until a question has an answer. @throws Error after a minute */
  until: (question: string, values?: unknown[]) => Promise<Record<string, unknown>>
  /** What was written down about a thing, in order. */
  runs: (thing: Uuid) => Promise<{ worker: number; what: string }[]>
  /** Keeps `test.wait` jobs in the middle of their work until the gate is opened. */
  closeGate: () => Promise<{ open: () => Promise<void> }>
}

const PATIENCE_MS = 60_000

/** A thing that a job is about. */
export const newThing = (): Uuid => asUuid(randomUUID())

const urlOf = (office: TestOffice): string =>
  (office.payload.db as unknown as { pool: { options: { connectionString: string } } }).pool.options.connectionString

/** Opens an office whose workers' deeds are seen; `close` belongs into `afterAll` and ends the workers too. */
export const openQueueOffice = async (): Promise<QueueOffice> => {
  const office = await openOffice()
  const url = urlOf(office)
  await office.sql(
    'create table test_runs (thing uuid, worker int, what text, at timestamptz default clock_timestamp())',
  )
  // What the migration left for the worker of the office, which does not run here.
  await office.sql('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
  const workers: Child[] = []

  const within: QueueOffice['within'] = async (work, ending = 'commit') => {
    const req = await office.req()
    await initTransaction(req)
    try {
      await work(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
    await (ending === 'commit' ? commitTransaction(req) : killTransaction(req))
  }

  const worker: QueueOffice['worker'] = async (role) => {
    const asRole = new URL(url)
    if (role) Object.assign(asRole, { username: role.name, password: role.password })
    const ready = Promise.withResolvers<void>()
    const child = runNode('tests/support/queueWorker.ts', {
      cwd: process.cwd(),
      env: { ...process.env, NODE_OPTIONS: '', STATDESK_EMBEDDED_DATABASE_URL: asRole.href },
      nodeFlags: ['--disable-warning=ExperimentalWarning'],
      output: 'kept',
      onMessage: () => ready.resolve(),
    })
    workers.push(child)
    const ended = child.exited.then((code) => {
      throw new Error(`The worker ended (${code}) before it was ready:\n${child.said()}`)
    })
    await Promise.race([ready.promise, ended])
    ended.catch(() => undefined)
    return child
  }

  const until: QueueOffice['until'] = async (question, values) => {
    for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; ) {
      const [row] = await office.sql(question, values)
      if (row) return row
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`Nothing answered within a minute: ${question}`)
  }

  const closeGate: QueueOffice['closeGate'] = async () => {
    const keeper = new pg.Client({ connectionString: url })
    await keeper.connect()
    await keeper.query('select pg_advisory_lock($1)', [GATE])
    return { open: () => keeper.end() }
  }

  return {
    ...office,
    url,
    within,
    worker,
    until,
    runs: async (thing) =>
      (await office.sql('select worker, what from test_runs where thing = $1 order by at', [thing])) as {
        worker: number
        what: string
      }[],
    closeGate,
    close: async () => {
      await Promise.all(workers.map((child) => child.stop()))
      await office.close()
    },
  }
}
