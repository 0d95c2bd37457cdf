import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

jest.setTimeout(120_000)

let office: TestOffice
let person: TestPerson

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  person = await office.person('author', 'translator')
})

const tokenIn = (headers: Headers): string => /statdesk-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''
const signIn = async (password = 'a long enough password'): Promise<TestPerson> => {
  const { headers } = await office.api('/users/login', { method: 'POST', body: { email: person.email, password } })
  return { ...person, token: tokenIn(headers) }
}
const whoIs = async (as: TestPerson): Promise<unknown> =>
  ((await office.api('/users/me', { as })).body.user as { id: string } | null)?.id ?? null
const rolesHeld = async () =>
  (await office.sql('select value::text from users_roles where parent_id = $1 order by value', [person.id])).map(
    ({ value }) => value,
  )

/** Does something in the moment between the reading of the account and the writing of its session. */
const meanwhile = (deed: () => Promise<unknown>): void => {
  const { db } = office.payload
  const write = db.updateOne
  const once = jest.spyOn(db, 'updateOne').mockImplementation(async (...given) => {
    if (!('sessions' in given[0].data)) return write(...given)
    once.mockRestore()
    await deed()
    return write(...given)
  })
}

describe('a session', () => {
  it('is lost by nobody who signs in at the same moment elsewhere', async () => {
    const devices = await Promise.all(Array.from({ length: 6 }, () => signIn()))
    expect(await Promise.all(devices.map(whoIs))).toEqual(devices.map(() => person.id))
    expect(await whoIs(person)).toBe(person.id)
  })

  it('brings back no role that was taken away while its holder signed in, renewed or signed out', async () => {
    const removing = (role: string) => () =>
      office.sql('delete from users_roles where parent_id = $1 and value::text = $2', [person.id, role])
    meanwhile(removing('translator'))
    const here = await signIn()
    expect(await rolesHeld()).toEqual(['author'])
    meanwhile(removing('author'))
    expect((await office.api('/users/refresh-token', { as: here, method: 'POST' })).status).toBe(200)
    expect(await rolesHeld()).toEqual([])
    meanwhile(() => office.sql(`update users set display_name = 'changed' where id = $1`, [person.id]))
    expect((await office.api('/users/logout', { as: here, method: 'POST' })).status).toBe(200)
    expect(await office.sql('select display_name from users where id = $1', [person.id])).toEqual([
      { display_name: 'changed' },
    ])
  })

  it('brings back no password that was changed while its holder signed in', async () => {
    meanwhile(() => office.sql(`update users set hash = 'another' where id = $1`, [person.id]))
    await signIn()
    expect(await office.sql('select hash from users where id = $1', [person.id])).toEqual([{ hash: 'another' }])
  })

  it('that was ended is not brought back by another that begins or is renewed', async () => {
    const other = await signIn()
    const ended = () => office.api('/users/logout', { as: other, method: 'POST' })
    meanwhile(ended)
    const here = await signIn()
    expect([await whoIs(other), await whoIs(here)]).toEqual([null, person.id])
    const third = await signIn()
    meanwhile(() => office.api('/users/logout', { as: third, method: 'POST' }))
    await office.api('/users/refresh-token', { as: third, method: 'POST' })
    expect([await whoIs(third), await whoIs(here)]).toEqual([null, person.id])
  })

  it('ends alone, or with all of its person', async () => {
    const [one, two] = [await signIn(), await signIn()]
    await office.api('/users/logout', { as: one, method: 'POST' })
    expect([await whoIs(one), await whoIs(two), await whoIs(person)]).toEqual([null, person.id, person.id])
    await office.api('/users/logout?allSessions=true', { as: two, method: 'POST' })
    expect([await whoIs(two), await whoIs(person)]).toEqual([null, null])
  })

  it('lives longer when it is renewed, and what is over is swept by the next one', async () => {
    await office.sql(`update users_sessions set expires_at = now() + interval '1 minute' where _parent_id = $1`, [
      person.id,
    ])
    const until = async () =>
      (
        await office.sql(
          'select min(expires_at - now()) > $2::interval as long from users_sessions where _parent_id = $1',
          [person.id, '5 minutes'],
        )
      )[0]?.long
    expect(await until()).toBe(false)
    await office.api('/users/refresh-token', { as: person, method: 'POST' })
    expect(await until()).toBe(true)
    await office.sql(`update users_sessions set expires_at = now() - interval '1 minute' where _parent_id = $1`, [
      person.id,
    ])
    const here = await signIn()
    expect(await office.sql('select 1 from users_sessions where _parent_id = $1', [person.id])).toHaveLength(1)
    expect(await whoIs(here)).toBe(person.id)
  })

  it('that was begun beside a storm of wrong passwords ends with the lock that they bring', async () => {
    const answers = await Promise.all([signIn(), ...Array.from({ length: 12 }, () => signIn('a wrong long password'))])
    expect(await office.sql('select lock_until > now() as locked from users where id = $1', [person.id])).toEqual([
      { locked: true },
    ])
    expect(await Promise.all(answers.slice(1).map(whoIs))).toEqual(answers.slice(1).map(() => null))
    expect((await signIn()).token).toBe('')
  })
})
