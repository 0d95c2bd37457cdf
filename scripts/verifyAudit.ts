/**
 * `npm run audit:verify [-- --heads <file>]`: is the audit log what was written and sealed? Ends with 0 when it is, with
 * 1 when something is wrong or it could not be verified.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { headFileIn } from '../src/audit/heads.ts'
import { inWords } from '../src/audit/inWords.ts'
import { verifyLog } from '../src/audit/verify.ts'
import { EnvironmentError, environment } from '../src/env.ts'
import { progressBar } from '../src/office/progress.ts'
import { StartError } from '../src/office/StartError.ts'
import { withDatabase } from '../src/office/withDatabase.ts'

const USAGE = 'Use: npm run audit:verify, or: npm run audit:verify -- --heads <copy of audit-head.jsonl>'

/** The copy that was named, or nothing. */
const readCommand = (): string | undefined => {
  try {
    const { values } = parseArgs({ options: { heads: { type: 'string' } } })
    if (values.heads !== undefined && !existsSync(values.heads)) throw new Error(`There is no file ${values.heads}`)
    return values.heads === undefined ? undefined : resolve(values.heads)
  } catch (error) {
    throw new StartError(`${(error as Error).message}. ${USAGE}`)
  }
}

async function main(): Promise<number> {
  const copy = readCommand()
  return withDatabase(process.cwd(), async () => {
    const { databaseUrl, dataFolder, isEmbedded } = environment()
    const headFile = copy ?? headFileIn(dataFolder)
    const client = new Client({ connectionString: databaseUrl, application_name: 'statdesk audit' })
    // A connection that is lost fails the question under way, which says so.
    client.on('error', () => undefined)
    await client.connect()
    const bar = progressBar(process.stderr, () => performance.now())
    try {
      const found = await verifyLog(client, { headFile, onProgress: bar.draw })
      const { isWhole, findings, warnings } = inWords(found, headFile, isEmbedded)
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      for (const warning of warnings) console.error(`Warning: ${warning}`)
      for (const finding of findings) console.log(finding)
      return isWhole ? 0 : 1
    } finally {
      await client.end()
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
