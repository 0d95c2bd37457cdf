/**
 * `npm run migrate:create -- <name>`: writes the migration from the last one to the collections as they are now. With
 * `--check` it writes nothing and fails when one is missing.
 */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [given] = process.argv.slice(2)
const isCheck = given === '--check'
const migrationName = isCheck ? 'missing' : given
if (!migrationName || !/^[a-z][a-z0-9_]*$/.test(migrationName)) {
  console.error('Name the migration in small letters: npm run migrate:create -- publications_isbn')
  process.exit(1)
}
// Nothing is connected to; the configuration only wants to see an address and a secret.
process.env.STATDESK_EMBEDDED_DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none'
process.env.PAYLOAD_SECRET ??= randomBytes(48).toString('base64url')

const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.ts')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
payload.logger.level = 'warn'

const folder = isCheck ? mkdtempSync(join(tmpdir(), 'statdesk-migrations-')) : join(process.cwd(), 'src', 'migrations')
if (isCheck) {
  cpSync(join(process.cwd(), 'src', 'migrations'), folder, { recursive: true })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
Object.assign(payload.db, { migrationDir: folder })

// When nothing is missing Payload ends the process here, with 0.
await payload.db.createMigration({ migrationName, payload, skipEmpty: true })
if (isCheck) {
  console.error('A migration is missing: run npm run migrate:create -- <name> and commit what it writes.')
  process.exit(1)
}

/** Payload's template imports types as if they were values, which Node cannot load. */
for (const file of readdirSync(folder).filter((name) => name.endsWith(`_${migrationName}.ts`))) {
  const text = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), text.replace(/(?<!type )\b(Migrate(?:Up|Down)Args), /g, 'type $1, '))
}
// The list is for servers that migrate by themselves, which ours never do.
rmSync(join(folder, 'index.ts'), { force: true })
process.exit(0)
