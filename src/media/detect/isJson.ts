import { Worker } from 'node:worker_threads'

const program = `
const { parentPort, workerData } = require('node:worker_threads')
let value = null
try { value = JSON.parse(new TextDecoder().decode(workerData)) } catch {}
parentPort.postMessage(typeof value === 'object' && value !== null)
`

/**
 * True when bytes are a JSON object or list. Reading 50 MB of it takes two seconds, in which this process would answer
 * nobody, so another thread does it. The program is text because the server is bundled and its files are not.
 */
export const isJson = (bytes: Buffer): Promise<boolean> =>
  new Promise((resolve) => {
    const worker = new Worker(program, {
      eval: true,
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    worker.once('message', resolve)
    worker.once('error', () => resolve(false))
  })
