/** Runs the pending migrations. A child of the supervisor, which holds the lock and knows the database. */
import { getPayload } from 'payload'
import config from '../payload.config.ts'

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
process.exit(0)
