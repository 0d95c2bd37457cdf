import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, type Doc, openDesk } from '../../support/desk.ts'
import { type Answer, type Call, openOffice } from '../../support/office.ts'
import { codeOf } from '../../support/published.ts'

let desk: Desk
let news: Doc
let hidden: Doc
let key: Record<string, string>

beforeAll(async () => {
  desk = await openDesk(await openOffice())
  news = await desk.news('სესია')
  hidden = await desk.write('publications', { title: 'ჩაკეტილი', kind: 'report' })
  const apiKey = '0d3a6c1e-3333-4f4f-8a8a-000000000001'
  await desk.payload.create({
    collection: 'api-clients',
    data: { title: 'website', enableAPIKey: true, apiKey, isActive: true } as never,
    overrideAccess: true,
  })
  key = { authorization: `api-clients API-Key ${apiKey}` }
}, 120_000)
afterAll(() => desk.close())

const missing = '00000000-0000-4000-8000-000000000000'

/** Every way in which an open screen of the desk asks for what needs a session. */
const asked = (call: Call): Promise<Answer>[] => [
  desk.api('/news', { ...call, method: 'POST', body: { title: 'x' } }),
  desk.api(`/news/${news.id}`, { ...call, method: 'PATCH', body: { title: 'x' } }),
  desk.api(`/publications/${hidden.id}?draft=true`, { ...call, method: 'PATCH', body: { title: 'x' } }),
  desk.api(`/publications/${missing}?draft=true`, { ...call, method: 'PATCH', body: { title: 'x' } }),
  desk.api('/news?where[title][exists]=true', { ...call, method: 'PATCH', body: { title: 'x' } }),
  desk.api(`/news/${news.id}`, { ...call, method: 'DELETE' }),
  desk.api(`/news/${news.id}/duplicate`, { ...call, method: 'POST', body: {} }),
  desk.api('/news/versions', call),
  desk.api(`/publications/versions/${missing}`, call),
  desk.api('/globals/home', { ...call, method: 'POST', body: {} }),
  desk.api('/users', call),
  desk.api('/contacts', call),
  desk.api(`/news/${news.id}/actions`, call),
  desk.api(`/news/${news.id}/actions/submit`, { ...call, method: 'POST', body: {} }),
  desk.graphql(`mutation { deleteNews(id: "${news.id}") { id } }`, call) as Promise<Answer>,
  desk.graphql('{ Users { docs { id } } }', call) as Promise<Answer>,
]

const statusAndCode = (answer: Answer): [number, string | undefined] => {
  const [error] = (answer.body.errors ?? []) as { extensions?: { statusCode: number; code: string } }[]
  return error?.extensions ? [error.extensions.statusCode, error.extensions.code] : [answer.status, codeOf(answer)]
}

/** The answers that are not “401, no session”. */
const otherwise = async (call: Call) =>
  (await Promise.all(asked(call))).map(statusAndCode).filter((told) => String(told) !== '401,session.none')

describe('what needs a session is answered with 401, as the contract says, at every door', () => {
  it('when the session has ended: signed out elsewhere, switched off, or its time is over', async () => {
    const [out, leaver, admin] = [await desk.person('author'), await desk.person('author'), await desk.person('admin')]
    await desk.api('/users/logout?allSessions=true', { as: out, method: 'POST', body: {} })
    await desk.api(`/users/${leaver.id}/actions/deactivate`, { as: admin, method: 'POST', body: {} })
    const late = { ...(await desk.person('author')), token: 'of yesterday' }
    for (const as of [out, leaver, late]) expect(await otherwise({ as })).toEqual([])
  })

  it('when there never was one', async () => {
    expect(await otherwise({})).toEqual([])
  })

  it('and says in both languages that what was typed is kept, and to sign in', async () => {
    const told = async (language: string) =>
      (
        await desk.api<{ errors: { message: string; hint: string }[] }>('/news', {
          method: 'POST',
          body: { title: 'x' },
          headers: { 'accept-language': language },
        })
      ).body.errors[0]
    expect(await told('en')).toMatchObject({
      message: expect.stringContaining('session has ended'),
      hint: expect.stringMatching(/Sign in.*kept/),
    })
    expect(await told('ka')).toMatchObject({
      message: expect.stringContaining('სესია დასრულდა'),
      hint: expect.stringMatching(/შედით.*რჩება/),
    })
  })
})

describe('what is not a matter of a session', () => {
  it('a role that is not enough stays 403, and so does the key of a website', async () => {
    const operator = await desk.person('operator')
    for (const call of [{ as: operator }, { headers: key }])
      expect(statusAndCode(await desk.api('/news', { ...call, method: 'POST', body: { title: 'x' } }))).toEqual([
        403,
        'access.forbidden',
      ])
  })

  it('what is hidden stays missing to who has no session', async () => {
    for (const call of [{}, { as: { ...(await desk.person('author')), token: 'ended' } }]) {
      const [one, other] = [
        await desk.api(`/publications/${hidden.id}`, call),
        await desk.api(`/publications/${missing}`, call),
      ]
      expect([one.status, one.text]).toEqual([404, other.text])
      expect((await desk.api('/access', call)).status).toBe(404)
      expect((await desk.api('/media/file/nothing.png', call)).status).toBe(404)
    }
  })
})
