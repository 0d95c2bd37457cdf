import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAdmin, resetLink } from '../../../src/office/accounts.ts'
import { openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

type Told = { errors?: { code: string; message: string; hint: string }[] }

let office: TestOffice
let admin: TestPerson
let person: TestPerson

beforeAll(async () => {
  office = await openOffice()
  ;[admin, person] = [await office.person('admin'), await office.person('author')]
}, 120_000)
afterAll(() => office.close())

const good = 'ცისარტყელა მთის თავზე'
const signsIn = async (email: string, password: string) =>
  (await office.api('/users/login', { method: 'POST', body: { email, password } })).status === 200
const byLink = (token: string, password: string, language = 'ka') =>
  office.api<Told>('/users/reset-password', {
    method: 'POST',
    body: { token, password },
    headers: { 'accept-language': language },
  })

/** Every door by which a password is set. @returns the status and the code */
const doors: Record<string, (password: string) => Promise<[number, string | undefined]>> = {
  'an account that is made': async (password) => {
    const body = { email: `new-${Math.random()}@office.example`, displayName: 'x', password }
    const { status, body: told } = await office.api<Told>('/users', { as: admin, method: 'POST', body })
    return [status, told.errors?.[0]?.code]
  },
  'the own account': async (password) => {
    const own = await office.person('author')
    const answer = await office.api<Told>(`/users/${own.id}`, { as: own, method: 'PATCH', body: { password } })
    return [answer.status, answer.body.errors?.[0]?.code]
  },
  'a link for a forgotten password': async (password) => {
    const { status, body } = await byLink(await resetLink(office.payload, person.email), password)
    return [status, body.errors?.[0]?.code]
  },
  'an invitation': async (password) => {
    const token = await createAdmin(office.payload, `admin-${Math.random()}@office.example`, 'Gia')
    const { status, body } = await byLink(token, password)
    return [status, body.errors?.[0]?.code]
  },
  GraphQL: async (password) => {
    const own = await office.person('author')
    const mutation = `mutation { updateUser(id: "${own.id}", data: { password: "${password}" }) { id } }`
    const { body } = await office.graphql(mutation, { as: own })
    return [body.errors ? 400 : 200, body.errors?.[0]?.extensions?.code as string | undefined]
  },
}

describe('one rule for all passwords', () => {
  it.each(Object.entries(doors))('%s', async (_, set) => {
    expect(await set('12345678')).toEqual([400, 'account.weakPassword'])
    expect(await set('passwordpassword')).toEqual([400, 'account.commonPassword'])
    expect(await set(good)).toEqual([expect.any(Number), undefined])
  })

  it('knows whose password it is: by a link too', async () => {
    const own = person.email.split('@')[0] ?? ''
    const told = await byLink(await resetLink(office.payload, person.email), `${own}${own}`)
    expect([told.status, told.body.errors?.[0]?.code]).toEqual([400, 'account.ownNamePassword'])
    expect(await signsIn(person.email, `${own}${own}`)).toBe(false)
  })
})

describe('a link for a password', () => {
  it('is good once, and a refused password does not use it up', async () => {
    const token = await resetLink(office.payload, person.email)
    await byLink(token, 'short')
    expect((await byLink(token, 'დილის ნისლი ხეობაში')).status).toBe(200)
    expect(await signsIn(person.email, 'დილის ნისლი ხეობაში')).toBe(true)
    expect((await byLink(token, good)).body.errors?.[0]?.code).toBe('account.linkOutdated')
    expect(await signsIn(person.email, good)).toBe(false)
  })

  it('that is outdated says what happened and who gives a new one, in both languages', async () => {
    const first = await resetLink(office.payload, person.email)
    const second = await resetLink(office.payload, person.email)
    await office.sql(`update users set reset_password_expiration = now() - interval '1 minute' where email = $1`, [
      person.email,
    ])
    for (const token of [first, second, 'never made', ''])
      for (const [language, ask] of [
        ['ka', /ადმინისტრატორ/],
        ['en', /administrator/],
      ] as const) {
        const { status, body } = await byLink(token, good, language)
        expect([status, body.errors?.[0]]).toEqual([
          403,
          expect.objectContaining({ code: 'account.linkOutdated', hint: expect.stringMatching(ask) }),
        ])
      }
  })
})
