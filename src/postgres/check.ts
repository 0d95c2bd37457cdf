import { Client } from 'pg'
import { StartError, systemCode } from '../office/StartError.ts'

const LEAST_VERSION = 15
const CREATE = `CREATE DATABASE statdesk TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`

/**
 * Sees that a database can hold and find Georgian text before anything is written to it.
 * @param url  connection string; its password never appears in a message
 * @throws StartError naming what is wrong and the cure
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, statement_timeout: 15_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw unreachable(url, error)
  }
  try {
    await checkVersion(client)
    await checkEncoding(client)
    await checkTrigrams(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function show(client: Client, setting: string): Promise<string> {
  const { rows } = await client.query(`select current_setting($1) as value`, [setting])
  return rows[0].value
}

async function checkVersion(client: Client): Promise<void> {
  const version = Math.floor(Number(await show(client, 'server_version_num')) / 10_000)
  if (version < LEAST_VERSION) {
    throw new StartError(
      `The database server is PostgreSQL ${version}, and Statdesk needs ${LEAST_VERSION} or newer. Upgrade it.`,
    )
  }
}

async function checkEncoding(client: Client): Promise<void> {
  const encoding = await show(client, 'server_encoding')
  if (encoding !== 'UTF8') {
    throw new StartError(
      `The database is encoded in ${encoding}, in which Georgian text cannot be searched. Make a UTF-8 one and set DATABASE_URL to it: ${CREATE};`,
    )
  }
}

/** Trigrams of Georgian letters exist only where the database's own locale knows that they are letters. */
async function checkTrigrams(client: Client): Promise<void> {
  await client.query('begin')
  try {
    await client.query('create extension if not exists pg_trgm')
    const { rows } = await client.query(
      `select extnamespace::regnamespace::text as schema from pg_extension where extname = 'pg_trgm'`,
    )
    const found = await client.query(`select ${rows[0].schema}.show_trgm('ინფლაცია') <> '{}' as works`)
    if (!found.rows[0].works)
      throw new StartError(
        `The database does not take Georgian letters for letters, so that search would find nothing. Make one with a UTF-8 LC_CTYPE and set DATABASE_URL to it: ${CREATE};`,
      )
  } catch (error) {
    if (error instanceof StartError) throw error
    throw withoutExtension(error)
  } finally {
    await client.query('rollback').catch(() => undefined)
  }
}

function withoutExtension(error: unknown): unknown {
  const code = systemCode(error)
  if (code === '42501')
    return new StartError(
      'The database user may not add the extension pg_trgm. Let an administrator run in that database: CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;',
    )
  if (code === '58P01' || code === '0A000' || code === '22023')
    return new StartError(
      'The database server lacks the extension pg_trgm. Install the contrib package of PostgreSQL on it.',
    )
  return error
}

/** Which of the ways not to reach a database it was. */
function unreachable(url: string, error: unknown): StartError {
  const { host, pathname, username } = new URL(url)
  const code = systemCode(error)
  if (code === '28P01' || code === '28000')
    return new StartError(
      `The database at ${host} refuses the user “${username}” or the password. Correct DATABASE_URL.`,
    )
  if (code === '3D000')
    return new StartError(`There is no database “${pathname.slice(1)}” at ${host}. Make it: ${CREATE};`)
  if (code === '53300')
    return new StartError(
      `The database at ${host} has no connection left. Raise its max_connections or stop other programs.`,
    )
  const reason = code ?? (error instanceof Error ? error.message : String(error))
  return new StartError(
    `The database at ${host} cannot be reached (${reason}). See that it runs and that DATABASE_URL is right.`,
  )
}
