import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Child, runNode } from '../../../src/office/children.ts'
import { openQueueOffice, type QueueOffice } from '../../support/queueOffice.ts'

let office: QueueOffice
let worker: Child

const jobs = async () =>
  (await office.sql('select key, queue_name from graphile_worker.jobs')) as { key: string | null }[]
const write = `insert into outbox (recipient, subject, body) values ('nino@example.ge', 'წერილი', 'ტექსტი') returning id`

/** The worker alone, as an operator starts it for an open office. */
const startWorker = (given: Record<string, string>): Child =>
  runNode('scripts/worker.ts', {
    cwd: process.cwd(),
    env: { ...process.env, NODE_OPTIONS: '', STATDESK_EMBEDDED_DATABASE_URL: '', ...given },
    nodeFlags: ['--disable-warning=ExperimentalWarning'],
    output: 'kept',
  })

const allSent = () => office.until(`select 1 where not exists (select from outbox where state <> 'sent')`)

beforeAll(async () => {
  office = await openQueueOffice()
}, 120_000)
afterAll(async () => {
  await worker?.stop()
  await office.close()
})

describe('a mail', () => {
  it('brings its job along: with the commit, and not without it', async () => {
    const before = (await jobs()).length
    await office
      .sql(
        `do $$ begin insert into outbox (recipient, subject, body) values ('a@example.ge', 's', 'b'); raise exception 'no'; end $$`,
      )
      .catch(() => undefined)
    expect((await jobs()).length).toBe(before)
    await office.sql(write)
    expect((await jobs()).length).toBe(before + 1)
  })

  it('is sent by npm run worker', async () => {
    worker = startWorker({ DATABASE_URL: office.url, STATDESK_ORIGIN: 'https://desk.example.ge' })
    await allSent()
    await office.sql(write)
    await allSent()
    expect(await office.sql('select distinct state, attempts from outbox')).toEqual([{ state: 'sent', attempts: 1 }])
  })

  it('that has lost its job is found all the same', async () => {
    await office.sql('alter table outbox disable trigger outbox_wakes')
    await office.sql(write)
    await office.sql('alter table outbox enable trigger outbox_wakes')
    await allSent()
    expect((await office.sql('select 1 from outbox')).length).toBe(3)
  })

  it('that a killed worker was sending is not sent again: it is for a person to decide', async () => {
    await office.sql(
      `insert into outbox (recipient, subject, body, state) values ('nino@example.ge', 'წერილი', 'ტექსტი', 'sending')`,
    )
    await office.until(`select 1 from outbox where state = 'unconfirmed'`)
    expect(await office.sql(`select attempts from outbox where state = 'unconfirmed'`)).toEqual([{ attempts: 0 }])
  })
})

describe('npm run worker', () => {
  it('says where the worker of an embedded office is', async () => {
    const alone = startWorker({})
    expect([await alone.exited, alone.said()]).toEqual([
      1,
      expect.stringMatching(/^DATABASE_URL is not set\..*npm start/),
    ])
  })

  it('ends in good order', async () => {
    await worker.stop()
    expect([await worker.exited, worker.said()]).toEqual([0, ''])
  })
})
