/** `admin.ts create <email> <name>` and `admin.ts link <email>`: the ways in when nobody can sign in yet, or any more. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { EnvironmentError } from '../src/env.ts'
import { createAdmin, resetLink } from '../src/office/accounts.ts'
import { StartError } from '../src/office/StartError.ts'
import { withDatabase } from '../src/office/withDatabase.ts'

const USAGE = 'Use: npm run admin:create -- <email> "<name>", or: npm run admin:link -- <email>'

async function main(): Promise<string> {
  const [command, email = '', ...name] = process.argv.slice(2)
  if (command !== 'create' && command !== 'link') throw new StartError(USAGE)
  if (!email) throw new StartError(`The e-mail address is missing. ${USAGE}`)
  return withDatabase(process.cwd(), async (origin) => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    const token =
      command === 'create' ? await createAdmin(payload, email, name.join(' ')) : await resetLink(payload, email)
    await closePool(payload)
    return `${origin}/admin/reset/${token}`
  })
}

/** Payload's own `destroy` leaves the pool open, and a database that stops under an open pool raises an error. */
async function closePool(payload: Payload): Promise<void> {
  await payload.destroy()
  const { pool } = payload.db as unknown as { pool?: { end: () => Promise<void> } }
  await Promise.race([pool?.end(), sleep(1000, undefined, { ref: false })])
}

main().then(
  (link) => {
    console.log(link)
    process.exit(0)
  },
  (error) => {
    const isExpected = error instanceof StartError || error instanceof EnvironmentError
    console.error(isExpected ? error.message : error)
    process.exit(1)
  },
)
