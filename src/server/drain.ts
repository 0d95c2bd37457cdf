import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE_MS = 25_000

/**
 * Takes no new connections, lets requests that are under way finish, and then ends what is left.
 * The supervisor waits five seconds longer than this.
 */
export async function drain(servers: Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)))
  for (const server of servers) server.closeIdleConnections()
  await Promise.race([Promise.all(closed), sleep(PATIENCE_MS, undefined, { ref: false })])
  for (const server of servers) server.closeAllConnections()
}
