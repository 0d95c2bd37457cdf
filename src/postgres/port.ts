import { createServer } from 'node:net'

/**
 * A free TCP port on the loopback address. Somebody may take it in between; whoever uses it tries again.
 * @param wished  taken if it is free, so that the address of a database stays the same from start to start
 */
export async function freePort(wished?: number): Promise<number> {
  return (wished && (await tryPort(wished))) || (await tryPort(0)) || 0
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
