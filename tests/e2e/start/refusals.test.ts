import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { takeLock } from '../../../src/office/lock.ts'

const FREE_PORT = '39517'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-start-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the supervisor as `npm start` does; every refusal below comes before anything is built. */
function start(given: Record<string, string>): Promise<{ code: number; said: string }> {
  const bare = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(STATDESK_|PAYLOAD_|DATABASE_)/.test(name)),
  )
  const env: NodeJS.ProcessEnv = {
    ...bare,
    NODE_ENV: 'test',
    NODE_OPTIONS: '',
    PORT: FREE_PORT,
    STATDESK_DATA: join(folder, 'data'),
    ...given,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/office.ts'], { env, timeout: 30_000 }, (error, stdout, stderr) => {
      const warnings = /^\(.*Warning.*\n|^\(Use `node.*\n/gm
      resolve({ code: Number(error?.code ?? 0), said: (stdout + stderr).replace(warnings, '').trim() })
    })
  })
}

const oneSentenceAbout = (what: RegExp) => ({ code: 1, said: expect.stringMatching(what) })

describe('a start that cannot succeed says why, what to do, and ends with a code', () => {
  it('when a variable is unknown or wrong: all of them in one list', async () => {
    const { code, said } = await start({ STATDESK_ORIGN: 'x', PORT: 'many' })
    expect(code).toBe(1)
    expect(said.split('\n')).toHaveLength(3)
    expect(said).toMatch(/STATDESK_ORIGN is not known[\s\S]*PORT must be/)
  })

  it('when others can reach the office and it has no address or secret', async () => {
    expect(await start({ HOST: '0.0.0.0' })).toEqual(oneSentenceAbout(/STATDESK_ORIGIN[\s\S]*PAYLOAD_SECRET/))
  })

  it('when the data folder is a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(await start({ STATDESK_DATA: file })).toEqual(oneSentenceAbout(/^\S+ cannot be a folder.*\.$/))
  })

  it('when it may not write there', async () => {
    expect(await start({ STATDESK_DATA: '/sys/statdesk' })).toEqual(
      oneSentenceAbout(/^Statdesk may not write to .*\.$/),
    )
  })

  it('when an office already runs on this data', async () => {
    const data = mkdtempSync(join(folder, 'busy-'))
    const release = takeLock(join(data, 'office.lock'))
    expect(await start({ STATDESK_DATA: data })).toEqual(oneSentenceAbout(/^Statdesk already runs on .*\.$/))
    release?.()
  })

  describe('when the port is taken', () => {
    let other: Server
    beforeAll((done) => {
      other = createServer().listen(Number(FREE_PORT) + 1, '127.0.0.1', done)
    })
    afterAll(() => void other.close())

    it('and names another one', async () => {
      const port = Number(FREE_PORT) + 1
      expect(await start({ PORT: String(port) })).toEqual(
        oneSentenceAbout(new RegExp(`^Port ${port} is taken.*PORT=${port + 1}`)),
      )
    }, 20_000)
  })
})
