'use client'
import { mostInOneRequest } from '../domain/protocol.ts'
import type { UploadWords } from '../translations/words.ts'

type Send = typeof fetch
type ErrorBody = { errors?: { message: string; hint?: string }[] }

const refusal = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

/** The file of a request that makes a record of the library, with its bytes. */
const fileIn = (input: Parameters<Send>[0], init: RequestInit | undefined): File | null => {
  const { pathname } = new URL(input instanceof Request ? input.url : String(input), 'http://office')
  const file = init?.body instanceof FormData ? init.body.get('file') : null
  return init?.method === 'POST' && pathname === '/api/media' && file instanceof File ? file : null
}

/** What of an error the drawer shows: its message alone. So it says of which file, and what to do. */
const sentenceIn = ({ errors: [error] = [] }: ErrorBody): string =>
  [error?.message, error?.hint].filter(Boolean).join(' ')

/**
 * Stands before `fetch` for Payload's drawer that saves many files, each in one request. Payload 3.90 takes three answers
 * for a saved file there: 413, no answer at all, and one that is no JSON (BulkUpload/FormsManager). They become errors that
 * it shows, and a file over what goes in one request is not sent. It can go when the drawer tells failures from successes.
 * @param isOpen whether the drawer is open; everything else passes
 */
export const holdFetch =
  (send: Send, isOpen: () => boolean, words: UploadWords): Send =>
  async (input, init) => {
    const file = isOpen() ? fileIn(input, init) : null
    if (!file) return send(input, init)
    if (file.size > mostInOneRequest) return refusal(400, words.tooLargeForMany(file.name, file.size))
    const answer = await send(input, init).catch(() => null)
    const body = (await answer
      ?.clone()
      .json()
      .catch(() => null)) as ErrorBody | null | undefined
    if (!answer || !body) return refusal(503, words.ofFile(file.name, words.unreachable))
    return answer.status === 413 ? refusal(400, words.ofFile(file.name, sentenceIn(body))) : answer
  }
