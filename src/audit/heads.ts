import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'

/** What was the head of the chain at an instant in UTC: one line of the head file. */
export type ExportedHead = { position: number; hash: string; at: string }

/** Longer than any line, so that the end of the file always holds the last one whole. */
const TAIL_BYTES = 512

/** The file that remembers outside the database how far the chain had come, and with which hash. */
export const headFileIn = (dataFolder: string): string => join(dataFolder, 'audit-head.jsonl')

/**
 * Adds a head to the file, unless it is the last one there, and waits until it is on the disk. A line that a crash cut
 * short stays as it is and the head gets a line of its own.
 */
export async function exportHead(file: string, head: ExportedHead): Promise<void> {
  const handle = await open(file, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES))
    await handle.read(tail, 0, tail.length, size - tail.length)
    const lines = tail.toString().split('\n')
    const isTorn = lines.pop() !== ''
    const line = JSON.stringify(head)
    if (!isTorn && lines.at(-1) === line) return
    await handle.appendFile(`${isTorn ? '\n' : ''}${line}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Reads a head file from its beginning.
 * @param size how many bytes of it; what is added meanwhile is newer than what it is held against
 * @returns head after head; null for a line that is none
 */
export async function* readHeads(file: string, size: number): AsyncGenerator<ExportedHead | null> {
  if (size === 0) return
  const handle = await open(file)
  try {
    const input = handle.createReadStream({ end: size - 1, autoClose: false })
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line.trim()) yield headOf(line)
  } finally {
    await handle.close()
  }
}

function headOf(line: string): ExportedHead | null {
  try {
    const { position, hash, at } = JSON.parse(line)
    return Number.isSafeInteger(position) && typeof hash === 'string' ? { position, hash, at: String(at) } : null
  } catch {
    return null
  }
}
