import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { headFileIn } from '../../src/audit/heads.ts'
import { inWords, type Verdict } from '../../src/audit/inWords.ts'
import { type Verification, verifyLog } from '../../src/audit/verify.ts'
import { readEnvironment } from '../../src/env.ts'
import { sealAudit } from '../../src/tasks/sealAudit.ts'
import { ownDatabase } from './office.ts'

/** The audit log of an empty office, a database of its own, with what its worker and its operator do to it. */
export type AuditLog = {
  url: string
  /** The folder in which the head file lies, and the file. */
  folder: string
  headFile: string
  client: pg.Client
  /** One more connection; closed with the log. */
  connect: () => Promise<pg.Client>
  /** Writes rows one after the other as an action does. @returns their ids */
  write: (count?: number, by?: pg.Client) => Promise<string[]>
  /** One run of the worker's task. */
  seal: (by?: pg.Client, signal?: AbortSignal) => Promise<void>
  /** What a superuser can do: triggers are passed over. */
  tamper: (statement: string, values?: unknown[]) => Promise<void>
  /** Ids of the sealed rows in the order of the chain. */
  sealed: () => Promise<string[]>
  heads: () => { position: number; hash: string; at: string }[]
  verify: (headFile?: string) => Promise<Verification>
  verdict: (isEmbedded?: boolean) => Promise<Verdict>
  /** Empties log, chain, queue and head file for the next test. */
  empty: () => Promise<void>
  close: () => Promise<void>
}

const INSERT = `insert into audit_log (at, action, outcome, actor_roles, document_collection, document_id, after_digest, reason, details)
  values (now(), 'news.publish', 'done', '["head"]', 'news', $1, 'ab', 'მიზეზი', '{"from": "draft", "to": "published"}') returning id`

/** Opens a log for one test file, or for one test that changes its schema. */
export const openLog = async (): Promise<AuditLog> => {
  const url = await ownDatabase('statdesk_template')
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-audit-'))
  const headFile = headFileIn(folder)
  const environment = readEnvironment({ STATDESK_DATA: folder })
  const clients: pg.Client[] = []
  const connect = async () => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    clients.push(client)
    return client
  }
  const client = await connect()

  const write: AuditLog['write'] = async (count = 1, by = client) => {
    const ids: string[] = []
    for (let n = 0; n < count; n++) ids.push((await by.query(INSERT, [randomUUID()])).rows[0].id)
    return ids
  }
  const tamper: AuditLog['tamper'] = async (statement, values) => {
    await client.query(`set session_replication_role = replica`)
    await client.query(statement, values)
    await client.query(`set session_replication_role = origin`)
  }
  const verify: AuditLog['verify'] = (file = headFile) =>
    verifyLog(client, { headFile: file, onProgress: () => undefined })

  return {
    url,
    folder,
    headFile,
    client,
    connect,
    write,
    tamper,
    verify,
    seal: (by = client, signal = new AbortController().signal) => sealAudit({ client: by, environment, signal }),
    sealed: async () =>
      (await client.query('select row_id from audit_seals order by position')).rows.map((row) => row.row_id),
    heads: () =>
      readFileSync(headFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    verdict: async (isEmbedded = true) => inWords(await verify(), headFile, isEmbedded),
    empty: async () => {
      await tamper('truncate audit_log, audit_seals, audit_unsealed restart identity')
      await rm(headFile, { force: true })
    },
    close: async () => {
      await Promise.all(clients.map((one) => one.end().catch(() => undefined)))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
