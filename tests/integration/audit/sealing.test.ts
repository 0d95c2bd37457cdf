import { existsSync, readFileSync, truncateSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type pg from 'pg'
import { sealBatch } from '../../../src/audit/seal.ts'
import { down, up } from '../../../src/migrations/20261127_211100_audit_rules.ts'
import { type AuditLog, openLog } from '../../support/auditLog.ts'

let log: AuditLog

beforeAll(async () => {
  log = await openLog()
})
afterAll(() => log.close())
beforeEach(() => log.empty())

const waiting = async (): Promise<number> =>
  Number((await log.client.query('select count(*) from audit_unsealed')).rows[0].count)
const pidOf = async (client: pg.Client): Promise<number> =>
  (await client.query('select pg_backend_pid() as pid')).rows[0].pid
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition()));
}
const sealEverything = async (client: pg.Client): Promise<void> => {
  while ((await sealBatch(client, 50)) > 0);
}

describe('sealing', () => {
  it('takes committed rows in the order in which they were written, each once', async () => {
    const ids = await log.write(3)
    await log.seal()
    const later = await log.write(2)
    await log.seal()
    await log.seal()
    expect(await log.sealed()).toEqual([...ids, ...later])
    expect([await waiting(), (await log.verify()).chain]).toMatchObject([0, { fault: null, head: { position: 5 } }])
  })

  it('takes a row that is committed late after those that are sealed, though it was written before them', async () => {
    const slow = await log.connect()
    await slow.query('begin')
    const [late] = await log.write(1, slow)
    const [early] = await log.write(1)
    await log.seal()
    expect(await log.sealed()).toEqual([early])
    await slow.query('commit')
    await log.seal()
    expect(await log.sealed()).toEqual([early, late])
    expect((await log.verify()).chain.fault).toBeNull()
  })

  it('never sees a row that was rolled back', async () => {
    await log.client.query('begin')
    await log.write()
    await log.client.query('rollback')
    const [kept] = await log.write()
    await log.seal()
    expect([await log.sealed(), await waiting()]).toEqual([[kept], 0])
  })

  it('by two workers at once, while rows are written, gives each row one seal in one chain', async () => {
    const [one, other, writer] = [await log.connect(), await log.connect(), await log.connect()]
    await log.write(200)
    await Promise.all([sealEverything(one), sealEverything(other), log.write(150, writer)])
    await sealEverything(one)
    const sealed = await log.sealed()
    expect([sealed.length, new Set(sealed).size, await waiting()]).toEqual([350, 350, 0])
    expect((await log.verify()).chain).toMatchObject({ fault: null, head: { position: 350 } })
  })

  it('of a long queue takes a bounded part in one run, and the rest in the next', async () => {
    await log.client.query(
      `insert into audit_log (at, action, outcome) select now(), 'import.create', 'done' from generate_series(1, 10100)`,
    )
    await log.seal()
    expect([(await log.sealed()).length, await waiting()]).toEqual([10_000, 100])
    await log.seal()
    expect([(await log.verify()).chain.head.position, log.heads().length]).toEqual([10_100, 2])
  })

  it('takes nothing more when the worker is told to stop', async () => {
    await log.write()
    await log.seal(log.client, AbortSignal.abort())
    expect([await log.sealed(), existsSync(log.headFile)]).toEqual([[], false])
  })

  it('that is killed in the middle of a batch has sealed none of it, and the next worker seals all', async () => {
    const first = await log.write(2)
    await log.seal()
    const second = await log.write(3)
    const [killed, bystander] = [await log.connect(), await log.connect()]
    const pid = await pidOf(killed)
    // The seals of the batch are written when it waits here: it cannot take its rows out of the queue.
    await bystander.query('begin')
    await bystander.query('select from audit_unsealed for update')
    const dying = log.seal(killed).then(
      () => 'sealed',
      () => 'killed',
    )
    const isHeldUp = `select 1 from pg_locks where pid = $1 and not granted and pid = any(select pid from pg_stat_activity where query like 'delete from audit_unsealed%')`
    await until(async () => (await log.client.query(isHeldUp, [pid])).rowCount === 1)
    await log.client.query('select pg_terminate_backend($1)', [pid])
    expect(await dying).toBe('killed')
    await bystander.query('rollback')
    expect([await log.sealed(), log.heads().length]).toEqual([first, 1])
    await log.seal()
    expect(await log.sealed()).toEqual([...first, ...second])
    expect((await log.verify()).chain.fault).toBeNull()
  })

  it('passes over a row that is noted again though it has its seal, as after data was copied in', async () => {
    const ids = await log.write(2)
    await log.seal()
    await log.client.query('insert into audit_unsealed (row_id) values ($1)', [ids[0]])
    const [next] = await log.write()
    await log.seal()
    expect([await log.sealed(), await waiting()]).toEqual([[...ids, next], 0])
    expect((await log.verify()).chain.fault).toBeNull()
  })

  it('begins with the rows that were there before it', async () => {
    const db = drizzle(log.client)
    // The migrations ask for nothing but the connection.
    const given = { db } as unknown as Parameters<typeof up>[0]
    await down(given)
    const old = await log.write(3)
    expect(await waiting()).toBe(0)
    await up(given)
    const later = await log.write()
    await log.seal()
    expect(await log.sealed()).toEqual([...old, ...later])
  })
})

describe('a seal', () => {
  it.each([
    ['changed', `update audit_seals set chain_hash = 'x'`],
    ['deleted', 'delete from audit_seals'],
    ['truncated', 'truncate audit_seals'],
  ])('is not %s in the database itself', async (_, statement) => {
    await log.write()
    await log.seal()
    await expect(log.client.query(statement)).rejects.toThrow(/only added to/)
    expect((await log.verify()).chain).toMatchObject({ fault: null, head: { position: 1 } })
  })
})

describe('the head file', () => {
  it('gets a line when the chain has grown, and none when it has not', async () => {
    await log.seal()
    expect(existsSync(log.headFile)).toBe(false)
    await log.write(2)
    await log.seal()
    await log.seal()
    await log.write()
    await log.seal()
    const { rows } = await log.client.query('select position, chain_hash, sealed_at from audit_seals order by position')
    expect(log.heads().map(({ position, hash, at }) => [String(position), hash, new Date(at)])).toEqual(
      [rows[1], rows[2]].map(({ position, chain_hash, sealed_at }) => [position, chain_hash, sealed_at]),
    )
  })

  it('gets the line that a killed worker did not write', async () => {
    await log.write()
    await sealBatch(log.client, 10)
    expect(existsSync(log.headFile)).toBe(false)
    await log.seal()
    expect(log.heads().map(({ position }) => position)).toEqual([1])
  })

  it('goes on in a line of its own after one that a crash cut short', async () => {
    await log.write()
    await log.seal()
    truncateSync(log.headFile, readFileSync(log.headFile).length - 30)
    await log.seal()
    const [torn = '', whole = '', end] = readFileSync(log.headFile, 'utf8').split('\n')
    expect(() => JSON.parse(torn)).toThrow()
    expect([JSON.parse(whole).position, end]).toEqual([1, ''])
    expect((await log.verify()).heads).toMatchObject({ equal: 1, unreadable: 1, rewritten: null, cutOff: null })
  })

  it('that somebody took away begins anew with the present head', async () => {
    await log.write()
    await log.seal()
    truncateSync(log.headFile, 0)
    await log.seal()
    expect(log.heads().map(({ position }) => position)).toEqual([1])
  })
})
