import { describe, expect, it, jest } from '@jest/globals'
import type { Role } from '../../../src/access/roles.ts'
import { type Caller, withCallers } from '../../support/callers.ts'
import type { Call, TestPerson } from '../../support/office.ts'

jest.setTimeout(120_000)

const here = withCallers()

describe('accounts', () => {
  const byRole = (role: Role): Caller => here.callers.find((caller) => caller.role === role) as Caller
  const idOf = (role: Role): string => (byRole(role).call.as as TestPerson).id

  it('nobody changes their own roles, unit, address or standing, and nobody another’s password but an administrator', async () => {
    const author = byRole('author')
    for (const data of [
      { roles: ['head', 'admin'] },
      { isActive: false },
      { email: 'other@sample.example' },
      { pendingRoles: [] },
      { displayName: 'other' },
      { sessions: [] },
      { hash: 'x', salt: 'x' },
      { lockUntil: null, loginAttempts: 0 },
    ])
      await here.office.api(`/users/${idOf('author')}`, { ...author.call, method: 'PATCH', body: data })
    const [row] = await here.office.sql('select email, is_active, display_name, hash from users where id = $1', [
      idOf('author'),
    ])
    expect(row).toMatchObject({ is_active: true, display_name: 'author', email: (author.call.as as TestPerson).email })
    expect(row?.hash).not.toBe('x')
    expect(await here.office.sql('select value from users_roles where parent_id = $1', [idOf('author')])).toEqual([
      { value: 'author' },
    ])
    const other = await here.office.api(`/users/${idOf('translator')}`, {
      ...author.call,
      method: 'PATCH',
      body: { password: 'another long password' },
    })
    expect(other.status).toBe(403)
    expect((await here.office.api('/users/me', author.call)).body.user).toMatchObject({ id: idOf('author') })
  })

  it('an approving role given by one hand waits for a second, who is neither the giver nor the receiver', async () => {
    const admin = byRole('admin')
    const target = await here.office.person('author')
    const granted = await here.office.api(`/users/${target.id}`, {
      ...admin.call,
      method: 'PATCH',
      body: { roles: ['author', 'head', 'admin'] },
    })
    expect(granted.status).toBe(200)
    const held = async () =>
      (await here.office.sql('select value from users_roles where parent_id = $1 order by value', [target.id])).map(
        ({ value }) => value,
      )
    expect(await held()).not.toContain('head')
    const confirm = (caller: Call) =>
      here.office.api(`/users/${target.id}/actions/confirmRole`, { ...caller, method: 'POST', body: { role: 'head' } })
    expect([(await confirm(admin.call)).status, (await confirm(byRole('author').call)).status, await held()]).toEqual([
      409,
      403,
      expect.not.arrayContaining(['head']),
    ])
    expect((await confirm(byRole('director').call)).status).toBe(200)
    expect(await held()).toContain('head')
    expect((await here.office.sql('select count(*)::int as mails from outbox'))[0]?.mails).toBeGreaterThan(0)
  })

  it('a person who is switched off is out at once, by session, by login and by open links', async () => {
    const leaver = await here.office.person('head')
    expect((await here.office.api('/news?draft=true', { as: leaver })).status).toBe(200)
    const off = await here.office.api(`/users/${leaver.id}/actions/deactivate`, {
      ...byRole('admin').call,
      method: 'POST',
      body: { reason: 'წავიდა' },
    })
    expect(off.status).toBe(200)
    expect((await here.office.api('/users', { as: leaver })).status).toBe(401)
    expect(
      (
        await here.office.api('/users/login', {
          method: 'POST',
          body: { email: leaver.email, password: 'a long enough password' },
        })
      ).status,
    ).toBe(403)
    expect(await here.office.sql('select 1 from users_sessions where _parent_id = $1', [leaver.id])).toEqual([])
  })

  it('a website that is switched off loses its key in the same write', async () => {
    const apiKey = 'another-key-of-a-website-0123456789'
    const client = await here.office.payload.create({
      collection: 'api-clients',
      data: { title: 'left', enableAPIKey: true, apiKey },
      overrideAccess: true,
    })
    const me = async () =>
      (await here.office.payload.auth({ headers: new Headers({ authorization: `api-clients API-Key ${apiKey}` }) }))
        .user
    expect(await me()).toMatchObject({ id: client.id })
    expect(
      (
        await here.office.api(`/api-clients/${client.id}`, {
          ...byRole('admin').call,
          method: 'PATCH',
          body: { isActive: false },
        })
      ).status,
    ).toBe(200)
    expect(await me()).toBeNull()
  })

  it('keys and secrets of accounts are in no answer', async () => {
    for (const path of ['/users?limit=100&depth=2', '/api-clients?limit=100']) {
      const answer = await here.office.api(path, byRole('auditor').call)
      expect([
        path,
        answer.status,
        answer.text.match(/"(hash|salt|apiKeyIndex|resetPasswordToken)":/g),
        (answer.text.match(/"sessions":\[\{/g) ?? []).length < 2,
      ]).toEqual([path, 200, null, true])
    }
  })
})
