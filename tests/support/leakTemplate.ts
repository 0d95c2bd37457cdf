import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { LeakContents } from './leakOffice.ts'
import type { Beginning } from './office.ts'

/** An office full of secrets that test files begin with, each with a copy of its own. */
export type LeakTemplate = Beginning & { contents: LeakContents }

/** The template of this run: the first test file that asks has it filled, and the others wait for it. */
export const leakTemplate = async (): Promise<LeakTemplate> => {
  const record = join(String(process.env.TEST_FOLDER), 'leaks.json')
  const turn = new pg.Client({ connectionString: String(process.env.TEST_CLUSTER_URL) })
  await turn.connect()
  try {
    await turn.query(`select pg_advisory_lock(hashtext('leaks'))`)
    if (!existsSync(record))
      await promisify(execFile)(process.execPath, ['tests/support/fillLeaks.ts', record], {
        env: { ...process.env, NODE_OPTIONS: '' },
      })
    return JSON.parse(readFileSync(record, 'utf8'))
  } finally {
    await turn.end()
  }
}
