import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assembled, lengthOf, patched } from '../../../src/media/bytes/parts.ts'
import { indexIn, sourceOf, withFile } from '../../../src/media/bytes/source.ts'
import { type CheckedFile, checkFile, checkSource } from '../../../src/media/checkFile.ts'
import { type Content, piecesOf } from '../../../src/storage/content.ts'
import { archive, docx, pdf, xlsx, zip } from '../../support/media/files.ts'
import {
  film,
  filmWith,
  indesign,
  mp3,
  mp3Tagged,
  mp3Tags,
  ogg,
  oggBeside,
  photoshop,
  sav,
  song,
  wav,
  webm,
  webmWith,
} from '../../support/media/recordings.ts'

const folder = mkdtempSync(join(tmpdir(), 'statdesk-bytes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const onDisk = (bytes: Buffer, name: string): Promise<CheckedFile> => {
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  return withFile(path, (source) => checkSource(source, name, { focal: null }))
}

const whole = async (content: Content): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of piecesOf(content)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const outcome = async (work: Promise<CheckedFile>) => {
  try {
    const { kind, digest, bytes, original } = await work
    return { kind, digest, bytes: await whole(bytes), original: original ? await whole(original.bytes) : null }
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

const files: [string, () => Buffer][] = [
  ['film.mp4', film],
  ['song.m4a', song],
  ['film.webm', webm],
  ['voice.ogg', ogg],
  ['voice.wav', wav],
  ['voice.mp3', mp3],
  ['a.pdf', () => pdf()],
  ['a.ai', () => pdf()],
  ['a.zip', zip],
  ['a.docx', docx],
  ['a.xlsx', xlsx],
  ['a.psd', photoshop],
  ['a.indd', indesign],
  ['a.sav', sav],
  ['a.csv', () => Buffer.from('თვე,ინდექსი\n')],
  ['bad.zip', () => archive({ 'inner.zip': 'PK' })],
  ['page.pdf', () => pdf('<html><script>1</script>')],
  ['lie.mp4', () => pdf()],
  ['page.mp4', () => Buffer.from('<html><script>1</script>')],
  ['film-data.mp4', () => film('isom', 'meta')],
  ['film-words.mp4', () => filmWith('XMP_', 'moov')],
  ['speex.ogg', () => oggBeside('Speex   ')],
  ...mp3Tags.map((name): [string, () => Buffer] => [`${name}.mp3`, () => mp3Tagged(name)]),
  ...Object.entries(webmWith).map(([name, make]): [string, () => Buffer] => [`${name}.webm`, make]),
]

describe('a file on the disk fares exactly as one in memory', () => {
  it.each(files)('%s', async (name, make) => {
    expect(await outcome(onDisk(make(), name))).toEqual(await outcome(checkFile(make(), name)))
  })

  it.each(files)('%s cut off', async (name, make) => {
    const cut = make().subarray(0, Math.floor(make().length * 0.7))
    expect(await outcome(onDisk(cut, name))).toEqual(await outcome(checkFile(cut, name)))
  })

  it('and its bytes are not read into memory when nothing is changed', async () => {
    const { bytes } = await onDisk(photoshop(), 'a.psd')
    expect([Buffer.isBuffer(bytes), (bytes as { path?: string }).path]).toEqual([false, join(folder, 'file')])
  })

  it('a structure that leads nowhere is refused and not followed for ever', async () => {
    const voids = Buffer.concat([webm(), Buffer.alloc(450_000, Buffer.from([0xec, 0x80]))])
    expect(await outcome(onDisk(voids, 'a.webm'))).toBe('upload.broken')
  })
})

describe('parts of a file', () => {
  it('with patches are as long as the file, and hold the patches and nothing else new', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat(20),
        async (bytes, at, size) => {
          const source = sourceOf(Buffer.from(bytes))
          const from = at % bytes.length
          const zeros = Math.min(size, bytes.length - from)
          const parts = patched(source.length, [{ at: from, part: { zeros } }])
          const wanted = Buffer.from(bytes).fill(0, from, from + zeros)
          expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(bytes.length)
          const made = await assembled(source, parts)
          expect(made ? (await whole(made)).equals(wanted) : wanted.equals(Buffer.from(bytes))).toBe(true)
          expect(made === null).toBe(wanted.equals(Buffer.from(bytes)))
        },
      ),
    )
  })

  it('a mark is found wherever it lies, also across the pieces that are read', async () => {
    const mark = Buffer.from('APETAGEX')
    for (const at of [0, 1, 65_528, 65_530, 65_536, 131_070]) {
      const bytes = Buffer.alloc(140_000)
      mark.copy(bytes, at)
      writeFileSync(join(folder, 'marked'), bytes)
      expect(await withFile(join(folder, 'marked'), (source) => indexIn(source, mark, 0))).toBe(at)
    }
    expect(await indexIn(sourceOf(Buffer.alloc(100)), mark, 0)).toBe(-1)
  })
})
