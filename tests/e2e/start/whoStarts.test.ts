import { chownSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { isLongRun } from '../../support/longRuns.ts'
import { copyOffice, type OfficeCopy, type Person, setDoor } from '../../support/officeCopy.ts'
import { mayMount, smallDisk } from '../../support/smallDisk.ts'
import { freePort, plain, type Typed, typeStart, wayToRegistry } from '../../support/typedStart.ts'

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? describe : describe.skip
const whyNot = isRoot ? '' : ' (left out: only root can be somebody else)'

/** `nobody`, whom every system has. */
const ordinary: Person = { uid: 65_534, gid: 65_534 }

type Doing = { env?: Record<string, string>; user?: Person; port: number }

/** `npm start` itself, in a copy of the repository. */
const npmStart = ({ root }: OfficeCopy, { env, user, port }: Doing): Typed => {
  const home = join(root, 'home')
  mkdirSync(home, { recursive: true })
  if (user) chownSync(home, user.uid, user.gid)
  return typeStart({ root, user, command: ['npm', 'start'], env: { HOME: home, PORT: String(port), ...env } })
}

/** Signs in, uploads a file and reads it back, which needs server, database and files. */
const writesAndReads = async (port: number): Promise<void> => {
  const origin = `http://localhost:${port}`
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'designer@sample.example', password: 'statdesk-sample' }),
  })
  const headers = { origin, cookie: String(login.headers.getSetCookie()[0]?.split(';')[0]) }
  const body = new FormData()
  body.set('_payload', '{}')
  body.set('file', new File(['a,1\n'], 'table.csv'))
  const uploaded = await fetch(`${origin}/api/media`, { method: 'POST', headers, body })
  expect(uploaded.status).toBe(201)
  const { doc } = (await uploaded.json()) as { doc: { url: string } }
  expect(await (await fetch(doc.url, { headers })).text()).toBe('a,1\n')
}

const serves = async (port: number): Promise<void> => {
  for (const path of ['/api/health/ready', '/api/news', '/admin/login'])
    expect((await fetch(`http://localhost:${port}${path}`)).status).toBe(200)
}

const ownersUnder = (folder: string): number[] => [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).uid),
  ),
]

asRoot(`npm start${whyNot}`, () => {
  let copy: OfficeCopy
  let port: number
  let typed: Typed | undefined

  afterEach(() => typed?.stop())

  describe('by an ordinary user in a folder of their own', () => {
    beforeAll(async () => {
      copy = copyOffice(ordinary, true)
      setDoor(copy, 0o755)
      port = await freePort()
    }, 120_000)
    afterAll(() => copy.remove())

    // The sample is filled as such a user in the long run below; filling it takes most of a minute.
    it('opens an office, and all that it makes is theirs and lies there', async () => {
      typed = npmStart(copy, { user: ordinary, port, env: { STATDESK_SAMPLE: '0' } })
      const said = await typed.saying(/^ready http.*\n/m)
      expect(plain(said)).toBe(true)
      expect(said).not.toMatch(/root/)
      await serves(port)
      expect(ownersUnder(join(copy.root, '.data'))).toEqual([65_534])
      const { folder } = JSON.parse(readFileSync(join(copy.root, '.data/postgres.json'), 'utf8'))
      expect(folder).toBe(join(copy.root, '.data/postgres'))
      expect(await typed.stop()).toMatchObject({ code: 0, said: expect.stringMatching(/closing …\n$/) })
    }, 240_000)

    const onSmallDisk = mayMount && isLongRun ? it : it.skip
    onSmallDisk(
      'says in one sentence that the disk of the database is full, at its first filling',
      async () => {
        const disk = smallDisk(330 * 1024)
        if (!disk) throw new Error('No small disk could be mounted.')
        chownSync(disk.folder, ordinary.uid, ordinary.gid)
        typed = npmStart(copy, { user: ordinary, port, env: { STATDESK_DATA: join(disk.folder, 'data') } })
        await typed.saying(/^ {2}accounts$/m)
        disk.fill()
        const { code, said } = await typed.ended
        disk.remove()
        expect(said).toMatch(/^The disk of \S+ has \d+ MB left and Statdesk needs 64 MB\. Free .* start again\.$/m)
        expect(plain(said)).toBe(true)
        expect(code).toBe(1)
      },
      240_000,
    )

    it('says in one sentence that it may not write into a folder of somebody else', async () => {
      const foreign = join(copy.root, 'foreign')
      mkdirSync(foreign, { mode: 0o755 })
      typed = npmStart(copy, { user: ordinary, port, env: { STATDESK_DATA: join(foreign, 'data') } })
      const { code, said } = await typed.ended
      expect(said).toMatch(/^Statdesk may not write to \S+\. Give this user the right to write there, or set .*\.$/m)
      expect(plain(said)).toBe(true)
      expect(code).toBe(1)
    }, 60_000)
  })

  describe('by root in a folder that nobody else may enter', () => {
    beforeAll(async () => {
      copy = copyOffice({ uid: 0, gid: 0 }, true)
      setDoor(copy, 0o700)
      port = await freePort()
    }, 120_000)
    afterAll(() => copy.remove())

    it('opens an office, and says where the database lies and who runs it', async () => {
      typed = npmStart(copy, { port, env: { STATDESK_SAMPLE: '0' } })
      const said = await typed.saying(/^ready http.*\n/m)
      expect(said).toMatch(
        /^The database lies in \/var\/lib\/statdesk\/\w+ and runs as statdesk-db, because .* root\.$/m,
      )
      await serves(port)
      expect(await typed.stop()).toMatchObject({ code: 0 })
    }, 120_000)
  })

  const whenLong = isLongRun ? it : it.skip
  whenLong(
    'by an ordinary user in a clean clone installs, builds, fills and opens',
    async () => {
      copy = copyOffice(ordinary, false)
      setDoor(copy, 0o755)
      port = await freePort()
      typed = npmStart(copy, { user: ordinary, port, env: wayToRegistry() })
      await typed.saying(/^ready http.*\n/m)
      await serves(port)
      await writesAndReads(port)
      expect(await typed.stop()).toMatchObject({ code: 0 })
      expect(readdirSync(join(copy.root, 'media')).length).toBeGreaterThan(10)
      for (const folder of ['node_modules/next', 'media', '.data'])
        expect([folder, ownersUnder(join(copy.root, folder))]).toEqual([folder, [65_534]])
      copy.remove()
    },
    1_800_000,
  )
})
