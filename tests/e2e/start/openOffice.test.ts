import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isLongRun } from '../../support/longRuns.ts'
import { freePort, newDataFolder, type Typed, typeStart } from '../../support/typedStart.ts'

/** Forwarded by the proxy that speaks https with the browser. */
const forwarded = {
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'desk.example.ge',
  'x-forwarded-for': '203.0.113.7',
}
const address = 'https://desk.example.ge'
const open = { STATDESK_ORIGIN: address, PAYLOAD_SECRET: randomBytes(48).toString('base64url') }

describe('an open office', () => {
  let data: ReturnType<typeof newDataFolder>
  beforeAll(() => {
    data = newDataFolder()
  })
  afterAll(() => data.remove())

  const start = async (env: Record<string, string>): Promise<Typed> =>
    typeStart({ env: { PORT: String(await freePort()), STATDESK_DATA: data.folder, ...open, ...env } })

  it('is not opened on a plain-http address, and nothing is made', async () => {
    const { code, said } = await (await start({ STATDESK_ORIGIN: 'http://desk.example.ge' })).ended
    expect(said).toBe(
      'Statdesk cannot start: one setting needs attention.\n  STATDESK_ORIGIN is plain http. Use the https address at which people reach Statdesk.\n',
    )
    expect(code).toBe(1)
    expect(readdirSync(data.folder)).toEqual([])
  })

  describe('without a sample', () => {
    let port: number
    let typed: Typed

    beforeAll(async () => {
      port = await freePort()
      typed = await start({ PORT: String(port) })
      await typed.saying(/^ready http/m)
    }, 120_000)
    afterAll(async () => {
      await typed.stop()
      data.remove()
      data = newDataFolder()
    })

    it.each(['/api/news', '/api/health/live', '/api/graphql', '/admin/login', '/no/such/page', '/a%00b'])(
      'tells browsers at %s to come back by https only',
      async (path) => {
        const { headers } = await fetch(`http://localhost:${port}${path}`, { headers: forwarded, redirect: 'manual' })
        expect(headers.get('strict-transport-security')).toBe('max-age=15552000')
      },
    )
  })

  // Filling a sample takes most of a minute, and the usual run has filled one already.
  const whenLong = isLongRun ? describe : describe.skip
  whenLong('in the long run', () => {
    describe('that was asked for a sample (STATDESK_SAMPLE=1)', () => {
      let port: number
      let typed: Typed
      let said: string

      beforeAll(async () => {
        port = await freePort()
        typed = await start({ PORT: String(port), STATDESK_SAMPLE: '1' })
        await typed.saying(/^ready http/m)
        said = await typed.saying(/(^ {2}\S+@sample\.example {2}\S+\n){15}/m)
      }, 300_000)
      afterAll(() => typed.stop())

      const passwords = () =>
        new Map([...said.matchAll(/^ {2}(\S+@sample\.example) {2}(\S+)$/gm)].map(([, who, word]) => [who, word]))

      const signIn = (email: string, password: unknown) =>
        fetch(`http://localhost:${port}/api/users/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: address, ...forwarded },
          body: JSON.stringify({ email, password }),
        })

      it('generates a password for each account and prints it', async () => {
        const words = [...passwords().values()]
        expect(words).toHaveLength(15)
        expect(new Set(words).size).toBe(15)
        for (const word of words) expect(word).toMatch(/^[\w-]{16}$/)
        expect((await signIn('head@sample.example', passwords().get('head@sample.example'))).status).toBe(200)
        expect((await signIn('author@sample.example', 'statdesk-sample')).status).toBe(401)
      })

      it('sends a session cookie that only https carries, no script reads and no other site sends', async () => {
        const login = await signIn('head@sample.example', passwords().get('head@sample.example'))
        const parts = login.headers.getSetCookie().map((cookie) => cookie.split('; '))
        expect(parts).toHaveLength(1)
        expect(parts[0]?.[0]).toMatch(/^statdesk-token=/)
        expect(parts[0]).toEqual(expect.arrayContaining(['Secure=true', 'HttpOnly=true', 'SameSite=Strict', 'Path=/']))
      })

      it('takes a session from its own address only', async () => {
        const login = await signIn('head@sample.example', passwords().get('head@sample.example'))
        const cookie = String(login.headers.getSetCookie()[0]?.split(';')[0])
        const me = async (origin: string) => {
          const answer = await fetch(`http://localhost:${port}/api/users/me`, {
            headers: { cookie, origin, ...forwarded },
          })
          return ((await answer.json()) as { user: { email: string } | null }).user?.email ?? null
        }
        expect(await me(address)).toBe('head@sample.example')
        const others = [
          'https://evil.example',
          'http://desk.example.ge',
          `http://localhost:${port}`,
          `http://127.0.0.1:${port}`,
        ]
        expect(await Promise.all(others.map(me))).toEqual([null, null, null, null])
      })

      it('prints the passwords this once: no later start and no file knows them', async () => {
        expect((await typed.stop()).code).toBe(0)
        typed = await start({ PORT: String(port), STATDESK_SAMPLE: '1' })
        await typed.saying(/^ready http/m)
        const again = (await typed.stop()).said
        const kept = filesUnder(data.folder).map((file) => readFileSync(file, 'latin1'))
        for (const word of passwords().values()) {
          expect(again).not.toContain(word)
          expect(kept.filter((text) => text.includes(String(word)))).toEqual([])
        }
        expect(again).not.toMatch(/@sample\.example/)
      }, 60_000)

      it('is not opened again without STATDESK_SAMPLE while those accounts are there', async () => {
        const { code, said: refusal } = await (await start({})).ended
        expect(refusal).toMatch(/^An open office may not have sample accounts: .*@sample\.example/m)
        expect(code).toBe(1)
      }, 60_000)
    })
  })
})

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
