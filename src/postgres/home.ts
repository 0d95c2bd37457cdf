import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explainFileError, StartError, systemCode } from '../office/StartError.ts'
import { ROOT_FOLDER } from './binaries.ts'
import { databaseOwner, isRoot, type Owner } from './owner.ts'

/** What the data folder remembers about its cluster, in `postgres.json`, readable by its owner only. */
export interface Home {
  /** Folder that holds the cluster in `data/`; outside the data folder when the office runs as root. */
  folder: string
  password: string
  /** The port of last time, taken again if it is free. */
  port?: number
  /** Set once the cluster is complete: from then on a missing cluster is a loss and not a beginning. */
  madeAt?: string
}

/** Where a data folder remembers its cluster. */
export const recordFile = (dataFolder: string) => join(dataFolder, 'postgres.json')

/** Folder of the cluster itself (PGDATA). */
export const clusterFolder = (home: Home): string => join(home.folder, 'data')

/**
 * Reads where the cluster of a data folder lies, or decides it.
 * @throws StartError when a cluster is there without its record, its record is unreadable, or the cluster is lost
 */
export async function openHome(dataFolder: string): Promise<Home> {
  const known = await readRecord(dataFolder)
  if (known) return notLost(known)
  const home = await newHome(dataFolder)
  await writeHome(dataFolder, home)
  return home
}

/** An empty database in the place of a lost one would look like an office without a memory. */
async function notLost(home: Home): Promise<Home> {
  if (!home.madeAt || (await stat(join(clusterFolder(home), 'PG_VERSION')).catch(() => undefined))) return home
  throw new StartError(
    `The database of this office should lie in ${clusterFolder(home)}, but it is not there or not readable. Restore it from a backup, or remove postgres.json from the data folder to begin with an empty one.`,
  )
}

/** Written by root into a folder of another user, it is still that user's. */
export async function writeHome(dataFolder: string, home: Home): Promise<void> {
  const file = recordFile(dataFolder)
  try {
    await writeFile(`${file}.new`, `${JSON.stringify(home, null, 2)}\n`, { mode: 0o600 })
    if (isRoot()) {
      const { uid, gid } = await stat(dataFolder)
      await chown(`${file}.new`, uid, gid)
    }
    await rename(`${file}.new`, file)
  } catch (error) {
    throw explainFileError(error, file)
  }
}

/** Makes the folder around the cluster and gives it to the user who runs the database. */
export async function prepareFolder(home: Home): Promise<Owner | undefined> {
  const owner = databaseOwner(clusterFolder(home))
  try {
    await mkdir(home.folder, { recursive: true, mode: 0o700 })
    if (owner && home.folder.startsWith(ROOT_FOLDER)) {
      await chmod(ROOT_FOLDER, 0o755)
      await chown(home.folder, owner.uid, owner.gid)
    }
  } catch (error) {
    throw explainFileError(error, home.folder)
  }
  return owner
}

async function readRecord(dataFolder: string): Promise<Home | undefined> {
  const file = recordFile(dataFolder)
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    if (error instanceof SyntaxError) {
      throw new StartError(
        `${file} is damaged, and the database cannot be opened without it. Restore it from a backup.`,
      )
    }
    throw explainFileError(error, file)
  }
}

async function newHome(dataFolder: string): Promise<Home> {
  const id = randomBytes(6).toString('hex')
  const folder = isRoot() ? join(ROOT_FOLDER, id) : join(dataFolder, 'postgres')
  if (await stat(join(folder, 'data')).catch(() => undefined)) {
    throw new StartError(
      `${recordFile(dataFolder)}, which holds the password of the database in ${folder}, is missing. Restore it from a backup, or move ${folder} away to begin with an empty database.`,
    )
  }
  return { folder, password: randomBytes(24).toString('base64url') }
}
