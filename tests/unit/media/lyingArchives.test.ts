import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { detectKind } from '../../../src/media/detect/detectKind.ts'
import { fileLimits } from '../../../src/media/limits.ts'
import { archive, docx, macros, xlsx } from '../../support/media/files.ts'
import { extraField, type HandEntry, unicodePath, wideSizes, zipOf } from '../../support/media/zips.ts'

const megabyte = 1024 * 1024

const fateOf = async (bytes: Buffer, name = ''): Promise<string> => {
  try {
    return await detectKind(bytes, name)
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

const table: HandEntry = { name: 'a.csv', content: 'a,b\n1,2\n' }
const table2: HandEntry = { name: 'd.csv', content: 'a\n' }
const wide = { packed: 0xffffffff, unpacked: 0xffffffff }
const packed: HandEntry = { name: 'b.csv', content: 'a,b\n'.repeat(100), isDeflated: true }

describe('an honest archive is taken, however it was written', () => {
  it.each<[string, Buffer]>([
    ['stored and packed', zipOf([table, packed])],
    ['sizes behind the content, with a mark', zipOf([{ ...packed, descriptor: 'marked' }, table])],
    ['sizes behind the content, without', zipOf([{ ...packed, descriptor: 'bare' }])],
    ['sizes behind the content, in 8 bytes', zipOf([{ ...packed, descriptor: 'markedWide' }])],
    ['sizes behind the content, in 8 bytes without a mark', zipOf([{ ...packed, descriptor: 'bareWide' }])],
    ['one of its sizes before it', zipOf([{ ...packed, descriptor: 'marked', inLocal: { unpacked: 400 } }])],
    ['an end in 64 bits, too', zipOf([table], { wide: {} })],
    ['an end in 64 bits alone', zipOf([table], { wide: { isOnlyThere: true } })],
    ['sizes of an entry in 8 bytes', zipOf([{ ...table, inLocal: wide, localExtra: wideSizes(8, 8) }])],
    ['a comment', zipOf([table], { comment: Buffer.from('made by the office') })],
    ['folders', zipOf([{ name: 'data/' }, { ...table, name: 'data/a.csv', mode: 0o100600 }])],
    ['times and owners of Unix', zipOf([{ ...table, extra: extraField(0x7875, Buffer.alloc(11)) }])],
    ['its name in Unicode beside it', zipOf([{ name: 'ა.csv', content: 'a', extra: unicodePath('ა.csv', 'ა.csv') }])],
    ['documents in it', zipOf([{ name: 'notes.docx', content: docx(), isDeflated: true }, table])],
    ['a document under no name of one', zipOf([{ name: 'notes', content: xlsx() }])],
    ['a text that begins like a name', zipOf([{ name: 'a.txt', content: 'PKs of the table' }])],
  ])('%s', async (_, bytes) => {
    expect(await fateOf(bytes)).toBe('ZIP')
  })
})

/** 300 MB of zeros, packed once. */
const bomb = { content: Buffer.alloc(0), isDeflated: true, packed: deflateRawSync(Buffer.alloc(300 * megabyte)) }
const claimed = { unpacked: 1_000, crc: 0 }

describe('an archive whose directory lies is refused', () => {
  it.each<[string, Partial<HandEntry>]>([
    ['1,000 bytes in the directory, 300 MB in truth', { inDirectory: claimed }],
    ['1,000 bytes in both headers, 300 MB in truth', { inDirectory: claimed, inLocal: claimed }],
  ])('%s, before more than that is unpacked', async (_, lie) => {
    const bytes = zipOf([{ name: 'a.csv', ...bomb, ...lie }])
    const [started, before] = [performance.now(), process.memoryUsage().rss]
    expect(await fateOf(bytes, 'a.zip')).toBe('upload.archiveLies')
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * megabyte)
  })

  it.each<[string, Partial<HandEntry>]>([
    ['more than there is', { inDirectory: { unpacked: 1_000 }, inLocal: { unpacked: 1_000 } }],
    ['another size in the entry', { inLocal: { unpacked: 1_000 } }],
    ['another packed size in the entry', { inLocal: { packed: 3 } }],
    ['another packed size in both', { inLocal: { packed: 3 }, inDirectory: { packed: 3 } }],
    ['another name in the entry', { inLocal: { name: 'c.csv' } }],
    ['a longer name in the entry', { inLocal: { name: '../b.csv' } }],
    ['another method in the entry', { inLocal: { method: 0 } }],
    ['other flags in the entry', { inLocal: { flags: 0 } }],
    ['another checksum in the entry', { inLocal: { crc: 1 } }],
    ['another name in Unicode', { extra: unicodePath('b.csv', '../../evil.sh') }],
    ['another name in Unicode in the entry alone', { localExtra: unicodePath('b.csv', '../../evil.sh') }],
    ['sizes in 8 bytes that are none', { inLocal: wide, localExtra: extraField(1, Buffer.alloc(4)) }],
    ['other sizes in 8 bytes', { inLocal: wide, localExtra: wideSizes(99, 99) }],
    [
      'sizes to come that do not come',
      { inLocal: { flags: 0x0808, packed: 0, unpacked: 0 }, inDirectory: { flags: 0x0808 } },
    ],
    [
      'bytes behind its packed content',
      { packed: Buffer.concat([Buffer.from('0300', 'hex'), Buffer.from('hidden')]), content: '' },
    ],
  ])('%s', async (_, lie) => {
    expect(await fateOf(zipOf([table, { ...packed, ...lie }, table2]))).toBe('upload.archiveLies')
  })

  it.each<[string, Buffer]>([
    ['two entries of one name', zipOf([table, { ...table, content: 'other' }])],
    ['an entry that the directory leaves out', zipOf([table, { ...packed, isHidden: true }, table2])],
    ['an entry before the first', zipOf([{ ...packed, isHidden: true }, table])],
    ['an entry behind the last', zipOf([table, { ...packed, isHidden: true }])],
    ['two entries at one place', zipOf([table, { ...table, name: 'c.csv', inLocal: { name: 'a.csv' }, at: 0 }])],
    ['bytes before the directory', zipOf([table], { gap: Buffer.from('hidden') })],
    ['bytes behind the end', zipOf([table], { behind: Buffer.from('hidden') })],
    ['an archive in the comment', zipOf([table], { comment: zipOf([packed]) })],
    [
      'the end of an archive in the comment',
      zipOf([table], { comment: Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`) }),
    ],
    ['more entries than there are', zipOf([table], { count: 2 })],
    ['fewer entries than there are', zipOf([table, packed], { count: 1 })],
    ['two ends that disagree', zipOf([table, packed], { wide: { count: 1 } })],
  ])('%s', async (_, bytes) => {
    expect(await fateOf(bytes)).toBe('upload.archiveLies')
  })

  it('entries that quote each other’s headers, so that few bytes become many', async () => {
    // Each local header but the last is content of the one before, wrapped in a stored block of deflate.
    const kernel = zipOf([{ name: 'z', content: Buffer.alloc(9 * megabyte), isDeflated: true }])
    const end = kernel.indexOf('PK\u0001\u0002', 0, 'latin1')
    const quoted = kernel.subarray(0, end)
    const head = Buffer.alloc(5)
    head.writeUInt8(0, 0)
    head.writeUInt16LE(31, 1)
    head.writeUInt16LE(~31 & 0xffff, 3)
    const sizes = { packed: 5 + quoted.length, unpacked: 31 + 9 * megabyte }
    const outer = {
      name: 'a',
      isDeflated: true,
      packed: Buffer.concat([head, quoted]),
      inLocal: sizes,
      inDirectory: sizes,
    }
    const bytes = zipOf([outer, { name: 'z', content: Buffer.alloc(9 * megabyte), isDeflated: true, at: 36 }])
    expect(await fateOf(bytes, 'a.zip')).toMatch(/^upload\.archive(Lies|TooDense)$/)
  })

  it('content that is not what its checksum says, or cannot be unpacked', async () => {
    const wrong = { inDirectory: { crc: 1 }, inLocal: { crc: 1 } }
    expect(await fateOf(zipOf([{ ...packed, ...wrong }]))).toBe('upload.broken')
    expect(await fateOf(zipOf([{ ...table, ...wrong }]))).toBe('upload.broken')
    const noise = Buffer.alloc(40, 0xff)
    expect(await fateOf(zipOf([{ ...packed, packed: noise }]))).toBe('upload.broken')
  })
})

describe('what an archive may not hold, whatever its names say', () => {
  it.each<[string, Buffer]>([
    ['ZIP', archive({ 'a.csv': '1' })],
    ['gzip', gzipSync('a')],
    ['bzip2', Buffer.from('BZh91AY&SY')],
    ['xz', Buffer.from('fd377a585a0000', 'hex')],
    ['Zstandard', Buffer.from('28b52ffd00', 'hex')],
    ['7z', Buffer.from('377abcaf271c', 'hex')],
    ['RAR', Buffer.from('Rar!\u001a\u0007\u0000', 'latin1')],
    ['tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar')])],
    ['CAB', Buffer.from('MSCF\0\0\0\0')],
    ['a damaged ZIP', Buffer.from('PK\u0003\u0004 and nothing else')],
  ])('%s', async (_, content) => {
    for (const isDeflated of [true, false])
      expect(await fateOf(zipOf([table, { name: 'innocent.csv', content, isDeflated }]))).toBe('upload.archiveNested')
  })

  it('a document that is a bomb, or has macros, or an archive in it', async () => {
    const parts = [{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]
    const lying = zipOf([...parts, { name: 'b', ...bomb, inDirectory: claimed, inLocal: claimed }])
    const inside = (content: Buffer) => zipOf([{ name: 'a.docx', content, isDeflated: true }])
    expect(await fateOf(inside(lying))).toBe('upload.archiveLies')
    expect(await fateOf(inside(macros()))).toBe('upload.kindNotAllowed')
    expect(await fateOf(inside(zipOf([...parts, { name: 'word/x.bin', content: archive({ a: '1' }) }])))).toBe(
      'upload.archiveNested',
    )
  })

  it('documents in documents in documents', async () => {
    const within = (content: Buffer) =>
      zipOf([
        { name: '[Content_Types].xml' },
        { name: 'word/document.xml' },
        { name: 'word/embeddings/a.docx', content },
      ])
    const deep = within(within(within(within(docx()))))
    expect([await fateOf(within(within(docx()))), await fateOf(deep)]).toEqual(['DOCX', 'upload.archiveNested'])
  })

  it('an entry that grows more than 500 times, in an archive that as a whole does not', async () => {
    const filler = Buffer.from(Array.from({ length: 2 * megabyte }, (_, at) => ((at * 7919) % 251) ^ (at >> 8)))
    const dense = { name: 'zeros.csv', content: Buffer.alloc(fileLimits.harmlessBytes + 1), isDeflated: true }
    expect(await fateOf(zipOf([dense, { name: 'filler.bin', content: filler }]), 'a.zip')).toBe(
      'upload.archiveTooDense',
    )
  })

  it('links, devices and other things that are no files', async () => {
    for (const mode of [0o120777, 0o060644, 0o010644])
      expect(await fateOf(zipOf([{ ...table, mode }]))).toBe('upload.archiveUnsafe')
    expect(await fateOf(zipOf([{ name: 'folder/', content: 'hidden' }]))).toBe('upload.archiveUnsafe')
  })

  it('what is locked with a password', async () => {
    const locked = { flags: 0x0801 }
    expect(await fateOf(zipOf([table, { ...packed, inLocal: locked, inDirectory: locked }]))).toBe(
      'upload.archiveLocked',
    )
    const aes = { method: 99 }
    expect(await fateOf(zipOf([{ ...packed, inLocal: aes, inDirectory: aes }]))).toBe('upload.archiveLocked')
  })

  it('what is packed so that not every program opens it', async () => {
    for (const method of [9, 12, 14, 93, 95]) {
      const said = { method }
      expect(await fateOf(zipOf([{ ...packed, inLocal: said, inDirectory: said }]))).toBe('upload.archivePacking')
    }
  })

  it('a document too large to be looked through', async () => {
    const parts = [{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]
    const large = zipOf([...parts, { name: 'word/media/film.bin', content: Buffer.alloc(fileLimits.innerBytes, 7) }])
    expect(await fateOf(zipOf([{ name: 'large.docx', content: large }]), 'a.zip')).toBe('upload.archiveHeavy')
  })
})
