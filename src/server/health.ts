import type { IncomingMessage, ServerResponse } from 'node:http'
import { Pool } from 'pg'
import type { Environment } from '../env.ts'
import { pendingMigrations } from '../postgres/migrations.ts'
import type { FileStore } from '../storage/fileStore.ts'
import { storeOf } from '../storage/index.ts'

const PATIENCE_MS = 1000

export interface Health {
  /** @returns true when the request was one for health and has been answered */
  answer: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>
  close: () => Promise<void>
}

/**
 * `GET /api/health/live` says that the process answers, without the database. `GET /api/health/ready` says whether it
 * can do its work: 200, or 503 naming the part that fails, and nothing else.
 * @param isStopping  a server that is about to end is not ready
 */
export function health(environment: Environment, root: string, isStopping: () => boolean): Health {
  const pool = new Pool({
    connectionString: environment.databaseUrl,
    max: 2,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 30_000,
  })
  // An idle connection that breaks is replaced at the next question; unheard, the event would end the process.
  pool.on('error', () => undefined)
  const store = storeOf(environment)
  const ready = async () => {
    const checks = { ...(await databaseChecks(pool, root)), media: await mediaCheck(store) }
    const isReady = !isStopping() && Object.values(checks).every((state) => state === 'ok')
    return { isReady, checks }
  }
  return { answer: (req, res) => answer(req, res, ready), close: () => pool.end() }
}

async function answer(req: IncomingMessage, res: ServerResponse, ready: () => Promise<Readiness>): Promise<boolean> {
  const path = req.url?.split('?')[0]
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  if (path === '/api/health/live') send(res, 200, { status: 'live' })
  else if (path === '/api/health/ready') {
    const { isReady, checks } = await ready()
    send(res, isReady ? 200 : 503, { status: isReady ? 'ready' : 'notReady', checks })
  } else return false
  return true
}

interface Readiness {
  isReady: boolean
  checks: Record<string, string>
}

async function databaseChecks(pool: Pool, root: string): Promise<Record<string, string>> {
  try {
    await pool.query('select 1')
    const pending = await pendingMigrations(pool, root)
    return { database: 'ok', migrations: pending.length === 0 ? 'ok' : 'pending' }
  } catch {
    return { database: 'unreachable', migrations: 'unknown' }
  }
}

const mediaCheck = (store: FileStore): Promise<string> =>
  store.check().then(
    () => 'ok',
    () => 'notWritable',
  )

function send(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(body))
}
