import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { type Environment, readEnvironment } from '../../../src/env.ts'
import { type Cluster, startCluster } from '../../../src/postgres/cluster.ts'
import { forgetUnsavedWork } from '../../../src/tasks/forgetUnsavedWork.ts'
import { removeOrphanedFiles } from '../../../src/tasks/removeOrphanedFiles.ts'
import { sendMail } from '../../../src/tasks/sendMail.ts'

const TABLES = `
  create table outbox (id uuid primary key default gen_random_uuid(), recipient text not null, subject text not null,
    body text not null, state text not null default 'queued', attempts int not null default 0,
    created_at timestamptz not null default now(), sent_at timestamptz, error text);
  create table payload_migrations (id uuid default gen_random_uuid(), name text, created_at timestamptz default now());
  insert into payload_migrations (name) values ('first');
  create table unsaved_work (document_id text, kept_at timestamptz not null);
  create table media (filename text, sizes_card_filename text, sizes_card_width int)`

let dataFolder: string
let cluster: Cluster
let client: Client
let environment: Environment

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'statdesk-tasks-'))
  cluster = await startCluster({ dataFolder, isThrowaway: true })
  client = new Client({ connectionString: cluster.url })
  await client.connect()
  await client.query(TABLES)
  environment = readEnvironment({ STATDESK_DATA: dataFolder })
}, 60_000)

afterAll(async () => {
  await client.end()
  await cluster.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

const context = (given: Partial<Environment> = {}) => ({
  client,
  environment: { ...environment, ...given },
  signal: new AbortController().signal,
})

const queue = (state = 'queued') =>
  client.query(
    `insert into outbox (recipient, subject, body, state) values ('nino@example.ge', 'წერილი', 'ტექსტი', $1)`,
    [state],
  )
const states = async () => (await client.query('select state, attempts from outbox order by created_at')).rows

describe('mail', () => {
  beforeEach(() => client.query('delete from outbox'))

  it('becomes a file that a mail program opens when there is no mail server', async () => {
    await queue()
    await sendMail(context())
    expect(await states()).toEqual([{ state: 'sent', attempts: 1 }])
    const [file = ''] = await readdir(join(dataFolder, 'outbox'))
    expect(await readFile(join(dataFolder, 'outbox', file), 'utf8')).toMatch(/^To: nino@example\.ge$/m)
  })

  it('that a killed worker was sending is never sent again by itself', async () => {
    await queue('sending')
    await sendMail(context())
    expect(await states()).toEqual([{ state: 'unconfirmed', attempts: 0 }])
  })

  it('waits and is tried again when the mail server was never reached', async () => {
    await queue()
    await sendMail(context({ smtpUrl: 'smtp://127.0.0.1:1' }))
    await sendMail(context({ smtpUrl: 'smtp://127.0.0.1:1' }))
    expect(await states()).toEqual([{ state: 'queued', attempts: 1 }])
  })

  describe('to a server that breaks off after taking it', () => {
    let server: Server
    beforeAll((done) => {
      server = breakingServer().listen(0, '127.0.0.1', done)
    })
    afterAll(() => void server.close())

    it('is unconfirmed, because it may have arrived', async () => {
      await queue()
      const { port } = server.address() as { port: number }
      await sendMail(context({ smtpUrl: `smtp://127.0.0.1:${port}` }))
      expect(await states()).toEqual([{ state: 'unconfirmed', attempts: 1 }])
    })
  })
})

/** Speaks SMTP up to the end of the letter and hangs up instead of confirming it. */
const breakingServer = () =>
  createServer((socket) => {
    socket.write('220 here\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      const line = String(data)
      if (/\r\n\.\r\n$/.test(line)) socket.destroy()
      else socket.write(/^DATA/i.test(line) ? '354 go on\r\n' : '250 fine\r\n')
    })
  })

describe('files in the media folder', () => {
  const folder = () => environment.mediaFolder
  const put = async (name: string, ageHours: number) => {
    await writeFile(join(folder(), name), name)
    const at = new Date(Date.now() - ageHours * 3_600_000)
    await utimes(join(folder(), name), at, at)
  }

  const hex = (digit: string): string => digit.repeat(32)
  const [named, rendition, other, orphan] = [
    `${hex('a')}.png`,
    `${hex('a')}-card.webp`,
    `${hex('b')}.pdf`,
    `${hex('c')}.png`,
  ]
  const strays = [orphan, `${hex('c')}-social-0123abcd.jpg`]
  const foreign = ['backup.zip', 'photo.png', `${hex('d')}.bak`]
  const visible = async () => (await readdir(folder())).filter((name) => !name.startsWith('.')).sort()

  beforeAll(async () => {
    await mkdir(folder(), { recursive: true })
    for (const name of [...strays, ...foreign]) await put(name, 2)
  })

  it('stay, all of them, while the folder may be that of another database', async () => {
    await client.query('insert into media values ($1, $2, 1), ($3, null, null)', [named, rendition, other])
    await removeOrphanedFiles(context())
    expect(await readdir(folder())).toEqual(expect.arrayContaining([...strays, ...foreign]))
    expect(await readdir(folder())).not.toContain('.database')
  })

  it('that no document names are removed after an hour, and no others: not those that somebody else put there', async () => {
    for (const name of [named, rendition, other]) await put(name, 2)
    await put(`${hex('e')}.png`, 0)
    await removeOrphanedFiles(context())
    expect(await visible()).toEqual([named, rendition, other, `${hex('e')}.png`, ...foreign].sort())
  })

  it('are left alone when the folder belongs to another database', async () => {
    await put(orphan, 2)
    await client.query('update payload_migrations set id = gen_random_uuid()')
    await removeOrphanedFiles(context())
    expect(await readdir(folder())).toContain(orphan)
  })
})

describe('unsaved work', () => {
  it('is let go after a month, and not before', async () => {
    await client.query(
      `insert into unsaved_work values ('old', now() - interval '31 days'), ('young', now() - interval '29 days')`,
    )
    await forgetUnsavedWork(context())
    expect((await client.query('select document_id from unsaved_work')).rows).toEqual([{ document_id: 'young' }])
  })
})
