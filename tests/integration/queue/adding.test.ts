import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { enqueue } from '../../../src/queue/enqueue.ts'
import { newThing, openQueueOffice, type QueueOffice } from '../../support/queueOffice.ts'

let office: QueueOffice

beforeAll(async () => {
  office = await openQueueOffice()
}, 120_000)
afterAll(() => office.close())

const jobs = (name = 'test.note') =>
  office.sql('select key, run_at, attempts from graphile_worker.jobs where task_identifier = $1', [name])

describe('a job is added in the transaction of the change', () => {
  it('and is seen by nobody before the commit', async () => {
    let seen: unknown[] = []
    await office.within(async (req) => {
      await enqueue(req, 'test.note', { thing: newThing() })
      seen = await jobs()
    }, 'rollback')
    expect([seen, await jobs()]).toEqual([[], []])
  })

  it('never runs when the change is rolled back, and runs when it is committed', async () => {
    const [undone, done] = [newThing(), newThing()]
    await office.worker()
    await office.within((req) => enqueue(req, 'test.note', { thing: undone }), 'rollback')
    await office.within((req) => enqueue(req, 'test.note', { thing: done }))
    await office.until(`select 1 from test_runs where thing = $1 and what = 'ended'`, [done])
    expect((await office.runs(done)).map(({ what }) => what)).toEqual(['began', 'ended'])
    expect(await office.runs(undone)).toEqual([])
    await office.until('select 1 where not exists (select from graphile_worker.jobs where task_identifier = $1)', [
      'test.note',
    ])
  })

  it('and is refused outside one', async () => {
    const req = await office.req()
    await expect(enqueue(req, 'test.poison', { thing: newThing() })).rejects.toThrow('outside a transaction')
    expect(await jobs('test.poison')).toEqual([])
  })
})

describe('a job that is given anything but ids', () => {
  it('is refused, and nothing is added', async () => {
    const refused = office.within((req) => enqueue(req, 'test.poison', { thing: 'მშპ გაიზარდა' as never }), 'rollback')
    await expect(refused).rejects.toThrow('ids only')
    const keyed = office.within(
      (req) => enqueue(req, 'test.poison', { thing: newThing() }, { key: ['nino@example.ge' as never] }),
      'rollback',
    )
    await expect(keyed).rejects.toThrow('ids only')
    expect(await jobs('test.poison')).toEqual([])
  })
})

describe('a job about the same thing', () => {
  it('takes the place of the one that waits, with its instant', async () => {
    const thing = newThing()
    const [first, second] = [new Date('2090-01-01T08:00:00Z'), new Date('2090-01-02T08:00:00Z')]
    for (const runAt of [first, second])
      await office.within((req) => enqueue(req, 'test.poison', { thing }, { runAt, key: [thing] }))
    expect(await jobs('test.poison')).toEqual([{ key: `test.poison:${thing}`, run_at: second, attempts: 0 }])
  })
})
