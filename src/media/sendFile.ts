import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Refusal } from '../errors/Refusal.ts'
import { readRange } from './byteRange.ts'

type Asked = { path: string; headers: Headers; range: string | null }

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal('document.missing', 404)
    throw error
  }
}

const stream = (path: string, start: number, end: number): ReadableStream =>
  Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream

/** Sends a stored file, whole or the part that is asked for. */
export const sendFile = async ({ path, headers, range }: Asked): Promise<Response> => {
  const size = await sizeOf(path)
  const part = readRange(range, size)
  headers.set('Accept-Ranges', 'bytes')
  if (part === 'none') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { from, to } = part ?? { from: 0, to: size - 1 }
  headers.set('Content-Length', String(to - from + 1))
  if (part) headers.set('Content-Range', `bytes ${from}-${to}/${size}`)
  return new Response(size === 0 ? null : stream(path, from, to), { status: part ? 206 : 200, headers })
}
