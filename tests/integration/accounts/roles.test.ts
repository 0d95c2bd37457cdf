import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

type Account = { roles: string[]; pendingRoles: { role: string; requestedBy: string }[] }

let office: TestOffice
let admin: TestPerson
let head: TestPerson
let person: TestPerson

beforeAll(async () => {
  office = await openOffice()
  ;[admin, head, person] = [await office.person('admin'), await office.person('head'), await office.person('author')]
}, 120_000)
afterAll(() => office.close())

const account = async (id: string): Promise<Account> =>
  (await office.api<Account>(`/users/${id}?depth=0`, { as: admin })).body
const act = (id: string, action: string, as: TestPerson, body: object = {}) =>
  office.api<{ errors?: { code: string }[] }>(`/users/${id}/actions/${action}`, { as, method: 'POST', body })
const ask = (id: string, roles: string[], as = admin) =>
  office.api(`/users/${id}`, { as, method: 'PATCH', body: { roles } })

describe('a role that lets a person agree to what becomes public', () => {
  it('is not given by one hand: it waits, and all holders of such roles are told', async () => {
    const asked = await ask(person.id, ['author', 'approver'])
    expect([asked.status, await account(person.id)]).toEqual([
      200,
      expect.objectContaining({
        roles: ['author'],
        pendingRoles: [expect.objectContaining({ role: 'approver', requestedBy: admin.id })],
      }),
    ])
    const told = await office.sql('select recipient from outbox where subject like $1', ['%role requested: approver'])
    expect(told).toEqual([{ recipient: head.email }])
  })

  it('waits too when the account is made with it', async () => {
    const made = await office.api<{ doc: Account & { id: string } }>('/users', {
      as: admin,
      method: 'POST',
      body: {
        email: 'new@sample.example',
        password: 'a long enough password',
        displayName: 'new',
        roles: ['head', 'author'],
      },
    })
    expect([made.status, (await account(made.body.doc.id)).roles]).toEqual([201, ['author']])
  })

  it('is confirmed neither by who asked nor by who receives it', async () => {
    expect((await act(person.id, 'confirmRole', admin, { role: 'approver' })).body.errors?.[0]?.code).toBe(
      'account.grantNeedsSecond',
    )
    await ask(head.id, ['head', 'director'])
    const own = await act(head.id, 'confirmRole', head, { role: 'director' })
    expect([own.status, (await account(head.id)).roles]).toEqual([409, ['head']])
  })

  it('is not confirmed by somebody without such a role', async () => {
    const author = await office.person('author')
    expect((await act(person.id, 'confirmRole', author, { role: 'approver' })).status).toBe(403)
  })

  it('is not confirmed when nobody asked for it', async () => {
    expect((await act(person.id, 'confirmRole', head, { role: 'director' })).status).toBe(409)
  })

  it('is confirmed by another holder, once, and audited', async () => {
    expect((await act(person.id, 'confirmRole', head, { role: 'approver' })).status).toBe(200)
    expect(await account(person.id)).toEqual(
      expect.objectContaining({ roles: ['author', 'approver'], pendingRoles: [] }),
    )
    expect((await act(person.id, 'confirmRole', head, { role: 'approver' })).status).toBe(409)
    const rows = await office.sql(
      `select outcome from audit_log where action = 'users.confirmRole' and document_id = $1 order by at`,
      [person.id],
    )
    expect(rows.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
  })

  it('is confirmed by a second administrator as well, and taken away by one hand', async () => {
    const second = await office.person('admin')
    const other = await office.person('author')
    await ask(other.id, ['author', 'head'])
    expect((await act(other.id, 'confirmRole', second, { role: 'head' })).status).toBe(200)
    await ask(other.id, ['author'])
    expect((await account(other.id)).roles).toEqual(['author'])
  })

  it('is not got round by making a second administrator alone', async () => {
    const made = await office.api<{ doc: { id: string } }>('/users', {
      as: admin,
      method: 'POST',
      body: {
        email: 'second@sample.example',
        password: 'a long enough password',
        displayName: 'second',
        roles: ['admin'],
      },
    })
    expect(await account(made.body.doc.id)).toEqual(
      expect.objectContaining({ roles: [], pendingRoles: [expect.objectContaining({ role: 'admin' })] }),
    )
    expect((await act(made.body.doc.id, 'confirmRole', admin, { role: 'admin' })).status).toBe(409)
    expect((await act(made.body.doc.id, 'confirmRole', head, { role: 'admin' })).status).toBe(200)
  })

  it('is not taken over in silence: a new address is audited and told to all holders', async () => {
    const holder = await office.person('director')
    await office.api(`/users/${holder.id}`, { as: admin, method: 'PATCH', body: { email: 'moved@sample.example' } })
    const told = await office.sql('select distinct recipient from outbox where subject like $1', [
      '%address changed: director',
    ])
    expect(told.map(({ recipient }) => recipient)).toContain(head.email)
    const rows = await office.sql(
      `select actor_id, details from audit_log where action = 'users.update' and document_id = $1`,
      [holder.id],
    )
    expect(rows).toEqual([{ actor_id: admin.id, details: { changed: ['email', 'roles', 'pendingRoles'] } }])
  })

  it('waits again for a second hand when somebody else gives the account a new address, which opens it', async () => {
    const holder = await office.person('director', 'author')
    await office.api(`/users/${holder.id}`, { as: admin, method: 'PATCH', body: { email: 'other@sample.example' } })
    expect(await account(holder.id)).toEqual(
      expect.objectContaining({
        roles: ['author'],
        pendingRoles: [expect.objectContaining({ role: 'director', requestedBy: admin.id })],
      }),
    )
    expect((await act(holder.id, 'confirmRole', admin, { role: 'director' })).status).toBe(409)
    expect((await act(holder.id, 'confirmRole', head, { role: 'director' })).status).toBe(200)
  })

  it('stays when an administrator changes the own address', async () => {
    const self = await office.person('admin')
    await office.api(`/users/${self.id}`, { as: self, method: 'PATCH', body: { email: 'self@sample.example' } })
    expect((await account(self.id)).roles).toEqual(['admin'])
  })

  it('does not come back with a person who is switched on again', async () => {
    const holder = await office.person('head', 'author')
    await act(holder.id, 'deactivate', admin)
    expect((await act(holder.id, 'reactivate', admin)).status).toBe(200)
    expect(await account(holder.id)).toEqual(
      expect.objectContaining({
        roles: ['author'],
        pendingRoles: [expect.objectContaining({ role: 'head', requestedBy: admin.id })],
      }),
    )
  })

  it('is offered to who may confirm it, with the roles to choose from, and to nobody while none waits', async () => {
    type Offer = {
      actions: { action: string; applies: boolean; form: { fields: { options?: { value: string }[] }[] } }[]
    }
    const holder = await office.person('author')
    const offered = async () =>
      (await office.api<Offer>(`/users/${holder.id}/actions`, { as: head })).body.actions.find(
        ({ action }) => action === 'confirmRole',
      )
    expect((await offered())?.applies).toBe(false)
    await ask(holder.id, ['author', 'director'])
    const offer = await offered()
    expect([offer?.applies, offer?.form.fields[0]?.options?.map(({ value }) => value)]).toEqual([true, ['director']])
  })

  it('stays taken away when its holder saves the own account at the same instant', async () => {
    for (let round = 0; round < 5; round += 1) {
      const holder = await office.person('press-officer', 'author')
      const own = { as: holder, method: 'PATCH', body: { password: `a long enough password ${round}` } }
      const answers = await Promise.all([ask(holder.id, ['author']), office.api(`/users/${holder.id}`, own)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await account(holder.id)).roles).toEqual(['author'])
    }
  })

  it('cannot be taken by writing the field of waiting roles, nor by anybody who is no administrator', async () => {
    await office.api(`/users/${person.id}`, {
      as: admin,
      method: 'PATCH',
      body: { pendingRoles: [], displayName: 'x' },
    })
    const self = await office.api(`/users/${person.id}`, { as: person, method: 'PATCH', body: { roles: ['admin'] } })
    expect([self.status, (await account(person.id)).roles]).toEqual([200, ['author', 'approver']])
  })
})
