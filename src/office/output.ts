import { isDiskFull } from './StartError.ts'

/**
 * Hears of output that cannot be written (a log on a full disk). Unheard, it would end the process with a stack.
 * @param onFull  what to do when no space is left for it; without it the process goes on without a log
 */
export function watchOutput(onFull: () => void = () => undefined): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', (error) => isDiskFull(error) && onFull())
}
