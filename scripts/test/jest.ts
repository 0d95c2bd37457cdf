import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './outcome.ts'
import { runFile } from './run.ts'

type Options = { long: boolean; only: readonly string[]; env?: Record<string, string> }

const countedIn = (file: string): Outcome => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * Runs projects of jest.config.mjs.
 * @param projects unit, integration, or those of tests/e2e: e2e, files, reading, starts, crash
 * @param options  `long` runs the long runs too; `only` are patterns of files
 */
export const jest = async (projects: readonly string[], { long, only, env = {} }: Options): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-jest-'))
  const result = join(folder, 'result.json')
  // Walks share one running office; starts fill disks: they go one after the other.
  const inTurn = projects.includes('unit') || projects.includes('integration') ? [] : ['--runInBand']
  const args = [
    ...inTurn,
    ...only,
    '--selectProjects',
    ...projects,
    '--passWithNoTests',
    '--json',
    `--outputFile=${result}`,
  ]
  await runFile('node_modules/jest/bin/jest.js', args, {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    ...(long ? { LONG_RUNS: '1' } : {}),
    ...env,
  })
  try {
    return countedIn(result)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
