import { spawn } from 'node:child_process'
import { appendFile, chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainEnvironment } from '../office/processes.ts'
import { ensureRoom } from '../office/room.ts'
import { StartError } from '../office/StartError.ts'
import type { Binaries } from './binaries.ts'
import { clusterFolder, type Home } from './home.ts'
import type { Owner } from './owner.ts'
import { explainPostgres } from './troubles.ts'

/**
 * UTF-8 whatever the machine's own language settings are. With initdb's defaults and no LANG the cluster is SQL_ASCII,
 * `show_trgm('ინფლაცია')` is empty and every search silently finds nothing.
 */
const UTF8 = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  '--lc-messages=C',
]
const CLUSTER_MEGABYTES = 250

interface Making {
  home: Home
  owner: Owner | undefined
  binaries: Binaries
  log: string
  isThrowaway: boolean
}

/**
 * Makes the cluster if it is not there yet. It is made aside and moved into place, so that an interrupted start leaves
 * no half cluster behind.
 * @returns true when it was made now
 * @throws StartError when it cannot be made or belongs to another major version
 */
export async function makeCluster(making: Making): Promise<boolean> {
  const { home, binaries } = making
  const present = await readFile(join(clusterFolder(home), 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (present !== undefined) return refuseOtherVersion(present.trim(), home, binaries)
  await ensureRoom(home.folder, CLUSTER_MEGABYTES)
  await initialise(making)
  return true
}

function refuseOtherVersion(version: string, home: Home, binaries: Binaries): false {
  if (version === binaries.major) return false
  throw new StartError(
    `The database in ${clusterFolder(home)} was made by PostgreSQL ${version}, and this Statdesk brings PostgreSQL ${binaries.major}. Dump the data with the old version and load the dump here.`,
  )
}

async function initialise(making: Making): Promise<void> {
  const draft = `${clusterFolder(making.home)}.new`
  const passwordFile = join(making.home.folder, 'password.new')
  await rm(draft, { recursive: true, force: true })
  try {
    await writeFile(passwordFile, making.home.password, { mode: 0o600 })
    if (making.owner) await chown(passwordFile, making.owner.uid, making.owner.gid)
    const given = ['-D', draft, '-U', 'statdesk', '--pwfile', passwordFile, '--auth=scram-sha-256', ...UTF8]
    if (making.isThrowaway) given.push('--no-sync')
    // Some systems do not know the locale C.UTF-8; then plain C, which changes nothing that we sort or search by.
    const said = await initdb(making, [...given, '--lc-ctype=C.UTF-8'])
    if (said !== null && /invalid locale name/.test(said))
      await mustSucceed(making, await initdb(making, [...given, '--lc-ctype=C']))
    else await mustSucceed(making, said)
    await rename(draft, clusterFolder(making.home))
  } finally {
    await rm(passwordFile, { force: true })
    await rm(draft, { recursive: true, force: true })
  }
}

async function mustSucceed(making: Making, said: string | null): Promise<void> {
  if (said === null) return
  await appendFile(making.log, said).catch(() => undefined)
  throw explainPostgres(said, { folder: making.home.folder, log: making.log })
}

/** @returns null on success, else everything it said */
function initdb({ binaries, home, owner }: Making, given: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(binaries.initdb, given, {
      cwd: home.folder,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(owner && { uid: owner.uid, gid: owner.gid }),
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('error', (error) => resolve(`initdb: ${error.message}`))
    child.on('close', (code) => resolve(code === 0 ? null : said))
  })
}
