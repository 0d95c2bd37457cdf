import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { renditionSizes } from '../../../src/media/renditionSizes.ts'
import { hasBrowser, keepPicture, openBrowser, origin, signIn } from '../../support/browser.ts'
import { longFilm } from '../../support/media/recordings.ts'
import { cookieOf } from '../../support/signedIn.ts'
import { announce, finish, sendUntil, standing } from '../../support/uploadInParts.ts'

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

const staged = (): string[] => readdirSync(join(String(process.env.TEST_DATA_FOLDER), 'uploads'))

describe('a line that is cut in the middle of a large file', () => {
  it('leaves what had come; the rest follows, and the file is the one that was sent', async () => {
    const film = longFilm(12 * 1024 * 1024)
    const sending = await announce(film, designer)
    await sendUntil(sending, film, 5 * 1024 * 1024, (cutLine) => cutLine())
    const offset = Number(await standing(sending))
    expect([offset > 0, offset < film.length]).toEqual([true, true])
    const id = await finish(sending, film)
    expect((await read(`/api/media/${id}/original`, designer)).bytes.equals(film)).toBe(true)
    expect(staged()).toEqual([])
  })
})

const walk = hasBrowser ? describe : describe.skip

walk('a large film, in the browser of a designer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-film-'))
  const path = join(folder, 'ბრიფინგი.mp4')
  const film = longFilm(40 * 1024 * 1024)
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    writeFileSync(path, film)
    browser = await openBrowser()
    ;({ page } = await signIn(browser, 'designer'))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const bar = (phase: string) => page.locator(`.statdesk-upload[data-phase=${phase}]`)

  /** The line is lost with the second part, and stays so until it is given back. */
  const loseTheLine = async (): Promise<{ giveBack: () => void }> => {
    let [parts, isLost] = [0, true]
    await page.route('**/api/uploads/*', (route) => {
      if (route.request().method() === 'PATCH') parts += 1
      return parts >= 2 && isLost ? route.abort('connectionreset') : route.continue()
    })
    return {
      giveBack: () => {
        isLost = false
      },
    }
  }

  it('goes on after the line was lost and the page reloaded, and is saved as it was sent', async () => {
    const { giveBack } = await loseTheLine()
    const form = `${origin()}/admin/collections/media/create`
    await page.goto(form, { waitUntil: 'networkidle' })
    await page.locator('input[type=file]').setInputFiles(path)
    await bar('waiting').waitFor()
    expect(await bar('waiting').locator('[role=status]').textContent()).toContain('კავშირი შეწყდა')
    await keepPicture(page, 'large-upload-1-waiting')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(form, { waitUntil: 'networkidle' })
    giveBack()
    let begun = 0
    page.on('request', (asked) => {
      if (asked.method() === 'POST' && asked.url().endsWith('/api/uploads')) begun += 1
    })
    await page.locator('input[type=file]').setInputFiles(path)
    await bar('done').waitFor()
    expect(begun).toBe(0)
    await page.setViewportSize({ width: 360, height: 740 })
    await keepPicture(page, 'large-upload-2-done-360')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.locator('#action-save').click()
    await page.waitForURL((url) => /media\/[0-9a-f-]{36}$/.test(url.pathname))
    const id = page.url().split('/').pop()
    const { bytes } = await read(`/api/media/${id}/original`, designer)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(film).digest('hex'))
    expect(staged()).toEqual([])
  })

  it('takes the place of another with the same bar, and cancelled leaves nothing', async () => {
    await page.unroute('**/api/uploads/*')
    const { giveBack } = await loseTheLine()
    await page.locator('input[type=file][aria-label="ფაილის ჩანაცვლება"]').setInputFiles(path)
    await bar('waiting').waitFor()
    await keepPicture(page, 'large-upload-3-replace')
    giveBack()
    await page.locator('#upload-cancel').click()
    await page.locator('.statdesk-upload').waitFor({ state: 'detached' })
    for (let tries = 0; tries < 100 && staged().length > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(staged()).toEqual([])
  })
})
