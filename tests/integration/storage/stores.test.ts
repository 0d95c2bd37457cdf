import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { fileContent } from '../../../src/storage/content.ts'
import { diskStore } from '../../../src/storage/disk.ts'
import { type FileStore, StoreUnreachable } from '../../../src/storage/fileStore.ts'
import { objectStore } from '../../../src/storage/objects.ts'
import { openObjectStorage } from '../../support/objectStorage.ts'

const folder = mkdtempSync(join(tmpdir(), 'statdesk-store-'))
const stores: Record<string, FileStore> = { disk: diskStore(folder) }
let closeStorage: () => Promise<void>

beforeAll(async () => {
  const { settings, close } = await openObjectStorage()
  stores['object storage'] = objectStore(settings)
  closeStorage = close
})
afterAll(async () => {
  await closeStorage()
  rmSync(folder, { recursive: true })
})

const bytes = randomBytes(100_000)
const streamed = async (stream: ReadableStream): Promise<Buffer> =>
  Buffer.from(await new Response(stream).arrayBuffer())

describe.each(['disk', 'object storage'])('a store on %s', (kind) => {
  const store = (): FileStore => stores[kind] as FileStore

  it('gives back what it was given, whole and in parts', async () => {
    await store().write('a.bin', bytes)
    expect((await store().read('a.bin')).equals(bytes)).toBe(true)
    expect(await store().sizeOf('a.bin')).toBe(bytes.length)
    expect((await streamed(await store().stream('a.bin', 0, bytes.length - 1))).equals(bytes)).toBe(true)
    expect((await streamed(await store().stream('a.bin', 10, 19))).equals(bytes.subarray(10, 20))).toBe(true)
  })

  it('takes a large file from the disk in parts, and the disk gives it a second name', async () => {
    const path = join(folder, 'large.part')
    const large = randomBytes(17 * 1024 * 1024)
    writeFileSync(path, large)
    const { stream } = fileContent(path, large.length)
    await store().write('copied.bin', { length: large.length, stream })
    await store().write('whole.bin', fileContent(path, large.length))
    rmSync(path)
    for (const name of ['copied.bin', 'whole.bin']) {
      expect((await store().read(name)).equals(large)).toBe(true)
      await store().remove(name)
    }
  })

  it('takes nothing of a large file that cannot be read to its end', async () => {
    const stream = () => Readable.from([bytes, bytes, Promise.reject(new Error('gone'))])
    await expect(store().write('half.bin', { length: 3 * bytes.length, stream })).rejects.toThrow()
    await store().remove('half.bin')
    expect(await store().sizeOf('half.bin')).toBeNull()
  })

  it('keeps an empty file, and lists what it has with the time', async () => {
    await store().write('empty.txt', Buffer.alloc(0))
    expect(await store().sizeOf('empty.txt')).toBe(0)
    const listed = await store().list()
    expect(listed.map(({ name }) => name).sort()).toEqual(['a.bin', 'empty.txt'])
    for (const { changedAt } of listed) expect(Math.abs(changedAt.getTime() - Date.now())).toBeLessThan(600_000)
  })

  it('removes a file, and is silent about one that is not there', async () => {
    await store().remove('a.bin')
    await store().remove('a.bin')
    expect(await store().sizeOf('a.bin')).toBeNull()
    await expect(store().read('a.bin')).rejects.toThrow()
  })

  it('says whether it can be used', async () => {
    await expect(store().check()).resolves.toBeUndefined()
  })
})

it('what a disk has taken outlasts a power cut: the bytes of each file at once, all names together', async () => {
  const handle = await open(folder, 'r')
  const kind = Object.getPrototypeOf(handle) as FileHandle
  const [data, names] = [jest.spyOn(kind, 'datasync'), jest.spyOn(kind, 'sync')]
  await handle.close()
  const disk = stores.disk as FileStore
  for (const name of ['one.bin', 'two.bin', 'three.bin']) await disk.write(name, bytes)
  expect([data.mock.calls.length, names.mock.calls.length]).toEqual([3, 0])
  await disk.settle()
  expect([data.mock.calls.length, names.mock.calls.length]).toEqual([3, 1])
  jest.restoreAllMocks()
  for (const name of ['one.bin', 'two.bin', 'three.bin']) await disk.remove(name)
})

it('a name that is a path never leaves the folder', async () => {
  const disk = stores.disk as FileStore
  for (const name of ['../x', '/etc/passwd', 'a/b', ''])
    await expect(Promise.resolve().then(() => disk.read(name))).rejects.toThrow(RangeError)
})

it('storage that does not answer is said to be silent, without its keys', async () => {
  const silent = objectStore({
    bucket: 'media',
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:9',
    accessKeyId: 'the-key',
    secretAccessKey: 'the-secret',
  })
  const error = await silent.check().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreUnreachable)
  expect(String(error)).not.toMatch(/the-key|the-secret/)
})
