import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { addresses, explainListen } from '../server/listen.ts'
import { systemCode } from './StartError.ts'

const ATTEMPTS = 10

/**
 * Sees that the port can be had before minutes go into a build. The server of an office that was killed a moment ago
 * needs a few seconds to let go, hence the second looks.
 * @throws StartError in one sentence
 */
export async function ensurePortFree(host: string, port: number): Promise<void> {
  for (const address of addresses(host)) {
    for (let attempt = 1; ; attempt++) {
      const error = await tryPort(address.host, port)
      const code = systemCode(error)
      if (!error || (address.isOptional && code !== 'EADDRINUSE')) break
      if (code !== 'EADDRINUSE' || attempt === ATTEMPTS) throw explainListen(error, address.host, port)
      await sleep(300)
    }
  }
}

function tryPort(host: string, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}
