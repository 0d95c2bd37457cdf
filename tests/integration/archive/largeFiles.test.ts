import { closeSync, openSync, readdirSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { environment } from '../../../src/env.ts'
import { stagingFolder } from '../../../src/uploads/staging.ts'
import { archiveFolder, bringArchive, codesOf } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { film } from '../../support/media/recordings.ts'
import { openOffice } from '../../support/office.ts'

const megabyte = 1024 ** 2

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

const staged = (): string[] => {
  try {
    return readdirSync(stagingFolder(environment().dataFolder))
  } catch {
    return []
  }
}

/** Makes a file of so many bytes of what is there already, without ever holding it. */
const grow = (path: string, bytes: number): void => truncateSync(path, bytes)

/** A film whose pictures and sound are so many bytes. */
const growFilm = (path: string, bytes: number): void => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(bytes + 8)
  head.write('mdat', 4, 'latin1')
  const handle = openSync(path, 'a')
  writeSync(handle, head)
  closeSync(handle)
  grow(path, statSync(path).size + bytes)
}

/** The most bytes outside the heap that were taken at one stroke while something is done: a whole file is one stroke. */
const largestStroke = async (work: () => Promise<unknown>): Promise<number> => {
  const taken = (): number => process.memoryUsage().arrayBuffers
  let [last, largest] = [taken(), 0]
  const watch = setInterval(() => {
    const now = taken()
    largest = Math.max(largest, now - last)
    last = now
  }, 1)
  await work().finally(() => clearInterval(watch))
  return largest
}

describe('a large file of an archive', () => {
  it('comes in piece by piece, cleaned like every other; the archive keeps its own, and nothing is left on its way', async () => {
    const folder = archiveFolder({
      'files.jsonl': [{ externalId: 'film', path: 'film.mp4' }],
      'files/film.mp4': film(),
    })
    const path = join(folder, 'files/film.mp4')
    growFilm(path, 120 * megabyte)
    const before = statSync(path)
    let brought: Awaited<ReturnType<typeof bringArchive>> | undefined
    const stroke = await largestStroke(async () => {
      const rehearsed = await bringArchive(desk, folder, { isDryRun: true })
      expect(rehearsed.summary).toMatchObject({ created: 1, refused: 0 })
      brought = await bringArchive(desk, folder)
    })
    expect(brought?.of('film')?.outcome).toBe('created')
    expect(stroke).toBeLessThan(30 * megabyte)
    const [row] = await desk.sql(
      'select filename, filesize::int, original_filename, original_name from media where id = $1',
      [brought?.of('film')?.documentId],
    )
    expect(row).toMatchObject({ filesize: before.size, original_name: 'film.mp4' })
    const stored = (name: unknown) => statSync(join(environment().mediaFolder, String(name)))
    expect([stored(row?.filename).size, stored(row?.original_filename).size]).toEqual([before.size, before.size])
    const { mode, mtimeMs, nlink, ino } = statSync(path)
    expect({ mode, mtimeMs, nlink }).toEqual({ mode: before.mode, mtimeMs: before.mtimeMs, nlink: 1 })
    expect(stored(row?.original_filename).ino).not.toBe(ino)
    expect(staged()).toEqual([])
    const again = await bringArchive(desk, folder)
    expect([again.summary.unchanged, staged()]).toEqual([1, []])
  }, 120_000)

  it('over the limit of its kind is refused with both sizes, before it is read', async () => {
    const folder = archiveFolder({
      'files.jsonl': [
        { externalId: 'table', path: 'table.csv' },
        { externalId: 'photo', path: 'photo.jpg' },
        { externalId: 'endless', path: 'endless.mp4' },
      ],
      'files/table.csv': 'a,b\n',
      'files/photo.jpg': 'x',
      'files/endless.mp4': film(),
    })
    grow(join(folder, 'files/table.csv'), 50 * megabyte + 1)
    grow(join(folder, 'files/photo.jpg'), 26 * megabyte)
    grow(join(folder, 'files/endless.mp4'), 3 * 1024 * megabyte)
    const { of } = await bringArchive(desk, folder)
    const facts = (id: string) => [...codesOf(of(id)), of(id)?.reasons[0]?.facts]
    expect(['table', 'photo', 'endless'].map(facts)).toEqual([
      ['upload.tooLarge', { size: '50 MB', limit: '50 MB' }],
      ['upload.tooLarge', { size: '26 MB', limit: '25 MB' }],
      ['upload.tooLarge', { size: '3 GB', limit: '2 GB' }],
    ])
    expect(staged()).toEqual([])
  })

  it('that is refused, or whose item is, leaves nothing on its way and nothing in the library', async () => {
    const rows = Number((await desk.sql('select count(*)::int as n from media'))[0]?.n)
    const folder = archiveFolder({
      'files.jsonl': [
        { externalId: 'cut', path: 'cut.mp4' },
        { externalId: 'named', path: 'table.csv', downloadName: 'ა'.repeat(300) },
      ],
      'files/cut.mp4': film().subarray(0, 60),
      'files/table.csv': 'a,b\n1,2\n',
    })
    const { summary } = await bringArchive(desk, folder)
    expect([summary.refused, staged()]).toEqual([2, []])
    expect(Number((await desk.sql('select count(*)::int as n from media'))[0]?.n)).toBe(rows)
  })
})
