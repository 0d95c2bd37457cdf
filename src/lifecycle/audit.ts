import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database, type SqlRunner } from '../config/sql.ts'
import { nowIso } from '../time/clock.ts'
import { keyedDigest } from './keyedDigest.ts'
import type { Actor } from './table.ts'

/** One row of the audit log: ids and digests only, never content or personal data. Digests are given plain, kept keyed. */
export type AuditRow = {
  action: string
  outcome: 'done' | 'refused'
  actor: Actor | null
  documentCollection: string
  documentId: string
  beforeDigest?: string | null
  afterDigest?: string | null
  reason?: string | null
  details?: Record<string, unknown>
}

/** Who acts for somebody else does so by an order, and the log names both. */
const detailsOf = ({ actor, details }: AuditRow): Record<string, unknown> => ({
  ...details,
  ...(actor?.acting ? { acting: actor.acting } : {}),
})

const insert = (runner: SqlRunner, secret: string, row: AuditRow) => {
  const [before, after] = [row.beforeDigest, row.afterDigest].map((plain) =>
    plain ? keyedDigest(secret, plain) : null,
  )
  return runner.execute(sql`insert into audit_log (at, action, outcome, actor_id, actor_roles, document_collection, document_id, before_digest, after_digest, reason, details)
    values (${nowIso()}, ${row.action}, ${row.outcome}, ${row.actor?.id ?? null}, ${JSON.stringify(row.actor?.roles ?? [])}::jsonb, ${row.documentCollection}, ${row.documentId}, ${before}, ${after}, ${row.reason ?? null}, ${JSON.stringify(detailsOf(row))}::jsonb)`)
}

/** Writes a row in the transaction of the change: both stay, or neither. */
export const audit = async (req: PayloadRequest, row: AuditRow): Promise<void> => {
  await insert(await database(req), req.payload.config.secret, row)
}

/** Writes a refusal on a connection of its own, after the transaction was rolled back. */
export const auditRefusal = async (req: PayloadRequest, row: Omit<AuditRow, 'outcome'>): Promise<void> => {
  await insert(await database(null, req.payload), req.payload.config.secret, { ...row, outcome: 'refused' })
}
