import { closeSync, openSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { processOf } from '../../support/officeProcesses.ts'
import { mayMount, type SmallDisk, smallDisk, whyNot } from '../../support/smallDisk.ts'
import { freePort, newDataFolder, plain, removeData, type Typed, typeStart } from '../../support/typedStart.ts'

const withSmallDisk = mayMount ? describe : describe.skip

/** What is said beside the steps of the start and the closing of what has been opened. */
const complaints = (said: string): string =>
  said
    .split('\n')
    .filter((line) => line && !/ …$|: done in |^The database lies in|^ {2}[A-Za-z]|ended unexpectedly/.test(line))
    .join('\n')

withSmallDisk(`npm start on a full disk${whyNot}`, () => {
  let disk: SmallDisk
  let typed: Typed | undefined
  let port: number

  beforeEach(async () => {
    port = await freePort()
    typed = undefined
  })
  afterEach(async () => {
    await typed?.stop()
    removeData(join(disk.folder, 'data'))
    disk.remove()
  })

  const start = (env: Record<string, string>, stdout?: number): Typed => {
    typed = typeStart({ env: { PORT: String(port), ...env }, stdout })
    return typed
  }

  it('says how much space is missing, in one sentence, and ends with a code', async () => {
    disk = smallDisk(20 * 1024) as SmallDisk
    const { code, said } = await start({ STATDESK_DATA: join(disk.folder, 'data') }).ended
    expect(complaints(said)).toMatch(
      /^The disk of \S+ has \d+ MB left and Statdesk needs 64 MB\. Free .* start again\.$/,
    )
    expect(code).toBe(1)
  })

  it('says it when not even its lock can be written', async () => {
    disk = smallDisk(64) as SmallDisk
    disk.fill()
    const { code, said } = await start({ STATDESK_DATA: join(disk.folder, 'data') }).ended
    expect(complaints(said)).toMatch(/^There is no space left on the disk of \S+\. Free some space and start again\.$/)
    expect(code).toBe(1)
  })

  it('says it when the space ends while the sample office is being filled', async () => {
    disk = smallDisk(100 * 1024) as SmallDisk
    const starting = start({ STATDESK_DATA: join(disk.folder, 'data') })
    await starting.saying(/^ {2}accounts$/m)
    disk.fill()
    const { code, said } = await starting.ended
    expect(complaints(said)).toMatch(/^The disk of \S+ has 0 MB left and Statdesk needs 64 MB\. Free .* start again\.$/)
    expect(plain(said)).toBe(true)
    expect(code).toBe(1)
  }, 180_000)

  describe('whose log is there', () => {
    let data: ReturnType<typeof newDataFolder>
    let log: number
    beforeEach(() => {
      data = newDataFolder()
      disk = smallDisk(256) as SmallDisk
      log = openSync(join(disk.folder, 'log'), 'a')
    })
    afterEach(() => {
      closeSync(log)
      data.remove()
    })
    const settings = () => ({ STATDESK_DATA: data.folder, STATDESK_SAMPLE: '0' })

    it('says it beside the log', async () => {
      disk.fill()
      const { code, said } = await start(settings(), log).ended
      expect(said).toBe('There is no space left for the log. Free some space on its disk and start again.\n')
      expect(code).toBe(1)
    }, 120_000)

    it('goes on once it is open, although nothing more can be logged', async () => {
      const opened = start(settings(), log)
      await isReady(port)
      const server = processOf(data.folder, 'src/server.ts')
      disk.fill()
      for (let attempt = 0; attempt < 10; attempt += 1) expect(await failedLogin(port)).toBe(401)
      expect(await read(port)).toBe(200)
      expect(statfsSync(disk.folder).bavail).toBe(0)
      expect(processOf(data.folder, 'src/server.ts')).toBe(server)
      expect(await opened.stop()).toMatchObject({ code: 0 })
    }, 120_000)
  })
})

const isReady = async (port: number): Promise<void> => {
  for (const deadline = Date.now() + 100_000; Date.now() < deadline; ) {
    const answer = await fetch(`http://localhost:${port}/api/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The office has not opened.')
}

const read = async (port: number): Promise<number> => (await fetch(`http://localhost:${port}/api/news`)).status

/** Something that the office writes into its log. */
const failedLogin = async (port: number): Promise<number> => {
  const body = JSON.stringify({ email: 'nobody@office.example', password: 'wrong' })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`http://localhost:${port}/api/users/login`, { method: 'POST', headers, body })).status
}
