import { join } from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { withHonestTransactions } from './honestTransactions.ts'
import { withSessionsByThemselves } from './sessionWrites.ts'
import { ourTables } from './tables.ts'

const note = (error: Error): void =>
  console.error(`database: a connection was lost (${error.message}); a new one is opened when it is needed`)

/**
 * Payload's adapter takes one client out of the pool at its start and never gives it back, so that `pool.end()` hangs
 * (payloadcms/payload#11727, mended in 4.0; this class can go then). The first client that is asked for by promise is
 * released in the next turn, and a lost idle connection is noted instead of ending the process.
 */
class OfficePool extends pg.Pool {
  #hasReleasedFirst = false

  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', note)
    // A connection that is lost while a transaction holds it says so on the client, and nobody listening ends the process.
    this.on('connect', (client) => client.on('error', () => undefined))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (err: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void
  override connect(
    callback?: (err: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): Promise<pg.PoolClient> | undefined {
    if (callback) {
      super.connect(callback)
      return undefined
    }
    const connecting = super.connect()
    if (this.#hasReleasedFirst) return connecting
    this.#hasReleasedFirst = true
    return connecting.then((client) => {
      setImmediate(() => client.release())
      return client
    })
  }
}

/**
 * The database: PostgreSQL with our own migrations, never pushed.
 * @param url         connection string
 * @param connections most connections of this process; transactions of nested calls share one
 */
export const database = (url: string, connections = 10) =>
  withHonestTransactions(
    withSessionsByThemselves(
      postgresAdapter({
        idType: 'uuid',
        blocksAsJSON: true,
        push: false,
        migrationDir: join(process.cwd(), 'src', 'migrations'),
        pg: { ...pg, Pool: OfficePool } as typeof pg,
        pool: {
          connectionString: url,
          max: connections,
          connectionTimeoutMillis: 10_000,
          statement_timeout: 30_000,
          idle_in_transaction_session_timeout: 60_000,
          options: '-c timezone=UTC',
        },
        beforeSchemaInit: [ourTables],
      }),
    ),
  )
