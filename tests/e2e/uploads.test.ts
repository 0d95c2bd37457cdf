import { request } from 'node:http'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { renditionSizes } from '../../src/media/renditionSizes.ts'
import { origin } from '../support/browser.ts'
import { cookieOf } from '../support/signedIn.ts'

type Stored = {
  id: string
  filename: string
  originalName: string
  url: string
  sizes: Record<string, { url: string | null; filename: string | null }>
}

let designer: string
let head: string

beforeAll(async () => {
  designer = await cookieOf('designer')
  head = await cookieOf('head')
})

/** Sends an upload up to its last bytes, so that several can end at the same instant. */
const beginUpload = async (name: string, bytes: Buffer): Promise<() => Promise<{ status?: number; doc: Stored }>> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({}))
  form.set('file', new File([new Uint8Array(bytes)], name))
  const whole = new Response(form)
  const type = String(whole.headers.get('content-type'))
  const body = Buffer.from(await whole.arrayBuffer())
  const headers = { 'content-type': type, 'content-length': body.length, cookie: designer, origin: origin() }
  const sending = request(`${origin()}/api/media`, { method: 'POST', headers })
  const answer = new Promise<{ status?: number; doc: Stored }>((resolve, reject) => {
    sending.on('error', reject)
    sending.on('response', async (response) => {
      const text = Buffer.concat(await response.toArray()).toString()
      resolve({ status: response.statusCode, doc: JSON.parse(text).doc })
    })
  })
  await new Promise((resolve) => sending.write(body.subarray(0, -20), resolve))
  return () => {
    sending.end(body.subarray(-20))
    return answer
  }
}

/** Uploads that all end at the same instant. */
const uploadAtOnce = async (name: string, files: Buffer[]): Promise<Stored[]> => {
  const ends = await Promise.all(files.map((bytes) => beginUpload(name, bytes)))
  const answers = await Promise.all(ends.map((end) => end()))
  expect(answers.map(({ status }) => status)).toEqual(files.map(() => 201))
  return answers.map(({ doc }) => doc)
}

/** As somebody who is signed in reads a file, or a stranger. */
const read = async (url: string, cookie?: string): Promise<{ status: number; bytes: Buffer }> => {
  const response = await fetch(new URL(url, origin()), {
    headers: cookie ? { cookie, origin: origin() } : {},
  })
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

const areDifferent = (values: unknown[]): void => expect(new Set(values).size).toBe(values.length)

describe('two files of one name that are uploaded at the same time', () => {
  it('are two documents with two files, and the head reads each as it was sent', async () => {
    const files = [1, 2].map((month) => Buffer.from(`თვე,ინდექსი\n0${month},10${month}.4\n`))
    const stored = await uploadAtOnce('ინდექსი.csv', files)
    areDifferent(stored.map(({ id }) => id))
    areDifferent(stored.map(({ filename }) => filename))
    expect(stored.map(({ originalName }) => originalName)).toEqual(['ინდექსი.csv', 'ინდექსი.csv'])
    for (const [index, { id, filename, url }] of stored.entries()) {
      expect(await read(url, head)).toEqual({ status: 200, bytes: files[index] })
      expect(JSON.parse((await read(`/api/media/${id}`, head)).bytes.toString())).toMatchObject({ id, filename })
    }
  })

  it('look to a stranger like files that do not exist', async () => {
    const missing = await read(`/api/media/file/${'0'.repeat(32)}.csv`)
    const stored = await uploadAtOnce('secret.csv', [Buffer.from('a,1\n'), Buffer.from('b,2\n')])
    for (const { url } of stored) expect(await read(url)).toEqual(missing)
    expect(missing.status).toBe(404)
  })

  it('do not mix their renditions when they are pictures', async () => {
    const colours = [
      { r: 200, g: 0, b: 0 },
      { r: 0, g: 0, b: 200 },
    ]
    const plane = (background: (typeof colours)[number]) =>
      sharp({ create: { width: 1400, height: 900, channels: 3, background } })
        .png()
        .toBuffer()
    const stored = await uploadAtOnce('ყდა.png', await Promise.all(colours.map(plane)))
    const urls = stored.map(({ url, sizes }) => [url, ...Object.values(sizes).flatMap((size) => size.url ?? [])])
    areDifferent(urls.flat())
    for (const [index, own] of urls.entries()) {
      expect(own).toHaveLength(renditionSizes.length + 1)
      for (const url of own) {
        const { dominant } = await sharp((await read(url, head)).bytes).stats()
        expect(dominant.r > dominant.b).toBe(index === 0)
      }
    }
  })
})
