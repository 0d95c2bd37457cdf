import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { wholeSentences } from '../../../src/config/screens/wholeSentences.client.tsx'
import { answerFor } from '../../../src/errors/answer.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'

beforeAll(() => void Object.assign(globalThis, { window: { location: { origin: 'http://office' } } }))
afterAll(() => void Reflect.deleteProperty(globalThis, 'window'))

type Heard = { message?: string; errors?: { message: string; hint: string; code: string }[]; docs?: unknown }

const refused = (code: ConstructorParameters<typeof Refusal>[0], status: 400 | 403 = 400) =>
  Response.json({ errors: [answerFor(new Refusal(code, status), 'ka').error] }, { status })

const heard = async (answer: Response, address = '/api/users/login'): Promise<{ status: number; body: Heard }> => {
  const response = await wholeSentences(async () => answer)(address)
  return { status: response.status, body: (await response.json()) as Heard }
}

describe('a refusal on a screen of Payload', () => {
  it('says what happened and what to do, at sign-in as everywhere', async () => {
    const { message, hint } = answerFor(new Refusal('account.inactive', 403), 'ka').error
    const { status, body } = await heard(refused('account.inactive', 403))
    expect([status, body.message, body.errors?.[0]?.message]).toEqual([403, `${message} ${hint}`, `${message} ${hint}`])
  })

  it('says it once to our own screens, which put both together', async () => {
    const { body } = await heard(refused('upload.missing'), '/api/media?locale=ka')
    const [error] = body.errors ?? []
    expect([error?.message, error?.hint].filter(Boolean).join(' ')).toBe(error?.message)
    expect(error?.code).toBe('upload.missing')
  })

  it('that names fields still leads to them, and one about many documents is said by the list', async () => {
    const fields = { errors: [{ message: 'a.', hint: 'b.', data: { errors: [{ path: 'title', message: 'c' }] } }] }
    expect((await heard(Response.json(fields, { status: 400 }), '/api/news')).body).toEqual({
      errors: [{ ...fields.errors[0], message: 'a. b.', hint: '' }],
    })
    const many = await heard(refused('upload.missing'), '/api/news?where[id][in]=1')
    expect(many.body.message).toBeUndefined()
  })
})

describe('left alone is', () => {
  it.each<[string, string, () => Response]>([
    ['what was done', '/api/news', () => Response.json({ errors: [{ message: 'a', hint: 'b' }] })],
    ['another office', 'https://elsewhere.example/api/x', () => refused('upload.missing')],
    ['a page', '/admin/api', () => refused('upload.missing')],
    ['what is no JSON', '/api/news', () => new Response('<html>', { status: 502 })],
    ['JSON without errors', '/api/news', () => Response.json({ a: 1 }, { status: 400 })],
  ])('%s', async (_, address, answer) => {
    const given = answer()
    expect(await wholeSentences(async () => given)(address)).toBe(given)
  })
})
