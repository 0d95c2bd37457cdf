import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { headFileIn } from '../../../src/audit/heads.ts'
import { readEnvironment } from '../../../src/env.ts'
import { sealAudit } from '../../../src/tasks/sealAudit.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk
let url: string
let folder: string

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  ;[url, folder] = [String(process.env.STATDESK_EMBEDDED_DATABASE_URL), String(process.env.STATDESK_DATA)]
}, 120_000)
afterAll(() => desk.close())

type Ended = { code: number | null; said: string }

/** Types the command in the office that runs, or in one with a database of its own. */
const verify = (args: string[] = [], env: Record<string, string> = {}): Promise<Ended> => {
  const child = spawn(process.execPath, ['scripts/verifyAudit.ts', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += String(piece)))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}
const outside = (): Record<string, string> => ({ DATABASE_URL: url, STATDESK_ORIGIN: 'https://desk.example.ge' })

/** A run of the worker, with a connection as the database gives it now. */
const seal = async (): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const environment = readEnvironment({ STATDESK_DATA: folder })
  await sealAudit({ client, environment, signal: new AbortController().signal }).finally(() => client.end())
}

describe('npm run audit:verify', () => {
  it('ends with 0 and one sentence when the log is whole', async () => {
    const doc = await desk.publicNews('ბეჭედი')
    await desk.takeDown('news', doc.id)
    await seal()
    const { code, said } = await verify()
    const [{ count } = { count: 0 }] = await desk.sql('select count(*) from audit_log')
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(
        new RegExp(
          `^The audit log is whole: ${count} rows are .*; 1 exported head agrees, up to position ${count}; 0 rows are not sealed yet\\.\\n$`,
        ),
      ),
    ])
  })

  it('warns when there is no head file, and takes a copy of it that lies elsewhere', async () => {
    cpSync(headFileIn(folder), join(folder, 'copy.jsonl'))
    rmSync(headFileIn(folder))
    const [without, withCopy] = [await verify(), await verify(['--heads', join(folder, 'copy.jsonl')])]
    expect(without).toEqual({ code: 0, said: expect.stringContaining('Warning: No head is in ') })
    expect(withCopy).toEqual({ code: 0, said: expect.stringContaining('1 exported head agrees') })
  })

  it.each([
    [['--heads', '/nowhere/audit-head.jsonl'], 'There is no file /nowhere'],
    [['--heads'], 'Use: npm run audit:verify'],
    [['everything'], 'Use: npm run audit:verify'],
  ])('says in a sentence that it cannot take %s', async (args, sentence) => {
    const { code, said } = await verify(args)
    expect([code, said]).toEqual([1, expect.stringContaining(sentence)])
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('ends with 1 and names the first position at which a row was changed past the triggers', async () => {
    const change = (reason: string) =>
      desk.sql(`set session_replication_role = replica;
        update audit_log set reason = ${reason} where id = (select row_id from audit_seals where position = 2);
        set session_replication_role = origin`)
    const [before] = await desk.sql(
      'select reason, id from audit_log where id = (select row_id from audit_seals where position = 2)',
    )
    await change(`'other'`)
    const { code, said } = await verify()
    await change(before?.reason ? `'${before.reason}'` : 'null')
    expect([code, said]).toEqual([
      1,
      expect.stringContaining(`Wrong at position 2: row ${before?.id} was changed after it was sealed.\n`),
    ])
    expect((await verify()).code).toBe(0)
  })
})

const statements = (): string =>
  /```sql\n([\s\S]*?)```/.exec(readFileSync('docs/operators/README.md', 'utf8'))?.[1] ?? ''

describe('the database user of the handbook for operators', () => {
  it('that owns the tables is warned about', async () => {
    expect((await verify([], outside())).said).toMatch(
      /may do more with the audit log .*: DELETE, TRIGGER, TRUNCATE, UPDATE/,
    )
  })

  it('that can only add does the whole work of the office, and changes no row of the log', async () => {
    // The office says that its connections are lost, which they are to be.
    const lost = jest.spyOn(console, 'error').mockReturnValue(undefined)
    await desk.sql(statements())
    // From now on every connection to this database is that user's; those that are open are ended.
    await desk.sql(`alter database "${new URL(url).pathname.slice(1)}" set role to statdesk_serving`)
    await desk.sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid()`)
    await desk.sql('set role statdesk_serving')
    const picture = await desk.picture('მხოლოდ დამატება')
    const doc = await desk.publicNews('მხოლოდ დამატება', { cover: picture.id })
    await desk.takeDown('news', doc.id)
    await seal()
    lost.mockRestore()
    const { code, said } = await verify([], outside())
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^The audit log is whole: .* 0 rows are not sealed yet\.\n$/),
    ])
    expect(await desk.sql('select current_user::text as name')).toEqual([{ name: 'statdesk_serving' }])
    const changes = ['audit_log set reason = null', 'audit_seals set position = 0'].map((change) => `update ${change}`)
    for (const table of ['audit_log', 'audit_seals']) changes.push(`delete from ${table}`, `truncate ${table}`)
    for (const change of changes) await expect(desk.sql(change)).rejects.toThrow(/permission denied/)
    await expect(desk.sql('alter table audit_log disable trigger all')).rejects.toThrow(/must be owner/)
    await expect(desk.sql('set session_replication_role = replica')).rejects.toThrow(/permission denied/)
  })
})
