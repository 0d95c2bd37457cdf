import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { environment } from '../../../src/env.ts'
import type { FileStore } from '../../../src/storage/fileStore.ts'
import { objectStore } from '../../../src/storage/objects.ts'
import { type Desk, openDesk, pictureBytes } from '../../support/desk.ts'
import { openObjectStorage } from '../../support/objectStorage.ts'

let desk: Desk
let objects: FileStore
let closeStorage: () => Promise<void>

beforeAll(async () => {
  const { settings, close } = await openObjectStorage()
  closeStorage = close
  objects = objectStore(settings)
  process.env.S3_BUCKET = settings.bucket
  process.env.S3_REGION = settings.region
  process.env.S3_ENDPOINT = settings.endpoint
  process.env.S3_ACCESS_KEY_ID = settings.accessKeyId
  process.env.S3_SECRET_ACCESS_KEY = settings.secretAccessKey
  // The environment is read once, when the configuration is loaded.
  const { openOffice } = await import('../../support/office.ts')
  desk = await openDesk(await openOffice())
}, 120_000)
afterAll(async () => {
  await desk.close()
  await closeStorage()
})

const names = async (): Promise<string[]> => (await objects.list()).map(({ name }) => name)
const onDisk = (): string[] => {
  const folder = environment().mediaFolder
  return existsSync(folder) ? readdirSync(folder) : []
}

describe('an office whose files lie in object storage', () => {
  it('keeps a picture and all its renditions there, and nothing on the disk', async () => {
    const before = onDisk()
    const picture = await desk.picture('საცავი')
    const stored = await names()
    expect(stored).toContain(String(picture.filename))
    expect(stored.length).toBeGreaterThan(5)
    expect(onDisk()).toEqual(before)
  })

  it('shows it to the staff, to readers once it is public, and in parts', async () => {
    const picture = await desk.picture('კარიბჭე')
    const path = `/media/file/${picture.filename}`
    expect([(await desk.api(path)).status, (await desk.api(path, { as: desk.people.author })).status]).toEqual([
      404, 200,
    ])
    await desk.publicNews('სურათით', { cover: picture.id })
    const whole = await desk.api(path)
    const part = await desk.api(path, { headers: { range: 'bytes=0-9' } })
    expect([whole.status, part.status, part.headers.get('content-range')]).toEqual([
      200,
      206,
      `bytes 0-9/${whole.bytes.length}`,
    ])
    expect(part.bytes.equals(whole.bytes.subarray(0, 10))).toBe(true)
  })

  it('cuts it anew from there when the point of interest moves', async () => {
    const picture = await desk.picture('წერტილი')
    const before = await names()
    await desk.change('media', picture.id, { focalX: 10, focalY: 90 })
    expect((await names()).length).toBeGreaterThan(before.length)
  })

  it('removes all of it with its record', async () => {
    const before = await names()
    const picture = await desk.picture('წასაშლელი')
    expect((await names()).length).toBeGreaterThan(before.length)
    const { status } = await desk.api(`/media/${picture.id}`, { as: desk.people.head, method: 'DELETE' })
    expect(status).toBe(200)
    expect((await names()).sort()).toEqual(before.sort())
  })

  it('leaves neither row nor object when the storage falls silent, and says so', async () => {
    await closeStorage()
    closeStorage = async () => undefined
    const count = async (): Promise<unknown> => (await desk.sql('select count(*)::int as n from media'))[0]?.n
    const before = await count()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'x' }))
    form.set('file', new Blob([new Uint8Array(await pictureBytes())], { type: 'image/png' }), 'x.png')
    const answer = await desk.api('/media?locale=ka', { as: desk.people.author, method: 'POST', form })
    expect([answer.status, (answer.body as { errors?: { code: string }[] }).errors?.[0]?.code]).toEqual([
      503,
      'upload.storeSilent',
    ])
    expect(await count()).toBe(before)
  })
})
