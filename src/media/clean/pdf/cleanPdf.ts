import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../errors/Refusal.ts'
import { type ByteSource, wholeOf } from '../../bytes/source.ts'
import { type Cleaned, inOrder, type Remainder } from '../../domain/remainders.ts'
import { fileLimits } from '../../limits.ts'

/** A PDF on the disk or in memory. */
export type PdfQuestion = { path?: string; bytes?: Uint8Array }
export type PdfAnswer = { bytes: Uint8Array | null; stillHolds: Remainder[] } | { problem: 'locked' | 'damaged' }

/**
 * The thread's program: a file of ours that Node reads as it is. Named in text, because whoever bundles the server would
 * otherwise put a copy of his own in its place.
 */
const program = `import(${JSON.stringify(pathToFileURL(join(process.cwd(), 'src', 'media', 'clean', 'pdf', 'worker.ts')).href)})`

const MEGABYTE = 1024 * 1024
const PAUSE_MS = 250

/** How long a thread waits for more to do, and how much memory it may keep meanwhile. */
const REST_MS = 20_000
const restingMemory = 128 * MEGABYTE

const newWorker = (): Worker => {
  const worker = new Worker(program, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: fileLimits.pdfMemory / MEGABYTE },
    stdout: true,
    stderr: true,
  })
  // An error that nobody hears would end the server.
  worker.on('error', () => undefined)
  worker.once('exit', () => {
    if (resting?.worker === worker) resting = undefined
  })
  return worker
}

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

/** A thread that has nothing to do now: an archive may hold hundreds of small files, and a thread takes a moment to begin. */
let resting: { worker: Worker; end: NodeJS.Timeout } | undefined

const employ = (): Worker => {
  const worker = resting?.worker ?? newWorker()
  clearTimeout(resting?.end)
  resting = undefined
  worker.ref()
  return worker
}

/** Lets a thread rest for a while; it keeps no process alive. One that has seen a large file gives its memory back. */
const letRest = async (worker: Worker): Promise<void> => {
  if (resting || (await memoryOf(worker)) > restingMemory) {
    await worker.terminate()
    return
  }
  const end = setTimeout(() => {
    resting = undefined
    void worker.terminate()
  }, REST_MS)
  end.unref()
  worker.unref()
  resting = { worker, end }
}

type Answer = PdfAnswer | 'tooMuch'

const answerOf = (worker: Worker, question: PdfQuestion): Promise<Answer> =>
  new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      stop()
      worker.off('message', finish).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
    const onError = (error: Error & { code?: string }): void =>
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : { problem: 'damaged' })
    const onExit = (): void => finish({ problem: 'damaged' })
    const stop = watched(worker, () => finish('tooMuch'))
    worker.on('message', finish).on('error', onError).on('exit', onExit)
    worker.postMessage(question)
  })

const ask = async (question: PdfQuestion): Promise<Answer> => {
  const worker = employ()
  const answer = await answerOf(worker, question)
  // Its memory is given back before anybody goes on.
  if (typeof answer === 'object' && !('problem' in answer)) await letRest(worker)
  else await worker.terminate()
  return answer
}

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
