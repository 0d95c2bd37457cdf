/**
 * `npm run import -- <folder> --as <e-mail> [--public] [--dry-run] [--source <name>] [--report <file>]`: an old archive
 * comes in. Ends with 0 when no line was refused, with 1 when some were or it could not begin, with 130 after Ctrl-C.
 */
import { createWriteStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'

import { reportHeader, reportLine, summaryLine } from '../src/archive/report.ts'
import { EnvironmentError } from '../src/env.ts'
import { progressBar } from '../src/office/progress.ts'
import { StartError } from '../src/office/StartError.ts'
import { withDatabase } from '../src/office/withDatabase.ts'

const USAGE =
  'Use: npm run import -- <folder> --as <e-mail of the head> [--public] [--dry-run] [--source <name>] [--report <file>]'

const flags = {
  as: { type: 'string' },
  public: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  source: { type: 'string' },
  report: { type: 'string' },
} as const

const readCommand = () => {
  try {
    return parseArgs({ options: flags, allowPositionals: true })
  } catch (error) {
    throw new StartError(`${(error as Error).message}. ${USAGE}`)
  }
}

/** Payload's own `destroy` leaves the pool open, and a database that stops under an open pool raises an error. */
const closePool = async (payload: Payload): Promise<void> => {
  await payload.destroy()
  const { pool } = payload.db as unknown as { pool?: { end: () => Promise<void> } }
  await Promise.race([pool?.end(), sleep(1000, undefined, { ref: false })])
}

/** The first Ctrl-C ends the import after the items under way; what has come in stays, and the next run goes on. */
const stopSignal = (): AbortSignal => {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

async function main(): Promise<number> {
  const { values, positionals } = readCommand()
  const [folder] = positionals
  if (!folder || positionals.length > 1 || !values.as) throw new StartError(USAGE)
  const root = resolve(folder)
  if (!existsSync(root)) throw new StartError(`There is no folder ${root}. Name the folder of the archive.`)
  return withDatabase(process.cwd(), async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config.ts')
    const { archiveGate } = await import('../plugins/publishing/archive.ts')
    const { fileRules } = await import('../src/media/fileRules.ts')
    const { importArchive } = await import('../src/archive/importArchive.ts')
    const payload = await getPayload({ config })
    payload.logger.level = 'silent'
    const file = resolve(values.report ?? join(root, 'report.csv'))
    const report = createWriteStream(file)
    report.write(reportHeader)
    const signal = stopSignal()
    const bar = progressBar(process.stderr, () => performance.now())
    try {
      const summary = await importArchive(
        payload,
        archiveGate(fileRules),
        {
          folder: root,
          as: String(values.as),
          isPublic: values.public,
          isDryRun: values['dry-run'],
          ...(values.source ? { source: values.source } : {}),
        },
        { onResult: (result) => void report.write(reportLine(result)), onProgress: bar.draw, signal },
      ).finally(bar.end)
      console.log(`${values['dry-run'] ? 'Dry run, nothing was written. ' : ''}${summaryLine(summary)}`)
      console.log(`report: ${file}`)
      if (signal.aborted) console.log('Interrupted. Run the same command again: it goes on from here.')
      return signal.aborted ? 130 : summary.refused > 0 ? 1 : 0
    } finally {
      await new Promise((done) => report.end(done))
      await closePool(payload)
    }
  })
}

main().then(
  (code) => process.exit(code),
  (error) => {
    const isExpected = error instanceof StartError || error instanceof EnvironmentError
    console.error(isExpected ? error.message : error)
    process.exit(1)
  },
)
