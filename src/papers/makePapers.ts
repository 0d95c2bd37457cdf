import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../errors/Refusal.ts'
import type { Form, MadeFile } from './forms.ts'
import { paperLimits } from './limits.ts'
import type { Paper } from './paper.ts'
import type { Order } from './thread.ts'

/** What making papers may take: seconds for each, megabytes of a thread's own memory, seconds that a thread rests before it ends. */
type Limits = { seconds: number; megabytes: number; restSeconds: number }

/** A thread, who waits for what it makes, and the error that ended it. */
type Thread = { worker: Worker; answer: (files?: MadeFile[]) => void; failure?: unknown; leaving?: NodeJS.Timeout }

/**
 * Tests and scripts run this file as it is. Next finds it by these words, builds it with the site, and puts the built one in
 * its place, so that both are of one version (docs/adr/0026).
 */
const program = join(process.cwd(), 'src', 'papers', 'thread.ts')

/** A thread at its beginning. Its errors are heard all its life: one that nobody hears would end the server. */
const started = (megabytes: number): Thread => {
  const worker = new Worker(program, { name: 'papers', resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  const thread: Thread = { worker, answer: () => undefined }
  worker.on('message', (files: MadeFile[]) => thread.answer(files))
  worker.on('error', (error) => {
    thread.failure = error
  })
  worker.on('exit', () => thread.answer())
  return thread
}

/** The files that a thread makes; undefined when it has ended over them, by its own fault or because its time was up. */
const madeBy = async (thread: Thread, order: Order, seconds: number): Promise<MadeFile[] | undefined> => {
  const late = setTimeout(() => {
    // What is done in this very moment is late, too: nobody is to be given a thread that ends.
    thread.worker.removeAllListeners('message')
    void thread.worker.terminate()
  }, seconds * 1000)
  const files = await new Promise<MadeFile[] | undefined>((resolve) => {
    thread.answer = resolve
    thread.worker.postMessage(order)
  })
  clearTimeout(late)
  return files
}

const explained = ({ failure }: Thread): unknown => {
  const isOutOfMemory = (failure as { code?: unknown } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return failure === undefined || isOutOfMemory ? new Refusal('paper.tooLarge', 422) : failure
}

/**
 * A maker of papers. Laying one out may take a minute, in which this thread would answer nobody, so another one does it. It
 * rests then for a while: loading the writers takes longer than most papers.
 */
export const papersWithin = (limits: Limits) => {
  const resting = new Set<Thread>()
  const called = (): Thread => {
    const [thread] = resting
    if (!thread) return started(limits.megabytes)
    resting.delete(thread)
    clearTimeout(thread.leaving)
    thread.worker.ref()
    return thread
  }
  const rest = (thread: Thread): void => {
    const leave = (): void => {
      resting.delete(thread)
      void thread.worker.terminate()
    }
    thread.answer = () => resting.delete(thread)
    thread.leaving = setTimeout(leave, limits.restSeconds * 1000).unref()
    thread.worker.unref()
    resting.add(thread)
  }
  return async (paper: Paper, forms: readonly Form[]): Promise<MadeFile[]> => {
    const thread = called()
    const files = await madeBy(thread, { paper, forms }, limits.seconds)
    if (!files) throw explained(thread)
    rest(thread)
    return files
  }
}

/**
 * Makes a paper in some of its forms, within the limits of the office.
 * @returns the files in the order of the forms; of the charts those that are drawn
 * @throws Refusal 422 when the paper takes more; its thread has ended then, and nothing was kept
 */
export const makePapers = papersWithin(paperLimits)
