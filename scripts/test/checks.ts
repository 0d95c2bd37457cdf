import { checked, type Outcome } from './outcome.ts'
import { runFile } from './run.ts'

type Check = { name: string; run: () => Promise<Outcome> }

const holds = async (file: string, args: readonly string[] = []): Promise<Outcome> =>
  checked((await runFile(file, args)) === 0)

/** What is true of the source itself: style, types, and generated files that are what the source makes. */
export const checks: Check[] = [
  { name: 'style', run: () => holds('node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']) },
  { name: 'types', run: () => holds('node_modules/typescript/bin/tsc', ['--noEmit']) },
  { name: 'migrations', run: () => holds('scripts/newMigration.ts', ['--check']) },
  { name: 'generated files', run: () => holds('scripts/generate.ts', ['--check']) },
]
