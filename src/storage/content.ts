import { createReadStream } from 'node:fs'

/** Bytes that are too many for memory and are read as they are needed. */
export type StreamedContent = {
  length: number
  stream: () => AsyncIterable<Buffer>
  /** The file of this machine that is these bytes and nothing else, when there is one. */
  path?: string
}

/** What a file consists of: in memory, or read from the disk. Both say their length. */
export type Content = Buffer | StreamedContent

/** The pieces of any content, one after the other. */
export const piecesOf = (content: Content): AsyncIterable<Buffer> | Iterable<Buffer> =>
  Buffer.isBuffer(content) ? [content] : content.stream()

/** A whole file of this machine. */
export const fileContent = (path: string, length: number): StreamedContent => ({
  length,
  path,
  stream: () => createReadStream(path, { highWaterMark: 1024 * 1024 }),
})
