import { randomUUID } from 'node:crypto'
import { appendFileSync, truncateSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { BEGINNING, type LoggedRow, type Seal, sealRow } from '../../../src/audit/chain.ts'
import { LOGGED_ROW } from '../../../src/audit/loggedRow.ts'
import { sealBatch } from '../../../src/audit/seal.ts'
import { type AuditLog, openLog } from '../../support/auditLog.ts'

let log: AuditLog
let ids: string[]

beforeAll(async () => {
  log = await openLog()
})
afterAll(() => log.close())

/** Five sealed rows, and a head that was exported at the third and at the fifth. */
beforeEach(async () => {
  await log.empty()
  ids = await log.write(3)
  await log.seal()
  ids.push(...(await log.write(2)))
  await log.seal()
})

const faultAfter = async (statement: string, values?: unknown[]) => {
  await log.tamper(statement, values)
  return (await log.verify()).chain.fault
}

/** Seals every row anew in the order of the queue, as somebody does who owns the database and knows how. */
const forgeChain = async (): Promise<void> => {
  await log.tamper('delete from audit_seals')
  const { rows } = await log.client.query<{ row: LoggedRow }>(
    `select ${LOGGED_ROW} as row from audit_log a order by at`,
  )
  const seals: Seal[] = []
  for (const { row } of rows) seals.push(sealRow(seals.at(-1) ?? BEGINNING, row, '2026-11-27T10:00:00'))
  for (const { position, rowId, rowDigest, chainHash, sealedAt } of seals)
    await log.client.query(`insert into audit_seals values ($1, $2, $3, $4, $5::timestamp at time zone 'utc')`, [
      position,
      rowId,
      rowDigest,
      chainHash,
      sealedAt,
    ])
}

describe('a log that nobody touched', () => {
  it('is whole, and its verdict says how much of it', async () => {
    await log.write(2)
    const [, hash] = log.heads().map((head) => head.hash)
    expect(await log.verdict()).toEqual({
      isWhole: true,
      findings: [
        `The audit log is whole: 5 rows are as sealed and in their order, up to ${hash}; 2 exported heads agree, up to position 5; 2 rows are not sealed yet.`,
      ],
      warnings: [],
    })
  })

  it('is whole before anything was written', async () => {
    await log.empty()
    expect(await log.verdict()).toEqual({
      isWhole: true,
      findings: ['The audit log is whole: nothing is sealed yet; 0 rows are not sealed yet.'],
      warnings: [],
    })
  })

  it('is whole also while it is written and sealed', async () => {
    const [writer, sealer] = [await log.connect(), await log.connect()]
    let isOver = false
    const office = (async () => {
      while (!isOver) {
        await log.write(1, writer)
        await log.seal(sealer)
      }
    })()
    const found = [await log.verify(), await log.verify(), await log.verify()]
    isOver = true
    await office
    expect(found.map(({ chain, heads, unsealed }) => [chain.fault, heads?.cutOff, unsealed.faults])).toEqual(
      found.map(() => [null, null, []]),
    )
  })

  it('is followed over more rows than are read at once', async () => {
    await log.client.query(
      `insert into audit_log (at, action, outcome) select now(), 'import.create', 'done' from generate_series(1, 4100)`,
    )
    await log.seal()
    expect((await log.verify()).chain).toMatchObject({ fault: null, head: { position: 4105 } })
    const { rows } = await log.client.query('select row_id from audit_seals where position = 4001')
    expect(await faultAfter(`update audit_log set outcome = 'refused' where id = $1`, [rows[0].row_id])).toEqual({
      kind: 'rowChanged',
      position: 4001,
      rowId: rows[0].row_id,
    })
  })
})

const otherValue: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  jsonb: `'{"from": "draft", "to": null}'`,
  'character varying': `'other'`,
  'timestamp with time zone': `at + interval '1 millisecond'`,
}

describe('what a superuser changes past the triggers', () => {
  it('shows in every column of a row, also in one that will be added', async () => {
    const { rows } = await log.client.query(
      `select column_name as name, data_type as type from information_schema.columns where table_name = 'audit_log' and column_name <> 'id'`,
    )
    expect(rows.length).toBeGreaterThan(10)
    for (const { name, type } of rows) {
      const before = `create table kept as select * from audit_log where id = '${ids[2]}'`
      await log.client.query(before)
      const fault = await faultAfter(`update audit_log set ${name} = ${otherValue[type]} where id = $1`, [ids[2]])
      expect([name, fault]).toEqual([name, { kind: 'rowChanged', position: 3, rowId: ids[2] }])
      await log.tamper(`update audit_log a set ${name} = kept.${name} from kept where a.id = kept.id`)
      await log.client.query('drop table kept')
      expect((await log.verify()).chain.fault).toBeNull()
    }
  })

  it('shows when a text is emptied or an empty one is taken away', async () => {
    await log.tamper(`update audit_log set before_digest = '' where id = $1`, [ids[0]])
    expect((await log.verify()).chain.fault).toMatchObject({ kind: 'rowChanged', position: 1 })
  })

  it('shows when a number in the details differs by less than JavaScript can tell', async () => {
    await log.client.query(
      `insert into audit_log (at, action, outcome, details) values (now(), 'x', 'done', '{"n": 1}')`,
    )
    await log.seal()
    expect(
      await faultAfter(`update audit_log set details = '{"n": 1.00000000000000000001}' where action = 'x'`),
    ).toMatchObject({ kind: 'rowChanged', position: 6 })
  })

  it('shows as a row that is missing', async () => {
    expect(await faultAfter('delete from audit_log where id = $1', [ids[1]])).toEqual({
      kind: 'rowMissing',
      position: 2,
      rowId: ids[1],
    })
  })

  it('shows as a seal that is missing, and is not mistaken for rows that were cut off', async () => {
    await log.tamper('delete from audit_log where id = $1', [ids[1]])
    expect(await faultAfter('delete from audit_seals where position = 2')).toEqual({
      kind: 'sealMissing',
      position: 2,
      found: 3,
    })
    expect((await log.verify()).heads).toMatchObject({ equal: 2, rewritten: null, cutOff: null })
  })

  it('shows when the order is another', async () => {
    const swap = `update audit_seals s set row_id = o.row_id, row_digest = o.row_digest, chain_hash = o.chain_hash
      from audit_seals o where (s.position, o.position) in ((2, 4), (4, 2))`
    await log.client.query('alter table audit_seals drop constraint audit_seals_row_unique')
    expect(await faultAfter(swap)).toEqual({ kind: 'chainBroken', position: 2 })
    await log.empty()
    await log.client.query('alter table audit_seals add constraint audit_seals_row_unique unique (row_id)')
  })

  it('shows as a seal that was changed, its time included', async () => {
    expect(
      await faultAfter(`update audit_seals set sealed_at = sealed_at - interval '1 day' where position = 4`),
    ).toEqual({ kind: 'chainBroken', position: 4 })
  })

  it('shows as a seal that was put before the first', async () => {
    const [row] = await log.write()
    expect(await faultAfter(`insert into audit_seals values (-7, $1, 'x', 'x', now())`, [row])).toEqual({
      kind: 'sealMissing',
      position: 1,
      found: -7,
    })
  })

  it('shows as a row that came in past the triggers, at once and however it is dated', async () => {
    const forged = randomUUID()
    await log.tamper(
      `insert into audit_log (id, at, action, outcome) values ($1, now() + interval '1 year', 'news.publish', 'done')`,
      [forged],
    )
    await log.seal()
    const { chain, unsealed } = await log.verify()
    expect([chain.fault, unsealed]).toEqual([
      null,
      { waiting: 0, waitingLong: 0, faults: [{ kind: 'unnoted', count: 1, rowId: forged }] },
    ])
    expect(await log.verdict()).toMatchObject({
      isWhole: false,
      findings: [expect.stringContaining(`row ${forged} was put into the log past its triggers`), expect.any(String)],
    })
  })

  it('shows as a row that was taken away before its seal', async () => {
    const [row] = await log.write()
    await log.tamper('delete from audit_log where id = $1', [row])
    await log.seal()
    expect((await log.verify()).unsealed.faults).toEqual([{ kind: 'goneUnsealed', count: 1, rowId: row }])
  })
})

describe('the heads that were exported', () => {
  it('show that the last rows were cut off, with all that belonged to them', async () => {
    await log.tamper('delete from audit_log where id = $1', [ids[4]])
    await log.tamper('delete from audit_seals where position = 5')
    const found = await log.verify()
    expect([found.chain, found.unsealed.faults]).toMatchObject([{ fault: null, head: { position: 4 } }, []])
    expect(found.heads).toMatchObject({ equal: 1, cutOff: { kind: 'cutOff', last: 4, head: { position: 5 } } })
    const { isWhole, findings } = await log.verdict()
    expect([isWhole, findings[0]]).toEqual([
      false,
      expect.stringMatching(/^Wrong after position 4: .*knows position 5 .* The last 1 row was cut off/),
    ])
  })

  it('show it also when the log has grown again since', async () => {
    await log.tamper('delete from audit_log where id = $1', [ids[4]])
    await log.tamper('delete from audit_seals where position = 5')
    await log.write(3)
    await log.seal()
    const { chain, heads } = await log.verify()
    expect(chain).toMatchObject({ fault: null, head: { position: 7 } })
    expect(heads).toMatchObject({ equal: 2, cutOff: null, rewritten: { after: 3, head: { position: 5 } } })
  })

  it('show that the whole chain was made anew around a changed row, which is sound in itself', async () => {
    await log.tamper(`update audit_log set reason = 'other' where id = $1`, [ids[3]])
    await forgeChain()
    const { chain, heads } = await log.verify()
    expect(chain).toMatchObject({ fault: null, head: { position: 5 } })
    expect(heads).toMatchObject({ equal: 0, rewritten: { kind: 'rewritten', after: 0, head: { position: 3 } } })
    expect((await log.verdict()).findings).toEqual([
      expect.stringMatching(/^Wrong between positions 1 and 3: the log has been rewritten there since 20/),
      'The sealed rows up to position 0 are whole; 0 rows are not sealed yet.',
    ])
  })

  it('are missed when they are not there', async () => {
    const { heads, chain } = await log.verify(`${log.folder}/none.jsonl`)
    expect([heads, chain.fault]).toEqual([null, null])
    truncateSync(log.headFile, 0)
    expect(await log.verdict()).toMatchObject({
      isWhole: true,
      warnings: [expect.stringMatching(/^No head is in .*audit-head\.jsonl/)],
    })
  })

  it('are read past lines that are none, which are counted', async () => {
    appendFileSync(log.headFile, '{"position":\n\nnull\n{"position":"5","hash":1}\n')
    expect((await log.verify()).heads).toEqual({ equal: 2, upTo: 5, unreadable: 3, rewritten: null, cutOff: null })
    expect((await log.verdict()).warnings).toEqual([`3 lines of ${log.headFile} cannot be read.`])
  })
})

describe('rows that wait for their seal', () => {
  it('are wrong when no worker has come for ten minutes, whatever time they bear', async () => {
    await log.write(2)
    await log.tamper(`update audit_unsealed set noted_at = now() - interval '11 minutes'`)
    expect((await log.verify()).unsealed).toEqual({ waiting: 2, waitingLong: 2, faults: [] })
    const { isWhole, findings } = await log.verdict()
    expect([isWhole, findings[0]]).toEqual([false, expect.stringMatching(/^Wrong: 2 rows wait for a seal/)])
    await sealBatch(log.client, 10)
    expect((await log.verdict()).isWhole).toBe(true)
  })
})

describe('the protection of the log', () => {
  it('is warned about when a trigger is off or gone', async () => {
    const open = await openLog()
    await open.client.query('alter table audit_log disable trigger audit_log_rows')
    await open.client.query('drop trigger audit_seals_table on audit_seals')
    const { isWhole, warnings } = await open.verdict()
    await open.close()
    expect([isWhole, warnings]).toEqual([true, [expect.stringContaining('audit_log_rows, audit_seals_table')]])
  })

  it('is warned about outside the embedded office when the user of the office owns the tables', async () => {
    const { isWhole, warnings } = await log.verdict(false)
    expect([isWhole, warnings]).toEqual([true, [expect.stringContaining('DELETE, TRIGGER, TRUNCATE, UPDATE')]])
  })
})
