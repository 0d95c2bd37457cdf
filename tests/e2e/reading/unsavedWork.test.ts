import { afterAll, describe, expect, it } from '@jest/globals'
import { jsonBodyLimit } from '../../../src/requests/bodyLimits.ts'
import { origin } from '../../support/browser.ts'
import { cookieOf } from '../../support/signedIn.ts'

const door = '/api/faqs/new/unsaved-work?locale=ka'

const ask = async (method: string, body?: string) => {
  const headers = { cookie: await cookieOf('author'), origin: origin(), 'content-type': 'application/json' }
  const answer = await fetch(`${origin()}${door}`, { method, headers, body })
  return { status: answer.status, body: await answer.json() }
}

/** The body of a request, of so many bytes. */
const bodyOf = (bytes: number): string => {
  const frame = JSON.stringify({ changes: { title: '' } }).length
  return JSON.stringify({ changes: { title: 'x'.repeat(bytes - frame) } })
}

afterAll(() => ask('DELETE'))

describe('unsaved work sent to the running office', () => {
  it('is kept to the last byte that is allowed, and one more is refused with a sentence that names the limit', async () => {
    expect((await ask('PUT', bodyOf(jsonBodyLimit))).status).toBe(200)
    const refused = await ask('PUT', bodyOf(jsonBodyLimit + 1))
    expect([refused.status, refused.body.errors[0]]).toEqual([
      413,
      {
        code: 'request.tooLarge',
        message: 'მოთხოვნა ძალიან დიდია: დასაშვებია არაუმეტეს 2 მბ.',
        hint: 'შეამცირეთ ფაილი ან გაყავით მასალა ნაწილებად.',
      },
    ])
    expect((await ask('GET')).body.unsaved.changes.title).toHaveLength(
      JSON.parse(bodyOf(jsonBodyLimit)).changes.title.length,
    )
  })
})
