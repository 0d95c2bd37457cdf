import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

let office: TestOffice
let admin: TestPerson

beforeAll(async () => {
  office = await openOffice()
  admin = await office.person('admin')
}, 120_000)
afterAll(() => office.close())

const login = (email: string, password: string) =>
  office.api<{ errors?: { code: string; message: string }[] }>('/users/login', {
    method: 'POST',
    body: { email, password },
  })
const me = async (as: TestPerson) => (await office.api<{ user: unknown }>('/users/me', { as })).body.user

describe('a person who is switched off', () => {
  it('is out at once: the open session is worth nothing, and the right password opens none', async () => {
    const person = await office.person('author')
    expect(await me(person)).not.toBeNull()
    const done = await office.api(`/users/${person.id}/actions/deactivate`, { as: admin, method: 'POST', body: {} })
    expect([done.status, await me(person)]).toEqual([200, null])
    expect((await office.api('/news', { as: person, method: 'POST', body: { title: 'x' } })).status).toBe(401)
    const again = await login(person.email, 'a long enough password')
    expect([again.status, again.body.errors?.[0]?.code]).toEqual([403, 'account.inactive'])
  })

  it('has no open link for a password any more', async () => {
    const person = await office.person('author')
    await office.sql(
      `update users set reset_password_token = 'token', reset_password_expiration = now() + interval '1 day' where id = $1`,
      [person.id],
    )
    await office.api(`/users/${person.id}/actions/deactivate`, { as: admin, method: 'POST', body: {} })
    const reset = await office.api('/users/reset-password', {
      method: 'POST',
      body: { token: 'token', password: 'another long password' },
    })
    expect([reset.status >= 400, await me(person)]).toEqual([true, null])
  })

  it('is not brought back by a write that read the account before', async () => {
    const person = await office.person('author')
    await office.api(`/users/${person.id}/actions/deactivate`, { as: admin, method: 'POST', body: {} })
    await office.payload.db.updateOne({ collection: 'users', id: person.id, data: { isActive: true } })
    await office.sql(
      `insert into users_sessions (_order, _parent_id, id, expires_at) values (1, $1, 'stolen', now() + interval '1 hour')`,
      [person.id],
    )
    const [row] = await office.sql(
      'select is_active, (select count(*)::int from users_sessions where _parent_id = $1) as sessions from users where id = $1',
      [person.id],
    )
    expect(row).toEqual({ is_active: false, sessions: 0 })
  })

  it('is switched off by the action only, which is audited', async () => {
    const person = await office.person('author')
    await office.api(`/users/${person.id}`, { as: admin, method: 'PATCH', body: { isActive: false } })
    expect(await me(person)).not.toBeNull()
  })

  it('cannot be oneself', async () => {
    const own = await office.api<{ errors: { code: string }[] }>(`/users/${admin.id}/actions/deactivate`, {
      as: admin,
      method: 'POST',
      body: {},
    })
    expect([own.status, own.body.errors[0]?.code]).toEqual([409, 'account.notYourself'])
  })

  it('may come back, and is never deleted', async () => {
    const person = await office.person('author')
    await office.api(`/users/${person.id}/actions/deactivate`, { as: admin, method: 'POST', body: {} })
    await office.api(`/users/${person.id}/actions/reactivate`, { as: admin, method: 'POST', body: {} })
    expect((await login(person.email, 'a long enough password')).status).toBe(200)
    expect((await office.api(`/users/${person.id}`, { as: admin, method: 'DELETE' })).status).toBe(403)
  })
})

describe('a website’s key', () => {
  it('reads what the public reads, and nothing once it is switched off', async () => {
    const made = await office.api<{ doc: { id: string } }>('/api-clients', {
      as: admin,
      method: 'POST',
      body: { title: 'site', enableAPIKey: true, apiKey: 'a-key-of-the-website-0123456789' },
    })
    const headers = { authorization: 'api-clients API-Key a-key-of-the-website-0123456789' }
    const whoami = async () => (await office.api<{ user: unknown }>('/api-clients/me', { headers })).body.user
    expect([
      made.status,
      (await office.api('/users', { headers })).status,
      (await office.api('/news', { headers })).status,
    ]).toEqual([201, 403, 200])
    expect(await whoami()).not.toBeNull()
    await office.api(`/api-clients/${made.body.doc.id}`, { as: admin, method: 'PATCH', body: { isActive: false } })
    expect(await whoami()).toBeNull()
  })
})

describe('signing in', () => {
  it('locks the account after five wrong passwords, for the right one too', async () => {
    const person = await office.person('author')
    for (let count = 0; count < 5; count += 1)
      expect((await login(person.email, 'wrong password here')).status).toBe(401)
    expect((await login(person.email, 'a long enough password')).status).toBeGreaterThanOrEqual(400)
  })

  it('answers the same for a wrong password and for an address that nobody has', async () => {
    const person = await office.person('author')
    const [wrong, nobody] = [
      await login(person.email, 'wrong password here'),
      await login('nobody@sample.example', 'wrong password here'),
    ]
    expect([wrong.status, wrong.body]).toEqual([nobody.status, nobody.body])
  })

  it('keeps the session in a cookie that scripts cannot read and other sites do not send', async () => {
    const person = await office.person('author')
    const cookie = (await login(person.email, 'a long enough password')).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
  })

  it('is worth nothing when the request comes from another site', async () => {
    const person = await office.person('author')
    const foreign = await office.api<{ user: unknown }>('/users/me', {
      headers: { cookie: `statdesk-token=${person.token}`, origin: 'https://elsewhere.example' },
    })
    expect(foreign.body.user).toBeNull()
  })

  it('lets nobody set the password of another person', async () => {
    const person = await office.person('author')
    const set = await office.api<{ errors: { code: string }[] }>(`/users/${person.id}`, {
      as: admin,
      method: 'PATCH',
      body: { password: 'chosen by somebody else' },
    })
    expect([set.status, set.body.errors[0]?.code]).toEqual([403, 'account.othersPassword'])
  })

  it('has no open bootstrap route', async () => {
    for (const slug of ['users', 'api-clients']) {
      const first = await office.api(`/${slug}/first-register`, {
        method: 'POST',
        body: { email: 'a@sample.example', password: 'a long enough password', roles: ['admin'] },
      })
      expect([slug, first.status]).toEqual([slug, 404])
    }
  })
})

describe('a refusal at the door', () => {
  it('with a wrong password says that, and not that a session has ended', async () => {
    const person = await office.person('author')
    const wrong = await login(person.email, 'not the password')
    const unknown = await login('nobody@sample.example', 'not the password')
    expect([wrong.status, wrong.body.errors?.[0]?.code]).toEqual([401, 'session.wrongPassword'])
    expect(unknown.text).toBe(wrong.text)
  })

  it('five times with a wrong password says that the account is locked, and for how long', async () => {
    const person = await office.person('author')
    for (let attempt = 0; attempt < 5; attempt += 1) await login(person.email, 'not the password')
    expect((await login(person.email, 'a long enough password')).body.errors?.[0]?.code).toBe('session.lockedOut')
  })
})
