import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOffice, type TestOffice, type TestPerson } from '../../support/office.ts'

let office: TestOffice
let person: TestPerson
let key: Record<string, string>

beforeAll(async () => {
  office = await openOffice()
  person = await office.person('author')
  const apiKey = '0d3a6c1e-2222-4f4f-8a8a-000000000001'
  await office.payload.create({
    collection: 'api-clients',
    data: { title: 'website', enableAPIKey: true, apiKey, isActive: true } as never,
    overrideAccess: true,
  })
  key = { authorization: `api-clients API-Key ${apiKey}` }
}, 120_000)
afterAll(() => office.close())

const post = (path: string, body: object = {}, headers: Record<string, string> = {}) =>
  office.api<{ errors?: { code: string; message: string }[] }>(path, { method: 'POST', body, headers })

describe("a website's key", () => {
  it('opens no session, by any way that begins, keeps or mends one', async () => {
    for (const route of [
      'login',
      'logout',
      'refresh-token',
      'forgot-password',
      'reset-password',
      'unlock',
      'verify/x',
    ]) {
      const answer = await post(`/api-clients/${route}`, {}, key)
      expect([route, answer.status, answer.body.errors?.[0]?.code, answer.headers.get('set-cookie')]).toEqual([
        route,
        404,
        'document.missing',
        null,
      ])
    }
    const overGraphql = await office.graphql('mutation { refreshTokenApiClient { refreshedToken } }', { headers: key })
    expect(overGraphql.body.errors?.[0]?.extensions?.code).toBe('document.missing')
  })
})

describe('ways into an account', () => {
  it('confirming an address is not there, and is no error of the server', async () => {
    expect((await post('/users/verify/x')).status).toBe(404)
    expect(
      (await post('/users/first-register', { email: 'x@example.org', password: 'long enough password' })).status,
    ).toBe(404)
    const overGraphql = await office.graphql('mutation { verifyEmailUser(token: "x") }')
    expect(overGraphql.body.errors?.[0]?.extensions?.code).toBe('document.missing')
  })

  it('a forgotten password is answered alike for an address with an account and one without', async () => {
    const known = await post('/users/forgot-password', { email: person.email })
    const unknown = await post('/users/forgot-password', { email: 'nobody@sample.example' })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(known.status).toBe(200)
    const mails = await office.sql('select recipient from outbox where recipient = any($1)', [
      [person.email, 'nobody@sample.example'],
    ])
    expect(mails).toEqual([{ recipient: person.email }])
  })

  it('a forgotten password without an address is refused as a field, by GraphQL altogether', async () => {
    expect((await post('/users/forgot-password', { email: 7 })).status).toBe(400)
    expect((await post('/users/forgot-password')).status).toBe(400)
    const overGraphql = await office.graphql('mutation { forgotPasswordUser(email: "x@example.org") }')
    expect(overGraphql.body.errors?.[0]?.extensions?.code).toBe('document.missing')
  })
})
