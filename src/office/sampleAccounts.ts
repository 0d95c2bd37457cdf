import { createHash, pbkdf2, timingSafeEqual } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { StartError } from './StartError.ts'

export const SAMPLE_DOMAIN = '@sample.example'
export const SAMPLE_PASSWORD = 'statdesk-sample'

/** As Payload stores a password. Its own module is not imported: the supervisor loads no Payload. */
interface StoredPassword {
  email: string
  hash: string
  salt: string
}

const derive = promisify(pbkdf2)
const CURRENT = 'pbkdf2-sha256-v1:'

/**
 * Refuses to open an office to which the password printed in the manual still opens a door.
 * @param maySample  a sample with passwords of its own is wanted (STATDESK_SAMPLE=1): its addresses are allowed
 * @throws StartError naming the accounts
 */
export async function refuseSampleAccounts(databaseUrl: string, dataFolder: string, maySample: boolean): Promise<void> {
  const accounts = await readAccounts(databaseUrl)
  const byAddress = maySample ? [] : accounts.filter(({ email }) => email.toLowerCase().endsWith(SAMPLE_DOMAIN))
  if (byAddress.length > 0) {
    throw new StartError(
      `An open office may not have sample accounts: ${names(byAddress)}. Start it with a database of its own: set STATDESK_DATA to an empty folder, or DATABASE_URL.`,
    )
  }
  const byPassword = await withSamplePassword(accounts, dataFolder)
  if (byPassword.length > 0) {
    throw new StartError(
      `These accounts still have the sample password, which everybody knows: ${names(byPassword)}. Give each a new password in the closed office first.`,
    )
  }
}

/** The accounts of the sample that are there, for the last lines of a start. */
export async function sampleAddresses(databaseUrl: string): Promise<string[]> {
  const accounts = await readAccounts(databaseUrl)
  return accounts.map(({ email }) => email).filter((email) => email.endsWith(SAMPLE_DOMAIN))
}

const names = (accounts: StoredPassword[]): string => {
  const shown = accounts.slice(0, 10).map(({ email }) => email)
  return shown.join(', ') + (accounts.length > shown.length ? ` and ${accounts.length - shown.length} more` : '')
}

async function readAccounts(databaseUrl: string): Promise<StoredPassword[]> {
  const client = new Client({ connectionString: databaseUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const query = `select coalesce(email, '') as email, coalesce(hash, '') as hash, coalesce(salt, '') as salt from users order by created_at, email`
    return (await client.query<StoredPassword>(query)).rows
  } finally {
    await client.end()
  }
}

/** A comparison costs a fifth of a second by design, so the ones that were made before are remembered by digest. */
async function withSamplePassword(accounts: StoredPassword[], dataFolder: string): Promise<StoredPassword[]> {
  const file = join(dataFolder, 'checked-passwords.json')
  const known = new Set<string>(await readKnown(file))
  const found: StoredPassword[] = []
  for (const account of accounts.filter((one) => one.hash && !known.has(digest(one)))) {
    if (await isSamplePassword(account)) found.push(account)
    else known.add(digest(account))
  }
  const current = accounts.map(digest).filter((one) => known.has(one))
  await writeFile(file, JSON.stringify(current), { mode: 0o600 })
  return found
}

/** Half a file, as a full disk leaves behind, means that everything is checked again. */
const readKnown = (file: string): Promise<string[]> =>
  readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => [])

const digest = ({ hash, salt }: StoredPassword): string => createHash('sha256').update(`${salt}:${hash}`).digest('hex')

/** @source payload 3.90.1, dist/auth/strategies/local: 600,000 rounds to 32 bytes, before 3.90 25,000 rounds to 512 */
async function isSamplePassword({ hash, salt }: StoredPassword): Promise<boolean> {
  const isCurrent = hash.startsWith(CURRENT)
  const stored = Buffer.from(isCurrent ? hash.slice(CURRENT.length) : hash, 'hex')
  const computed = await derive(SAMPLE_PASSWORD, salt, isCurrent ? 600_000 : 25_000, isCurrent ? 32 : 512, 'sha256')
  return stored.length === computed.length && timingSafeEqual(stored, computed)
}
