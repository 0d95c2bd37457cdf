import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { removeExpired } from '../../../src/uploads/expire.ts'
import { receive } from '../../../src/uploads/receive.ts'
import { type Staged, type Staging, staging } from '../../../src/uploads/staging.ts'
import { inTurnOf, inTurnToBegin, keepForSaving } from '../../../src/uploads/turns.ts'
import { runs } from '../../support/longRuns.ts'

const folders: string[] = []
let rooms: Staging
let upload: Staged

const film = Buffer.from('0123456789'.repeat(100))
const beganAt = '2026-03-01T10:00:00.000Z'

beforeEach(async () => {
  folders.push(mkdtempSync(join(tmpdir(), 'statdesk-uploads-')))
  rooms = staging(join(String(folders.at(-1)), 'uploads'))
  upload = await rooms.begin({ owner: 'me', name: 'film.mp4', length: film.length, beganAt })
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A body that comes in pieces and, if it is to, breaks off instead of ending. */
const body = (pieces: Uint8Array[], breaks = false): ReadableStream<Uint8Array> => {
  const left = [...pieces]
  return new ReadableStream({
    pull: (controller) => {
      const piece = left.shift()
      if (piece) controller.enqueue(piece)
      else if (breaks) controller.error(new Error('aborted'))
      else controller.close()
    },
  })
}

const signal = new AbortController().signal
const send = (offset: number, pieces: Buffer[], breaks = false) =>
  receive(rooms, upload, {
    offset,
    body: body(
      pieces.map((piece) => new Uint8Array(piece)),
      breaks,
    ),
    signal,
  })

const there = (): Buffer => readFileSync(rooms.partOf(upload.id))

describe('a file that comes in parts', () => {
  it('is whole, byte by byte, wherever the connection was lost and however often', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
        upload = await rooms.begin({ owner: 'me', name: 'film.mp4', length: film.length, beganAt })
        let offset = 0
        for (const size of [...sizes, film.length]) {
          const end = Math.min(film.length, offset + size)
          const reached = await send(offset, [film.subarray(offset, end)], end < film.length)
          offset = await rooms.received(upload.id)
          expect(reached).toBe(offset)
        }
        expect(there().equals(film)).toBe(true)
      }),
      runs(15),
    )
  })

  it('is not written elsewhere than behind what has come', async () => {
    await send(0, [film.subarray(0, 100)])
    for (const offset of [0, 99, 101])
      await expect(send(offset, [film])).rejects.toMatchObject({ code: 'upload.offset', status: 409 })
    expect(there().equals(film.subarray(0, 100))).toBe(true)
  })

  it('never grows past its announced length, and keeps nothing of a part that would', async () => {
    await send(0, [film.subarray(0, 900)])
    await expect(send(900, [film.subarray(0, 60), film.subarray(0, 60)])).rejects.toMatchObject({
      code: 'upload.pastEnd',
    })
    expect(there().length).toBe(900)
  })

  it('is left by a request that hangs when its sender begins anew', async () => {
    const hanging = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(film.subarray(0, 300))),
    })
    const old = inTurnOf(upload.id, (end) => receive(rooms, upload, { offset: 0, body: hanging, signal: end }))
    while ((await rooms.received(upload.id)) < 300) await new Promise(setImmediate)
    const offset = await inTurnOf(upload.id, () => rooms.received(upload.id))
    expect([await old, offset]).toEqual([300, 300])
    await send(300, [film.subarray(300)])
    expect(there().equals(film)).toBe(true)
  })

  it('is whole, too, when the system takes few bytes at a time', async () => {
    const slow: Staging = {
      ...rooms,
      open: async (id) => {
        const handle = await rooms.open(id)
        const write = handle.write.bind(handle) as (
          bytes: Uint8Array,
          from: number,
          count: number,
          at: number,
        ) => unknown
        const few = (bytes: Uint8Array, from: number, count: number, at: number) =>
          write(bytes, from, Math.min(count, 7), at)
        return Object.assign(handle, { write: few })
      },
    }
    await receive(slow, upload, { offset: 0, body: body([new Uint8Array(film)]), signal })
    expect(there().equals(film)).toBe(true)
  })

  it('stops when the disk runs short while it comes, and goes on from there', async () => {
    const megabyte = Buffer.alloc(1024 * 1024)
    upload = await rooms.begin({ owner: 'me', name: 'film.mp4', length: 9 * megabyte.length, beganAt })
    let looks = 0
    const filling: Staging = { ...rooms, free: async () => (++looks > 1 ? 0 : Number.MAX_SAFE_INTEGER) }
    const pieces = Array.from({ length: 9 }, () => new Uint8Array(megabyte))
    const part = { offset: 0, body: body(pieces), signal }
    await expect(receive(filling, upload, part)).rejects.toMatchObject({ code: 'upload.noRoom', status: 503 })
    expect(await rooms.received(upload.id)).toBe(4 * megabyte.length)
  })

  it('is touched by nobody while its saving waits for a part that is still coming', async () => {
    const gate = Promise.withResolvers<void>()
    const coming = inTurnOf(upload.id, () => gate.promise)
    const keeping = keepForSaving(upload.id)
    await expect(inTurnOf(upload.id, async () => 1)).rejects.toMatchObject({ code: 'upload.beingSaved' })
    await expect(keepForSaving(upload.id)).rejects.toMatchObject({ code: 'upload.beingSaved' })
    gate.resolve()
    await coming
    const letGo = await keeping
    letGo()
    expect(await inTurnOf(upload.id, async () => 1)).toBe(1)
  })

  it('begins when the one before has begun, also after one that was refused', async () => {
    let running = 0
    const work = async (index: number): Promise<number> => {
      running += 1
      await new Promise(setImmediate)
      const most = running
      running -= 1
      if (index === 1) throw new Error('refused')
      return most
    }
    const results = await Promise.allSettled([0, 1, 2].map((index) => inTurnToBegin(() => work(index))))
    expect(results).toMatchObject([{ value: 1 }, { status: 'rejected' }, { value: 1 }])
  })

  it('is touched by nobody while it is being saved', async () => {
    const letGo = await keepForSaving(upload.id)
    await expect(inTurnOf(upload.id, async () => 1)).rejects.toMatchObject({ code: 'upload.beingSaved' })
    await expect(keepForSaving(upload.id)).rejects.toMatchObject({ code: 'upload.beingSaved' })
    letGo()
    expect(await inTurnOf(upload.id, async () => 1)).toBe(1)
  })
})

describe('an upload that nobody finishes', () => {
  it('is there for a day, and an hour later nothing of it is', async () => {
    await removeExpired(rooms, new Date('2026-03-02T10:59:59.000Z'))
    expect(await rooms.find(upload.id)).not.toBeNull()
    await removeExpired(rooms, new Date('2026-03-02T11:00:00.000Z'))
    expect(readdirSync(rooms.folder)).toEqual([])
  })

  it('leaves no stray part, unless it is young', async () => {
    const stray = '0'.repeat(32)
    writeFileSync(rooms.partOf(stray), 'x')
    const touched = new Date('2026-03-01T10:00:00.000Z')
    utimesSync(rooms.partOf(stray), touched, touched)
    await removeExpired(rooms, new Date('2026-03-02T10:30:00.000Z'))
    expect(readdirSync(rooms.folder)).toContain(`${stray}.part`)
    await removeExpired(rooms, new Date('2026-03-02T11:30:00.000Z'))
    expect(readdirSync(rooms.folder)).not.toContain(`${stray}.part`)
  })

  it('is not found by a name that leads out of the folder', async () => {
    for (const id of ['../x', '', 'x'.repeat(32)]) expect(await rooms.find(id)).toBeNull()
  })
})
