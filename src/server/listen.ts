import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { isLoopback } from '../env/values.ts'
import { StartError, systemCode } from '../office/StartError.ts'
import { serverLimits } from './limits.ts'
import { refuseUnread } from './refuse.ts'

/**
 * The addresses to listen on. On loopback both families, because `localhost` is either; the second one is optional,
 * since not every machine has IPv6.
 */
export function addresses(host: string): { host: string; isOptional: boolean }[] {
  if (!isLoopback(host)) return [{ host, isOptional: false }]
  const main = host === 'localhost' || host === '::1' ? '127.0.0.1' : host
  return [
    { host: main, isOptional: false },
    { host: '::1', isOptional: true },
  ]
}

/**
 * Opens the office's door on every address of `host`.
 * @throws StartError in one sentence when an address cannot be used
 */
export async function listen(
  listener: RequestListener,
  upgrade: Upgrade,
  host: string,
  port: number,
): Promise<Server[]> {
  const servers: Server[] = []
  for (const address of addresses(host)) {
    const server = newServer(listener, upgrade)
    try {
      await bind(server, address.host, port)
      servers.push(server)
    } catch (error) {
      const isMissing = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(systemCode(error) ?? '')
      if (!(address.isOptional && isMissing)) throw explainListen(error, address.host, port)
    }
  }
  return servers
}

type Upgrade = (
  ...args: Parameters<RequestListener> extends [infer Req, unknown] ? [Req, Duplex, Buffer] : never
) => void

function newServer(listener: RequestListener, upgrade: Upgrade): Server {
  const server = createServer(serverLimits, listener)
  server.on('clientError', refuseUnread)
  server.on('upgrade', upgrade)
  return server
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Why a port could not be opened, in a sentence. */
export function explainListen(error: unknown, host: string, port: number): unknown {
  const code = systemCode(error)
  if (code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken by another program. Stop that program, or choose another port with PORT=${port + 1}.`,
    )
  if (code === 'EACCES')
    return new StartError(`Port ${port} may not be opened by this user. Choose a port above 1023 with PORT=3000.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(
      `This machine has no address ${host}. Set HOST to one of its own addresses, or 0.0.0.0 for all.`,
    )
  return error
}
