import type { FileHandle } from 'node:fs/promises'
import { Refusal } from '../errors/Refusal.ts'
import { reserveBytes } from './domain/protocol.ts'
import type { Staged, Staging } from './staging.ts'

type Part = { offset: number; body: ReadableStream<Uint8Array> | null; signal: AbortSignal }

/** The disk is asked for its room anew after as many bytes. */
const lookEvery = 4 * 1024 * 1024

/** Others write to the disk, too: what was free when an upload began may be gone. */
const checkRoom = async (staging: Staging): Promise<void> => {
  if ((await staging.free()) < reserveBytes) throw new Refusal('upload.noRoom', 503)
}

/** The system may take fewer bytes at a time than it is given. */
const writeAll = async (handle: FileHandle, piece: Uint8Array, at: number): Promise<void> => {
  for (let done = 0; done < piece.length; )
    done += (await handle.write(piece, done, piece.length - done, at + done)).bytesWritten
}

/** The next piece of a body, or null at its end; a connection that is lost is an end, too. */
const nextPiece = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  isLost: Promise<null>,
): Promise<Uint8Array | null> => {
  const read = reader.read().then(
    ({ value }) => value ?? null,
    () => null,
  )
  return Promise.race([read, isLost])
}

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })

const explained = (error: unknown): unknown =>
  ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException).code))
    ? new Refusal('upload.noRoom', 503)
    : error

/**
 * Writes what comes of a file behind what has come before, piece by piece. A body that breaks off leaves what it
 * brought; one that is longer than the file was announced leaves nothing.
 * @returns how much of the file is there now
 * @throws Refusal 409 when the file is not where the sender takes it to be, 413 for bytes past its end, 503 when the disk has too little room
 */
export const receive = async (staging: Staging, upload: Staged, part: Part): Promise<number> => {
  const handle = await staging.open(upload.id)
  const reader = part.body?.getReader()
  try {
    const { size } = await handle.stat()
    if (size !== part.offset) throw new Refusal('upload.offset', 409, { offset: size })
    const isLost = aborted(part.signal)
    let at = size
    let lookAt = size
    for (let piece = reader ? await nextPiece(reader, isLost) : null; piece && reader; ) {
      if (at + piece.length > upload.length) {
        await handle.truncate(size)
        throw new Refusal('upload.pastEnd', 413)
      }
      if (at >= lookAt) {
        await checkRoom(staging)
        lookAt = at + lookEvery
      }
      await writeAll(handle, piece, at)
      at += piece.length
      piece = await nextPiece(reader, isLost)
    }
    await handle.datasync()
    return at
  } catch (error) {
    throw explained(error)
  } finally {
    await handle.close()
    // What is still coming is not waited for.
    reader?.cancel().catch(() => undefined)
  }
}
