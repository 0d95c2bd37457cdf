import { parentPort } from 'node:worker_threads'
import { type Form, type MadeFile, makers } from './forms.ts'
import type { Paper } from './paper.ts'

/** What a thread is asked for. */
export type Order = { paper: Paper; forms: readonly Form[] }

/**
 * Makes papers on a thread of their own (makePapers.ts), one after the other, each in every form that is asked for. It knows
 * neither Payload nor the database. What fails ends it: the error reaches who asked.
 */
const make = async ({ paper, forms }: Order): Promise<MadeFile[]> => {
  const files: MadeFile[] = []
  for (const form of forms) files.push(...(await makers[form](paper)))
  return files
}

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await make(order)))
