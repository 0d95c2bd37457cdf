import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startCluster } from '../../../src/postgres/cluster.ts'
import { type Row, sampleUrl, sqlOn } from '../../support/sampleDatabase.ts'
import { freePort, newDataFolder, plain, typeStart } from '../../support/typedStart.ts'

const open = { STATDESK_ORIGIN: 'https://desk.example.ge', PAYLOAD_SECRET: randomBytes(48).toString('base64url') }

/** One of the accounts that the sample really makes, with the hash of its password. */
const copyOfAuthor = async (): Promise<Row> => ({
  ...(await sqlOn(sampleUrl(), [`select * from users where email = 'author@sample.example'`]))[0],
  unit_id: null,
})

describe('an open office with a sample account in its database does not start', () => {
  let data: ReturnType<typeof newDataFolder>
  let account: Row

  beforeAll(async () => {
    data = newDataFolder()
    account = await copyOfAuthor()
    const empty = typeStart({
      env: { PORT: String(await freePort()), STATDESK_DATA: data.folder, STATDESK_SAMPLE: '0' },
    })
    await empty.saying(/^ready http/m)
    await empty.stop()
  }, 180_000)
  afterAll(() => data.remove())

  /** Leaves one account in the office's own database, as the sample made it but for some columns. */
  const keepOnly = async (changes: Row): Promise<void> => {
    const cluster = await startCluster({ dataFolder: data.folder })
    const row = { ...account, ...changes }
    const names = Object.keys(row)
    const places = names.map((_, index) => `$${index + 1}`).join(', ')
    try {
      await sqlOn(
        cluster.url,
        ['delete from users'],
        [`insert into users (${names.map((name) => `"${name}"`).join(', ')}) values (${places})`, Object.values(row)],
      )
    } finally {
      await cluster.stop()
    }
  }

  const start = async (env: Record<string, string>) =>
    typeStart({ env: { PORT: String(await freePort()), STATDESK_DATA: data.folder, ...open, ...env } }).ended

  /** What it said beside the line about where root keeps the database. */
  const sentence = (said: string): string => said.replace(/^The database lies in .*\n|^.* …\n|^.*: done in .*\n/gm, '')

  it('behind STATDESK_ORIGIN: the account is found by its address', async () => {
    await keepOnly({ hash: null, salt: null })
    const { code, said } = await start({})
    expect(sentence(said)).toMatch(
      /^An open office may not have sample accounts: author@sample\.example\. Start it .*\.\n$/,
    )
    expect(code).toBe(1)
  }, 60_000)

  it('on an address that others reach (HOST)', async () => {
    await keepOnly({ email: 'AUTHOR@Sample.Example', hash: null, salt: null })
    const { code, said } = await start({ HOST: '0.0.0.0' })
    expect(sentence(said)).toMatch(/^An open office may not have sample accounts: AUTHOR@Sample\.Example\. .*\.\n$/)
    expect(code).toBe(1)
  }, 60_000)

  it('on a database of its own (DATABASE_URL), and all of them are named', async () => {
    const { code, said } = await start({ DATABASE_URL: sampleUrl() })
    expect(sentence(said)).toMatch(
      /^An open office may not have sample accounts: (\S+@sample\.example, ){9}.* and 8 more\. .*\.\n$/,
    )
    expect(code).toBe(1)
  }, 60_000)

  describe('when its address was changed and its password was not', () => {
    beforeEach(() => keepOnly({ email: 'person@office.example' }), 60_000)
    const refusal =
      /^These accounts still have the sample password, which everybody knows: person@office\.example\. .*\.\n$/

    it.each<[string, Record<string, string>]>([
      ['because its password is known', {}],
      ['not even when a sample is asked for', { STATDESK_SAMPLE: '1' }],
      ['not at the second attempt either', {}],
    ])(
      '%s',
      async (_, env) => {
        const { code, said } = await start(env)
        expect(sentence(said)).toMatch(refusal)
        expect(plain(said)).toBe(true)
        expect(code).toBe(1)
      },
      60_000,
    )
  })
})
