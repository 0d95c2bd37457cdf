import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of tests in these folders, as Jest sees it: an absolute path. */
export const testFiles = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(process.cwd(), 'tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(process.cwd(), 'tests', folder, file)),
  )

const matches = (pattern: string, file: string): boolean => {
  try {
    return new RegExp(pattern, 'i').test(file)
  } catch {
    return false
  }
}

/**
 * The patterns that no file matches; Jest itself would pass over them in silence.
 * @param patterns regular expressions for paths, as Jest takes them
 */
export const withoutMatch = (patterns: readonly string[], files: readonly string[]): string[] =>
  patterns.filter((pattern) => !files.some((file) => matches(pattern, file)))
