import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { EncryptedPDFError } from '@cantoo/pdf-lib'
import type { PdfAnswer, PdfQuestion } from './cleanPdf.ts'
import { stripPdf } from './strip.ts'

/** A thread that cleans one PDF after the other: reading a large one takes seconds, in which the server has others to answer. */
const answer = async ({ path, bytes }: PdfQuestion): Promise<PdfAnswer> => {
  try {
    return await stripPdf(bytes ?? (await readFile(path ?? '')))
  } catch (error) {
    return { problem: error instanceof EncryptedPDFError ? 'locked' : 'damaged' }
  }
}

parentPort?.on('message', async (question: PdfQuestion) => {
  const made = await answer(question)
  const bytes = 'bytes' in made ? made.bytes : null
  parentPort?.postMessage(made, bytes ? [bytes.buffer as ArrayBuffer] : [])
})
