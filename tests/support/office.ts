import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createLocalReq,
  getPayload,
  handleEndpoints,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import pg from 'pg'
import type { Role } from '../../src/access/roles.ts'
import { frontDoor } from '../../src/requests/frontDoor.ts'
import { graphqlDoor } from '../../src/requests/graphqlDoor.ts'
import { withDatabaseName } from './databaseName.ts'

/** A person of the tests. */
export type TestPerson = { id: string; email: string; collection: 'users'; roles: Role[]; token: string }

/** How a request is sent. */
export type Call = {
  as?: TestPerson | null
  method?: string
  body?: unknown
  headers?: Record<string, string>
  form?: FormData
}

export type Answer<T = Record<string, unknown>> = {
  status: number
  body: T
  headers: Headers
  text: string
  bytes: Buffer
}

/** A whole office on a database of its own, spoken to in process through the very doors that the server has. */
export type TestOffice = {
  payload: Payload
  config: SanitizedConfig
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** Makes a person; approving roles are given by the database, because the rule on them has tests of its own. */
  person: (...roles: Role[]) => Promise<TestPerson>
  /** REST, `path` from `/api` on: `api('/news?limit=5', { as: author })`. */
  api: <T = Record<string, unknown>>(path: string, call?: Call) => Promise<Answer<T>>
  /** An answer that is no text. */
  bytes: (
    path: string,
    as?: TestPerson | null,
    range?: string,
  ) => Promise<{ status: number; headers: Headers; bytes: Buffer }>
  graphql: (
    query: string,
    call?: Call & { variables?: object },
  ) => Promise<
    Answer<{ data?: Record<string, unknown>; errors?: { message: string; extensions?: Record<string, unknown> }[] }>
  >
  /** A request of a person for the Local API. */
  req: (as?: TestPerson | null, locale?: 'ka' | 'en') => Promise<PayloadRequest>
  close: () => Promise<void>
}

const origin = 'http://localhost:3000'
const password = 'a long enough password'

/** A copy of a database for one test alone: its address. */
export const ownDatabase = async (template: string): Promise<string> => {
  const name = `office_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: String(process.env.TEST_CLUSTER_URL) })
  await admin.connect()
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
  await admin.end()
  return withDatabaseName(String(process.env.TEST_CLUSTER_URL), name)
}

const answered = async <T>(response: Response): Promise<Answer<T>> => {
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const isJson = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    headers: response.headers,
    text,
    bytes,
    body: (isJson && text ? JSON.parse(text) : {}) as T,
  }
}

const requestOf = (path: string, { as, method = 'GET', body, headers = {}, form }: Call): Request => {
  const asJson: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const session: Record<string, string> = as ? { cookie: `statdesk-token=${as.token}`, origin } : {}
  const content =
    form ??
    (body === undefined
      ? undefined
      : typeof body === 'string' || body instanceof Uint8Array
        ? (body as string)
        : JSON.stringify(body))
  return new Request(`${origin}/api${path}`, { method, headers: { ...asJson, ...session, ...headers }, body: content })
}

const tokenOf = async (config: SanitizedConfig, email: string): Promise<string> => {
  const login = await handleEndpoints({
    config,
    request: requestOf('/users/login', { method: 'POST', body: { email, password } }),
  })
  return /statdesk-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1] ?? ''
}

/** What an office begins with: a database to copy, and the folder of its files. */
export type Beginning = { template: string; files?: string }

/**
 * Opens an office for one test file.
 * @param beginning an empty office when it is left out
 * @returns the office; `close()` belongs into `afterAll`
 */
export const openOffice = async (
  { template, files }: Beginning = { template: 'statdesk_template' },
): Promise<TestOffice> => {
  const url = await ownDatabase(template)
  const dataFolder = mkdtempSync(join(tmpdir(), 'statdesk-office-'))
  if (files) cpSync(files, dataFolder, { recursive: true })
  Object.assign(process.env, {
    STATDESK_EMBEDDED_DATABASE_URL: url,
    STATDESK_DATA: dataFolder,
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  })
  const config = await (await import('../../payload.config.ts')).default
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const pool = new pg.Pool({ connectionString: url, max: 3 })
  pool.on('error', () => undefined)
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const rest = frontDoor((request) => handleEndpoints({ config, request }))
  const graphqlPost = frontDoor(graphqlDoor(GRAPHQL_POST(Promise.resolve(config))))
  const sql: TestOffice['sql'] = async (text, values) => (await pool.query(text, values)).rows

  const person: TestOffice['person'] = async (...roles) => {
    const email = `${roles.join('-') || 'nobody'}-${randomUUID().slice(0, 8)}@sample.example`
    const { id } = await payload.create({
      collection: 'users',
      data: { email, password, displayName: roles.join(', ') || 'nobody', roles: [] },
      overrideAccess: true,
    })
    for (const [index, role] of roles.entries())
      await sql('insert into users_roles ("order", parent_id, value) values ($1, $2, $3::enum_users_roles)', [
        index + 1,
        id,
        role,
      ])
    return { id: String(id), email, collection: 'users', roles, token: await tokenOf(config, email) }
  }

  return {
    payload,
    config,
    sql,
    person,
    api: async (path, call = {}) => answered(await rest(requestOf(path, call))),
    bytes: async (path, as = null, range) => {
      const answer = await rest(requestOf(path, { as, headers: range ? { range } : {} }))
      return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
    },
    graphql: async (query, { variables, ...call } = {}) =>
      answered(await graphqlPost(requestOf('/graphql', { method: 'POST', body: { query, variables }, ...call }))),
    req: async (as = null, locale = 'ka') =>
      createLocalReq(
        {
          locale,
          user: as
            ? ((await payload.findByID({ collection: 'users', id: as.id, overrideAccess: true })) as never)
            : undefined,
        },
        payload,
      ),
    close: async () => {
      const { pool: payloadPool } = payload.db as unknown as { pool: pg.Pool }
      await pool.end()
      await payload.destroy()
      await payloadPool.end()
    },
  }
}
