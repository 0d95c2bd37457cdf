import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { claiming, docx, macros, pdf, picture } from '../../support/media/files.ts'
import { type Library, openLibrary } from '../../support/media/library.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
}, 120_000)
afterAll(() => library.close())

/** Runs an attempt and holds that it left neither a row nor a file. */
const leavesNothing = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const before = [await library.countRows(), await library.stored()]
  const result = await attempt()
  expect([await library.countRows(), await library.stored()]).toEqual(before)
  return result
}

describe('a file is refused, with a sentence, and leaves nothing behind', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['empty', 'a.png', () => Buffer.alloc(0), '400 upload.empty'],
    ['of a lying name', 'photo.png', () => picture('jpeg'), '400 upload.nameLies'],
    ['a program by its name', 'photo.jpg.exe', () => picture('jpeg'), '400 upload.nameLies'],
    ['65,535 pixels a side', 'bomb.png', () => claiming(65_535, 65_535), '413 upload.tooManyPixels'],
    ['too long on one side', 'strip.png', () => claiming(20_000, 10), '413 upload.tooManyPixels'],
    ['cut off', 'a.jpg', async () => (await picture('jpeg', 300, 300)).subarray(0, 700), '400 upload.broken'],
    ['a cut-off document', 'a.docx', () => docx().subarray(0, 300), '400 upload.broken'],
    ['SVG', 'a.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '415 upload.kindNotAllowed'],
    ['HTML under another name', 'a.csv', () => Buffer.from('<html><script>1</script>'), '415 upload.kindNotAllowed'],
    ['a PDF that is a page too', 'a.pdf', () => pdf('<script>1</script>'), '415 upload.kindNotAllowed'],
    ['a document with macros', 'a.docx', macros, '415 upload.kindNotAllowed'],
    ['a table in another encoding', 'a.csv', () => Buffer.from([0x61, 0xe7, 0x2c]), '400 upload.notUtf8'],
  ])('%s', async (_, name, make, fate) => {
    const bytes = await make()
    expect(await leavesNothing(() => library.fate(bytes, name))).toBe(fate)
  })

  it('a picture over 25 MB and a document over 50 MB', async () => {
    const large = Buffer.concat([await picture('jpeg'), Buffer.alloc(26 * 1024 * 1024)])
    expect(await leavesNothing(() => library.fate(large, 'a.jpg'))).toBe('413 upload.tooLarge')
    const { status, body } = await leavesNothing(() => library.upload(Buffer.alloc(51 * 1024 * 1024, 'a'), 'a.csv'))
    expect([status, body.errors[0]?.code, body.errors[0]?.message]).toEqual([
      413,
      'upload.tooLarge',
      expect.stringContaining('50 MB'),
    ])
  }, 60_000)

  it('in the language of the caller, naming what is allowed', async () => {
    const answer = async (language: string) => {
      const form = new FormData()
      form.set('file', new File(['<svg/>'], 'a.svg'))
      const { body } = await library.api<{ errors: { message: string; hint: string }[] }>('/media', {
        as: library.designer,
        method: 'POST',
        form,
        headers: { 'accept-language': language },
      })
      return body.errors[0]
    }
    expect(await answer('en')).toMatchObject({
      message: 'Files of this kind are not taken: SVG.',
      hint: expect.stringContaining('JPEG, PNG'),
    })
    expect((await answer('ka'))?.message).toMatch(/[ა-ჰ]/)
  })
})

describe('the server fetches nothing', () => {
  let stranger: Server
  let asked = 0

  beforeAll(async () => {
    stranger = createServer((_, response) => {
      asked += 1
      response.end('secret')
    })
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => stranger.close(resolve)))

  it('for a record without a file, whatever address is in it, through no door', async () => {
    const { port } = stranger.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/a.png`
    const missing = { status: 400, body: { errors: [{ code: 'upload.missing' }] } }
    for (const body of [{ filename: 'a.png', url }, { url }, { filename: '../../etc/passwd', url: '/etc/passwd' }, {}])
      expect(
        await leavesNothing(() => library.api('/media', { as: library.designer, method: 'POST', body })),
      ).toMatchObject(body.filename?.includes('..') ? { status: 400 } : missing)
    const mutation = 'mutation($url: String) { createMedia(data: { filename: "a.png", url: $url }) { id } }'
    const { body } = await leavesNothing(() => library.graphql(mutation, { as: library.designer, variables: { url } }))
    expect(body.errors?.[0]?.extensions?.code).toBe('upload.missing')
    const pasted = await library.api(`/media/paste-url?src=${encodeURIComponent(url)}`, { as: library.designer })
    expect(pasted.status).toBe(400)
    expect(asked).toBe(0)
  })
})

describe('who may not upload', () => {
  it('is refused before the file is looked at', async () => {
    const svg = Buffer.from('<svg/>')
    expect(await leavesNothing(async () => (await library.upload(svg, 'a.svg', {}, null)).status)).toBe(401)
    const auditor = await library.person('auditor')
    expect(
      await leavesNothing(async () => (await library.upload(await picture('png'), 'a.png', {}, auditor)).status),
    ).toBe(403)
  })
})

describe('a save that fails later leaves no file', () => {
  const failing = async (statement: string) => {
    await library.sql(
      `create or replace function fail_for_test() returns trigger language plpgsql as $$ begin raise exception 'lost' using errcode = '57P01'; end $$`,
    )
    await library.sql(statement)
  }

  it('when the database refuses the row', async () => {
    await failing('create trigger fail_for_test before insert on media for each row execute function fail_for_test()')
    const { status } = await leavesNothing(async () => library.upload(await picture('png'), 'a.png'))
    expect(status).toBe(503)
    await library.sql('drop trigger fail_for_test on media')
  })

  it('when something that follows the writing of the file fails', async () => {
    const { hooks } = library.payload.collections.media.config
    const fail = () => Promise.reject(new Error('a later step'))
    hooks.afterOperation.push(fail)
    const { status } = await leavesNothing(async () => library.upload(await picture('png'), 'a.png'))
    hooks.afterOperation.splice(hooks.afterOperation.indexOf(fail), 1)
    expect(status).toBe(500)
    expect((await library.upload(await picture('png'), 'a.png')).status).toBe(201)
  })
})
