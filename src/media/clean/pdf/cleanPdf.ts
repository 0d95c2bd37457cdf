import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../errors/Refusal.ts'
import { type ByteSource, wholeOf } from '../../bytes/source.ts'
import { type Cleaned, inOrder, type Remainder } from '../../domain/remainders.ts'
import { fileLimits } from '../../limits.ts'

/** A PDF on the disk or in memory. */
export type PdfQuestion = { path?: string; bytes?: Uint8Array }
export type PdfAnswer = { bytes: Uint8Array | null; stillHolds: Remainder[] } | { problem: 'locked' | 'damaged' }

/** The thread's program: a file of ours that Node reads as it is, also where the server is bundled. */
const program = join(process.cwd(), 'src', 'media', 'clean', 'pdf', 'worker.ts')

const MEGABYTE = 1024 * 1024
const PAUSE_MS = 250

const memoryOf = async (worker: Worker): Promise<number> => {
  const { used_heap_size, external_memory } = await worker.getHeapStatistics()
  return used_heap_size + external_memory
}

/** Ends a thread that needs more than a document can: a few bytes may unpack to any number of them. */
const watched = (worker: Worker, giveUp: () => void): (() => void) => {
  const look = async (): Promise<void> => {
    const memory = await memoryOf(worker).catch(() => 0)
    if (memory > fileLimits.pdfMemory) giveUp()
  }
  const watch = setInterval(() => void look(), PAUSE_MS)
  const end = setTimeout(giveUp, fileLimits.pdfSeconds * 1000)
  return () => {
    clearInterval(watch)
    clearTimeout(end)
  }
}

const ask = (question: PdfQuestion): Promise<PdfAnswer | 'tooMuch'> =>
  new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: fileLimits.pdfMemory / MEGABYTE },
      stdout: true,
      stderr: true,
    })
    const finish = (answer: PdfAnswer | 'tooMuch'): void => {
      stop()
      // Its memory is given back before anybody goes on.
      void worker.terminate().then(() => resolve(answer))
    }
    const stop = watched(worker, () => finish('tooMuch'))
    worker.once('message', finish)
    worker.once('error', (error) =>
      finish((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : { problem: 'damaged' }),
    )
  })

/**
 * A PDF without what it says of those who made it (strip.ts).
 * @returns null for one that stays byte by byte, because it is signed
 * @throws Refusal 400 when it is protected or cannot be read to its end, 413 when reading it takes too much
 */
export const cleanPdf = async (source: ByteSource): Promise<Cleaned<Buffer>> => {
  const question = source.path ? { path: source.path } : { bytes: new Uint8Array(await wholeOf(source)) }
  const answer = await ask(question)
  if (answer === 'tooMuch') throw new Refusal('upload.documentTooHard', 413)
  if ('problem' in answer)
    throw new Refusal(answer.problem === 'locked' ? 'upload.documentLocked' : 'upload.documentUnread', 400)
  const { bytes, stillHolds } = answer
  const content = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return { content, stillHolds: inOrder(stillHolds) }
}
