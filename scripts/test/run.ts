import { spawn } from 'node:child_process'

/**
 * Runs a program of ours to its end, its output in this terminal.
 * @param file a JavaScript or TypeScript file, run by this Node
 * @returns its exit code
 */
export const runFile = (
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
