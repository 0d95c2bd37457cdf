import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ByteSource } from '../bytes/source.ts'
import { broken, lies } from '../refuse.ts'
import type { ZipEntry } from './localHeaders.ts'

const pieceBytes = 256 * 1024

/** What is done with an entry: as it is, or packed by deflate. */
export const method = { stored: 0, deflated: 8 } as const

async function* packedPieces(source: ByteSource, { from, to }: ZipEntry): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += pieceBytes)
    // Copied: the window of a file on the disk is used again.
    yield Buffer.from(await source.at(at, Math.min(to, at + pieceBytes)))
}

async function* inflated(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: pieceBytes })
  const packed = Readable.from(packedPieces(source, entry))
  packed.on('error', (error) => inflate.destroy(error))
  packed.pipe(inflate)
  try {
    yield* inflate
    if (inflate.bytesWritten !== entry.packedBytes) lies()
  } finally {
    packed.destroy()
    inflate.destroy()
  }
}

const isOfZlib = (error: unknown): boolean => /^Z_/.test(String((error as { code?: unknown } | null)?.code))

/**
 * The content of an entry, piece by piece. It ends with an error as soon as it grows past what the directory says of it,
 * so that nobody holds or counts more than that.
 * @throws Refusal 400 when the content is longer, shorter or other than the directory says
 */
export async function* unpacked(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  const pieces = entry.method === method.deflated ? inflated(source, entry) : packedPieces(source, entry)
  let [length, crc] = [0, 0]
  try {
    for await (const piece of pieces) {
      length += piece.length
      if (length > entry.unpackedBytes) lies()
      crc = crc32(piece, crc)
      yield piece
    }
  } catch (error) {
    if (isOfZlib(error)) return broken()
    throw error
  }
  if (length !== entry.unpackedBytes) lies()
  if (crc !== entry.crc) broken()
}
