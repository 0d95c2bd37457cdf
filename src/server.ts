import type { IncomingMessage, ServerResponse } from 'node:http'
import next from 'next'
import { environment } from './env.ts'
import { StartError } from './office/StartError.ts'
import { onStop } from './office/stop.ts'
import { preferGeorgian } from './server/adminLanguage.ts'
import { cookiesOnly } from './server/cookiesOnly.ts'
import { drain } from './server/drain.ts'
import { health } from './server/health.ts'
import { refuseOversized, refuseUnreadable } from './server/limits.ts'
import { listen } from './server/listen.ts'
import { refuse } from './server/refuse.ts'
import { setSecurityHeaders } from './server/securityHeaders.ts'
import { officeZone } from './time/tbilisi.ts'

/**
 * The office's http server. It owns limits, health and headers and hands everything else to Next. It never imports
 * Payload or payload.config: Next's bundle has its own copy, and two in one process do not mix.
 */
type Answerer = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>

async function main(): Promise<void> {
  // Payload writes some times on the server, such as that of a version above its comparison: in the zone of the machine.
  process.env.TZ = officeZone
  const { host, port, isOpen } = environment()
  const root = process.cwd()
  let isStopping = false
  const isDev = process.argv.includes('--dev')
  const app = next({ dev: isDev, dir: root, hostname: host, port, customServer: true })
  await app.prepare()
  const handToNext = app.getRequestHandler()
  const status = health(environment(), root, () => isStopping)

  // Asked in this order; the first that answers is the last that is asked.
  const answerers: Answerer[] = [status.answer, (req, res) => handToNext(req, res).then(() => true)]

  const listener = async (req: IncomingMessage, res: ServerResponse) => {
    setSecurityHeaders(res, { url: req.url, isOpen, isDev })
    if (isStopping) res.setHeader('Connection', 'close')
    if (refuseOversized(req, res) || refuseUnreadable(req, res)) return
    preferGeorgian(req)
    cookiesOnly(req)
    try {
      for (const answer of answerers) if (await answer(req, res)) return
    } catch (error) {
      console.error(error)
      if (!res.writableEnded) refuse(req, res, 'server.failed')
    }
  }

  const servers = await listen(listener, app.getUpgradeHandler(), host, port)
  onStop(async () => {
    isStopping = true
    await drain(servers)
    await Promise.all([status.close(), app.close()])
  })
  process.send?.({ kind: 'ready' })
}

main().catch((error) => {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
})
