import { describe, expect, it } from '@jest/globals'
import { multipartBodyLimit } from '../../../src/requests/readBody.ts'
import { holdFetch } from '../../../src/uploads/components/holdFetch.client.tsx'
import { mostInOneRequest } from '../../../src/uploads/domain/protocol.ts'
import { uploadWords } from '../../../src/uploads/translations/words.ts'

const megabyte = 1024 ** 2

/** A file that says how large it is; its bytes are not looked at here. */
const fileOf = (name: string, size: number): File =>
  Object.defineProperty(new File(['x'], name), 'size', { value: size })

const formOf = (file: File | string): FormData => {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', file)
  // A form keeps a copy of a file; this one keeps the file that says its size.
  form.get = (name) => (name === 'file' ? file : '{}')
  return form
}

type Sending = { address?: string; file?: File | string; method?: string; isOpen?: boolean; language?: 'ka' | 'en' }

/** Sends a file by the drawer, to an office that answers so. @returns what the drawer hears, and how often the office was asked */
const sent = async (answer: () => Promise<Response>, sending: Sending = {}) => {
  const { address = '/api/media?locale=ka', method = 'POST', isOpen = true, language = 'ka' } = sending
  let asked = 0
  const send = async (): Promise<Response> => {
    asked += 1
    return answer()
  }
  const body = formOf(sending.file ?? fileOf('a.csv', 100))
  const heard = await holdFetch(send, () => isOpen, uploadWords[language])(address, { method, body }).catch(String)
  return typeof heard === 'string'
    ? { status: 0, message: heard, asked }
    : { status: heard.status, message: (await heard.json().catch(() => ({}))).errors?.[0]?.message, asked }
}

const saved = async () => Response.json({ doc: { id: '1' } }, { status: 201 })
const lost = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch')
}
const tooLarge = async () =>
  Response.json({ errors: [{ code: 'upload.tooLarge', message: 'დიდია.', hint: 'შეამცირეთ.' }] }, { status: 413 })

describe('a file in the drawer for many files', () => {
  it('that is too large for one request is not sent, and the sentence says where it goes', async () => {
    const file = fileOf('ფილმი.mp4', 70 * megabyte)
    expect(await sent(saved, { file })).toEqual({
      status: 400,
      message:
        '„ფილმი.mp4“ ძალიან დიდია (70.0 მბ): რამდენიმე ფაილის ატვირთვისას თითოეული 50.0 მბ-მდე შეიძლება იყოს. ეს ფაილი ცალკე ატვირთეთ: მედიათეკა → ახლის შექმნა.',
      asked: 0,
    })
    const english = await sent(saved, { file, language: 'en' })
    expect(english.message).toBe(
      '“ფილმი.mp4” is too large (70.0 MB): in Bulk Upload each file may have up to 50.0 MB. Upload this one by itself: Media library → Create New.',
    )
  })

  it('of just that size is sent, and the front door takes it with its description', async () => {
    expect(await sent(saved, { file: fileOf('a.csv', mostInOneRequest) })).toMatchObject({ status: 201, asked: 1 })
    expect((await sent(saved, { file: fileOf('a.csv', mostInOneRequest + 1) })).asked).toBe(0)
    expect(multipartBodyLimit - mostInOneRequest).toBeGreaterThan(2 * megabyte)
  })

  it('that the office refuses for its size, or of which nothing is heard, does not count as saved', async () => {
    expect(await sent(tooLarge)).toEqual({ status: 400, message: '„a.csv“: დიდია. შეამცირეთ.', asked: 1 })
    const unreachable = { status: 503, message: '„a.csv“: სერვერი არ პასუხობს; სცადეთ ხელახლა.', asked: 1 }
    expect(await sent(lost)).toEqual(unreachable)
    expect(await sent(async () => new Response('<html>', { status: 502 }))).toEqual(unreachable)
  })

  it('hears every other answer as it is', async () => {
    expect(await sent(saved)).toMatchObject({ status: 201 })
    const named = async () => Response.json({ errors: [{ message: 'ა', hint: 'ბ' }] }, { status: 415 })
    expect(await sent(named)).toMatchObject({ status: 415, message: 'ა' })
  })
})

describe('nothing else is touched', () => {
  it.each<[string, Sending]>([
    ['while the drawer is closed', { isOpen: false }],
    ['another door', { address: '/api/media/described' }],
    ['a question', { method: 'PATCH' }],
    ['a file that came in parts', { file: '{"clientUploadContext":{}}' }],
  ])('%s', async (_, sending) => {
    const file = sending.file ?? fileOf('a.mp4', 70 * megabyte)
    expect(await sent(tooLarge, { ...sending, file })).toMatchObject({ status: 413, message: 'დიდია.', asked: 1 })
    expect(await sent(lost, { ...sending, file })).toMatchObject({ status: 0 })
  })
})
