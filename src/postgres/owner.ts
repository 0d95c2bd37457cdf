import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { StartError } from '../office/StartError.ts'

/** The system user that runs the database. PostgreSQL refuses to run as root. */
export interface Owner {
  uid: number
  gid: number
  name: string
}

const OWN_USER = 'statdesk-db'

export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * Who shall run the database when Statdesk itself runs as root: whoever owns the cluster already, else the user
 * `statdesk-db`, made on the spot, else an unprivileged user that every system has.
 * @returns undefined when not root: the database then runs as the same user
 * @throws StartError when there is no such user
 */
export function databaseOwner(cluster: string): Owner | undefined {
  if (!isRoot()) return undefined
  const present = ownerOf(cluster)
  if (present) return present
  const owner = lookUp(OWN_USER) ?? createUser() ?? lookUp('postgres') ?? lookUp('nobody')
  if (owner) return owner
  throw new StartError(`The database must not run as root. Make a system user for it: useradd --system ${OWN_USER}`)
}

function ownerOf(folder: string): Owner | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found || found.uid === 0) return undefined
  const name = readPasswd().find((entry) => entry.split(':')[2] === String(found.uid))
  return { uid: found.uid, gid: found.gid, name: name?.split(':')[0] ?? `user ${found.uid}` }
}

function createUser(): Owner | undefined {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  try {
    execFileSync('useradd', [...options, '--shell', '/usr/sbin/nologin', OWN_USER], { stdio: 'ignore' })
  } catch {
    // No useradd here, or another start has just made the user: the look-up tells.
  }
  return lookUp(OWN_USER)
}

function lookUp(name: string): Owner | undefined {
  const line = readPasswd().find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid), name } : undefined
}

function readPasswd(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n')
  } catch {
    return []
  }
}
