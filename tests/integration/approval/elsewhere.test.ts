import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import pg from 'pg'
import { withDatabaseName } from '../../support/databaseName.ts'
import { anotherHouse } from './elsewhere.ts'

type Person = { id: string; cookie: string }
type Body = {
  doc: { id: string; title: string; state: string; _status: string }
  docs: { id: string; stage: string }[]
  contentHash: string
  state: string
  stateLabel: string
  errors: { code: string; message: string }[]
}

let config: SanitizedConfig
let payload: Payload
let pool: pg.Pool
let people: Record<'writer' | 'writingBoss' | 'boss' | 'second', Person>

const origin = 'http://localhost:3000'

const api = async (path: string, as: Person | null = null, method = 'GET', body?: object) => {
  const headers: Record<string, string> = {
    'accept-language': 'en',
    ...(as ? { cookie: as.cookie, origin } : {}),
    ...(body ? { 'content-type': 'application/json' } : {}),
  }
  const request = new Request(`${origin}/api${path}`, { method, headers, body: body && JSON.stringify(body) })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return {
    status: response.status,
    body: (text ? JSON.parse(text) : {}) as Body,
    cookies: response.headers.get('set-cookie'),
  }
}

const personOf = async (...roles: string[]): Promise<Person> => {
  const account = { email: `${roles.join('-')}-${randomUUID()}@example.org`, password: 'a long enough password' }
  const data = { ...account, displayName: roles.join(' '), roles } as never
  const { id } = await payload.create({ collection: 'users', data, overrideAccess: true })
  const { cookies } = await api('/users/login', null, 'POST', account)
  return { id: String(id), cookie: cookies?.split(';')[0] ?? '' }
}

beforeAll(async () => {
  const name = `house_${randomUUID().replaceAll('-', '')}`
  const url = withDatabaseName(String(process.env.TEST_CLUSTER_URL), name)
  const admin = new pg.Client({ connectionString: String(process.env.TEST_CLUSTER_URL) })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  config = await anotherHouse(url)
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  pool = new pg.Pool({ connectionString: url, max: 1 })
  people = {
    writer: await personOf('writer'),
    writingBoss: await personOf('writer', 'boss'),
    boss: await personOf('boss'),
    second: await personOf('boss'),
  }
}, 120_000)
afterAll(async () => {
  const { pool: payloadPool } = payload.db as unknown as { pool: pg.Pool }
  await pool.end()
  await payload.destroy()
  await payloadPool.end()
})

const note = async (title: string, as = people.writer): Promise<string> =>
  (await api('/notes', as, 'POST', { title })).body.doc.id
const save = (id: string, title: string, as = people.writer) => api(`/notes/${id}`, as, 'PATCH', { title })
const seen = async (id: string, as: Person) => (await api(`/notes/${id}/actions`, as)).body
const act = (id: string, action: string, as: Person, body: object = {}) =>
  api(`/notes/${id}/actions/${action}`, as, 'POST', body)
const approve = async (id: string, as: Person) =>
  act(id, 'approve', as, { contentHash: (await seen(id, as)).contentHash })
const told = ({ status, body }: Awaited<ReturnType<typeof api>>) => [status, body.errors?.[0]?.code]
const publicTitle = async (id: string) => {
  const { status, body } = await api(`/notes/${id}`)
  return status === 200 ? (body as unknown as { title: string }).title : status
}

describe('the plugin in a house that has nothing of the desk', () => {
  it('stands beside two collections and a log, and brings one of its own, without units', async () => {
    const slugs = Object.keys(payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect(slugs.sort()).toEqual(['audit-log', 'notes', 'users', 'workflows'])
    const fields = payload.collections.workflows.config.flattenedFields.map(({ name }) => name)
    expect(fields).toContain('stage')
    expect(fields).not.toContain('unit')
  })

  it('what a writer writes is out when two bosses have agreed to it, and not before', async () => {
    const { writer, boss, second } = people
    const id = await note('A note')
    expect(told(await act(id, 'approve', boss, { contentHash: 'x' }))).toEqual([409, 'content.notInThisState'])
    expect((await act(id, 'submit', writer)).status).toBe(200)
    expect((await seen(id, boss)).stateLabel).toBe('inReview: the boss')
    expect(told(await approve(id, writer))).toEqual([403, 'access.forbidden'])
    expect((await approve(id, boss)).status).toBe(200)
    expect([told(await approve(id, boss)), await publicTitle(id)]).toEqual([[409, 'approval.agreedAlready'], 404])
    const out = await approve(id, second)
    expect([out.status, out.body.doc.state, await publicTitle(id)]).toEqual([200, 'published', 'A note'])
  })

  it('who wrote it does not agree to it, and a later save is asked for again', async () => {
    const { writer, writingBoss, boss, second } = people
    const id = await note('Own')
    await save(id, 'Own words', writingBoss)
    await act(id, 'submit', writer)
    expect(told(await approve(id, writingBoss))).toEqual([409, 'content.ownWork'])
    await approve(id, boss)
    const { contentHash } = await seen(id, second)
    await save(id, 'Other words')
    expect(told(await act(id, 'approve', second, { contentHash }))).toEqual([409, 'content.otherContent'])
    expect((await approve(id, second)).status).toBe(200)
    expect(await publicTitle(id)).toBe(404)
    expect((await approve(id, boss)).status).toBe(200)
    expect(await publicTitle(id)).toBe('Other words')
  })

  it('the old text stays public while its change waits, is handed over, comes back', async () => {
    const { writer, boss, second } = people
    const id = await note('First')
    await act(id, 'submit', writer)
    await approve(id, boss)
    await approve(id, second)
    await save(id, 'Second')
    expect((await act(id, 'submit', writer)).status).toBe(200)
    expect(told(await act(id, 'reassign', boss, { person: writer.id }))).toEqual([422, 'approval.personCannot'])
    expect((await act(id, 'reassign', boss, { person: second.id })).status).toBe(200)
    const waiting = await approve(id, boss)
    expect([told(waiting), waiting.body.errors[0]?.message]).toEqual([
      [409, 'approval.handedToOther'],
      expect.any(String),
    ])
    expect((await act(id, 'requestChanges', second, { reason: 'A figure' })).status).toBe(200)
    expect([(await seen(id, writer)).state, await publicTitle(id)]).toEqual(['published', 'First'])
  })

  it('each finds the approvals of their stages, and nobody writes one', async () => {
    const { writer, boss } = people
    const id = await note('Listed')
    await act(id, 'submit', writer)
    const listed = await api(`/workflows?where[documentId][equals]=${id}`, boss)
    expect(listed.body.docs).toMatchObject([{ stage: 'check' }])
    const stranger = await personOf('writer')
    expect((await api(`/workflows?where[documentId][equals]=${id}`, stranger)).body.docs).toEqual([])
    expect((await api(`/workflows/${listed.body.docs[0]?.id}`, boss, 'PATCH', { stage: 'look' })).status).toBe(403)
  })

  it('a stage that nobody could complete says so in the words of this house', async () => {
    const id = await note('Mine')
    await save(id, 'Ours', people.writingBoss)
    await pool.query(`delete from users_roles where parent_id = $1`, [people.second.id])
    const refused = await act(id, 'submit', people.writer)
    expect([told(refused), refused.body.errors[0]?.message]).toEqual([
      [409, 'approval.nobodyAvailable'],
      expect.stringContaining('the boss'),
    ])
    const { rows } = await pool.query('select outcome, details from audit_log where document_id = $1', [id])
    expect(rows).toMatchObject([{ outcome: 'refused', details: { code: 'approval.nobodyAvailable' } }])
  })
})
