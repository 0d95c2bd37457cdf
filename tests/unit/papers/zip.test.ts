import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it, jest } from '@jest/globals'
import { type ArchiveFile, zipOf } from '../../../src/papers/zip.ts'
import { filesIn } from '../../support/paperFiles.ts'

const at = new Date('2026-12-31T07:00:00Z')
const file = (name: string, text: string): ArchiveFile => ({
  name,
  open: async () => Readable.from([Buffer.from(text)]),
})
const whole = async (files: ArchiveFile[]): Promise<Uint8Array> =>
  new Uint8Array(await new Response(zipOf(files, at)).arrayBuffer())

describe('an archive', () => {
  it('holds every file under its Georgian name, and two of one name side by side', async () => {
    const files = filesIn(await whole([file('ინფლაცია.pdf', 'ა'), file('ინფლაცია.pdf', 'ბ')]))
    expect(Object.entries(files).map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['ინფლაცია.pdf', 'ა'],
      ['ინფლაცია (2).pdf', 'ბ'],
    ])
  })

  it('opens one file after the other, so that no more than one is in memory', async () => {
    const opened: string[] = []
    const slow = (name: string): ArchiveFile => ({
      name,
      open: async () => {
        opened.push(`${name} opened`)
        return Readable.from([Buffer.alloc(100_000)]).on('close', () => opened.push(`${name} closed`))
      },
    })
    await whole([slow('1.bin'), slow('2.bin'), slow('3.bin')])
    expect(opened).toEqual(['1.bin', '2.bin', '3.bin'].flatMap((name) => [`${name} opened`, `${name} closed`]))
  })

  it('of many files keeps none of those that are in it already', async () => {
    const once = jest.spyOn(PassThrough.prototype, 'once')
    let kept = 0
    const counting = (name: string): ArchiveFile => ({
      name,
      open: async () => {
        kept = Math.max(kept, ...once.mock.contexts.map((stream) => (stream as PassThrough).listenerCount('close')))
        return Readable.from([Buffer.from('ა')])
      },
    })
    await whole(Array.from({ length: 30 }, (_, index) => counting(`${index}.txt`)))
    once.mockRestore()
    expect(kept).toBeLessThan(5)
  })

  it.each<[string, ArchiveFile['open']]>([
    ['cannot be opened', () => Promise.reject(new Error('gone'))],
    [
      'breaks while it is read',
      async () =>
        new Readable({
          read() {
            this.destroy(new Error('broken'))
          },
        }),
    ],
  ])('ends as an error when a file %s, never as half of a whole', async (_, open) => {
    await expect(whole([file('a.txt', 'ა'), { name: 'b.txt', open }])).rejects.toThrow()
  })

  it('leaves no file open when its reader goes away', async () => {
    const long = new Readable({
      read() {
        this.push(Buffer.alloc(65_536, Math.trunc(this.readableLength)))
      },
    })
    const reader = zipOf([{ name: 'long.bin', open: async () => long }], at).getReader()
    await reader.read()
    const closed = new Promise((done) => long.once('close', done))
    await reader.cancel()
    await closed
    expect(long.destroyed).toBe(true)
  })
})
