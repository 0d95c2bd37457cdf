import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Pool } from 'pg'
import { runNode } from '../../../src/office/children.ts'
import { enqueue } from '../../../src/queue/enqueue.ts'
import type { Uuid } from '../../../src/queue/ids.ts'
import { takeOver } from '../../../src/queue/takeOver.ts'
import { newThing, openQueueOffice, type QueueOffice } from '../../support/queueOffice.ts'

let office: QueueOffice

beforeAll(async () => {
  office = await openQueueOffice()
}, 120_000)
afterAll(() => office.close())

const began = (thing: Uuid, times = 1) =>
  office.until(`select max(at) as at from test_runs where thing = $1 and what = 'began' having count(*) >= $2`, [
    thing,
    times,
  ])
const ended = (thing: Uuid) => office.until(`select 1 from test_runs where thing = $1 and what = 'ended'`, [thing])
const queueIsEmpty = () => office.until('select 1 where not exists (select from graphile_worker.jobs)')

/** What an operator reads. */
const jobsCommand = async (...args: string[]): Promise<string> => {
  const child = runNode('scripts/jobs.ts', {
    cwd: process.cwd(),
    args,
    env: { ...process.env, NODE_OPTIONS: '', STATDESK_EMBEDDED_DATABASE_URL: office.url },
    nodeFlags: ['--disable-warning=ExperimentalWarning'],
    output: 'kept',
  })
  await child.exited
  return child.said()
}

/** What the docs promise, in seconds. */
const TAKEN_OVER_WITHIN = 15

describe('a worker that is killed in the middle of a job', () => {
  it('loses it to another one, which runs it again within the time that is promised', async () => {
    const thing = newThing()
    const gate = await office.closeGate()
    const first = await office.worker()
    await office.within((req) => enqueue(req, 'test.wait', { thing }))
    await began(thing)
    const second = await office.worker()
    first.process.kill('SIGKILL')
    await first.exited
    const [killed] = await office.sql('select clock_timestamp() as at')
    const again = await began(thing, 2)
    await gate.open()
    await ended(thing)
    await queueIsEmpty()
    const runs = await office.runs(thing)
    expect(runs).toEqual([
      { worker: first.process.pid, what: 'began' },
      { worker: second.process.pid, what: 'began' },
      { worker: second.process.pid, what: 'ended' },
    ])
    expect((Number(again.at) - Number(killed?.at)) / 1000).toBeLessThan(TAKEN_OVER_WITHIN)
    await second.stop()
  })
})

describe('two workers', () => {
  it('share the jobs, and run each one once', async () => {
    const things = Array.from({ length: 200 }, newThing)
    const both = await Promise.all([office.worker(), office.worker()])
    for (const thing of things) await office.within((req) => enqueue(req, 'test.note', { thing }))
    await queueIsEmpty()
    const counted = await office.sql(
      'select thing, count(*)::int as lines from test_runs where thing = any($1) group by thing having count(*) <> 2',
      [things],
    )
    const total = await office.sql('select count(distinct thing)::int as n from test_runs where thing = any($1)', [
      things,
    ])
    expect([counted, total]).toEqual([[], [{ n: things.length }]])
    await Promise.all(both.map((worker) => worker.stop()))
  })

  it('leave a living one its job, however long it takes', async () => {
    const thing = newThing()
    const gate = await office.closeGate()
    const worker = await office.worker()
    await office.within((req) => enqueue(req, 'test.wait', { thing }))
    await began(thing)
    await office.sql(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 hour'`)
    const pool = new Pool({ connectionString: office.url })
    await takeOver(pool, 'another worker')
    await pool.end()
    expect(await office.sql('select locked_by is not null as locked from graphile_worker.jobs')).toEqual([
      { locked: true },
    ])
    await gate.open()
    await ended(thing)
    expect(await office.runs(thing)).toHaveLength(2)
    await worker.stop()
  })
})

describe('a job that cannot be done', () => {
  it('ends as failed after its attempts, is there for operators to see, and stops no other', async () => {
    const [poison, other] = [newThing(), newThing()]
    const worker = await office.worker()
    await office.within((req) => enqueue(req, 'test.poison', { thing: poison }))
    await office.until(
      `select 1 from graphile_worker.jobs where attempts = 1 and last_error is not null and locked_at is null`,
    )
    // Nine attempts lie behind it: the next one is its last.
    await office.sql(
      'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now(), attempts := 9)',
    )
    const failed = await office.until(
      'select task_identifier, attempts, max_attempts, last_error from graphile_worker.jobs where attempts = max_attempts and locked_at is null',
    )
    await office.within((req) => enqueue(req, 'test.note', { thing: other }))
    await ended(other)
    await worker.stop()
    expect(failed).toEqual({
      task_identifier: 'test.poison',
      attempts: 10,
      max_attempts: 10,
      last_error: 'This cannot be done.',
    })
    expect(worker.said()).toContain('failed for good after 10 attempts')
  })

  it('begins again, or is let go, when an operator says so', async () => {
    const [{ id } = {}] = await office.sql('select id from graphile_worker.jobs')
    expect(await jobsCommand()).toMatch(/^due 0, later 0, running 0, failed 1\n\d+ {2}test\.poison {2}10 attempts/)
    expect(await jobsCommand('retry', String(id))).toBe('1 of 1 begin again.\n')
    expect(await jobsCommand()).toBe('due 1, later 0, running 0, failed 0\n')
    expect(await jobsCommand('drop', String(id))).toBe('1 of 1 let go.\n')
    expect(await jobsCommand('drop', 'all')).toMatch(/^Use: npm run jobs/)
    expect(await jobsCommand()).toBe('due 0, later 0, running 0, failed 0\n')
  })
})

describe('a worker that is told to end', () => {
  it('finishes the job under way, takes no other, and goes', async () => {
    const [under, next] = [newThing(), newThing()]
    const gate = await office.closeGate()
    const worker = await office.worker()
    await office.within((req) => enqueue(req, 'test.wait', { thing: under }))
    await began(under)
    worker.process.kill('SIGTERM')
    await office.until(
      `select 1 where not exists (select from pg_stat_activity where datname = current_database() and query ilike 'listen %')`,
    )
    await office.within((req) => enqueue(req, 'test.note', { thing: next }))
    await gate.open()
    expect(await worker.exited).toBe(0)
    expect((await office.runs(under)).map(({ what }) => what)).toEqual(['began', 'ended'])
    expect(await office.runs(next)).toEqual([])
    await office.sql('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
  })
})

describe('a worker whose role owns nothing', () => {
  it('runs jobs: the installed engine finds nothing to migrate', async () => {
    const [thing, role] = [newThing(), { name: `serving_${randomUUID().slice(0, 8)}`, password: 'serving' }]
    await office.sql(`create role ${role.name} login password '${role.password}'`)
    for (const grant of [
      'usage on schema graphile_worker',
      'select, insert, update, delete on all tables in schema graphile_worker',
      'usage on all sequences in schema graphile_worker',
      'insert on test_runs',
    ])
      await office.sql(`grant ${grant} to ${role.name}`)
    const worker = await office.worker(role)
    await office.within((req) => enqueue(req, 'test.note', { thing }))
    await ended(thing)
    await queueIsEmpty()
    expect(await worker.stop()).toBeUndefined()
    expect(worker.said()).toBe('')
  })
})
