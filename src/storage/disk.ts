import { createReadStream } from 'node:fs'
import { access, chmod, constants, link, mkdir, open, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { machineNow } from '../time/clock.ts'
import { type Content, piecesOf } from './content.ts'
import { type FileStore, type StoredFile, StoreFull } from './fileStore.ts'

const mode = 0o640

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code)

const isThere = (error: unknown): null => {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}

/** A file that lies on this disk already gets a second name: its first may go, and nothing is copied. */
const linked = async (content: Content, to: string): Promise<boolean> => {
  if (Buffer.isBuffer(content) || !content.path) return false
  try {
    await link(content.path, to)
    await chmod(to, mode)
    // It counts as new from now on: what is old and named by no row yet would be swept up.
    await utimes(to, machineNow(), machineNow())
    return true
  } catch (error) {
    // Another disk, or one that knows no second names.
    if (['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(codeOf(error))) return false
    throw error
  }
}

/** Writes a file and waits until the disk has its bytes; its name lasts once the folder is settled, too. */
const written = async (content: Content, to: string): Promise<void> => {
  const handle = await open(to, 'wx', mode)
  try {
    await handle.writeFile(piecesOf(content))
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Waits until the disk has the names of a folder. */
const settleFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    // Windows opens no folder, and some network disks settle none: they see to it themselves.
    if (!['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error
  }
}

/** A folder of this machine. Files are readable by this account and its group only. */
export const diskStore = (folder: string): FileStore => {
  const pathOf = (name: string): string => {
    if (basename(name) !== name || name === '') throw new RangeError(`“${name}” is no name of a stored file.`)
    return join(folder, name)
  }

  const write: FileStore['write'] = async (name, content) => {
    const first = await mkdir(folder, { recursive: true })
    try {
      if (first) await settleFolder(dirname(first))
      if (!(await linked(content, pathOf(name)))) await written(content, pathOf(name))
    } catch (error) {
      throw ['ENOSPC', 'EDQUOT'].includes(codeOf(error)) ? new StoreFull('The disk is full.', { cause: error }) : error
    }
  }

  const list: FileStore['list'] = async () => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
    const found = await Promise.all(
      names.map(async (name): Promise<StoredFile[]> => {
        const facts = await stat(join(folder, name)).catch(isThere)
        return facts ? [{ name, changedAt: facts.mtime }] : []
      }),
    )
    return found.flat()
  }

  return {
    write,
    settle: () => settleFolder(folder),
    read: async (name) => readFile(pathOf(name)),
    sizeOf: async (name) => (await stat(pathOf(name)).catch(isThere))?.size ?? null,
    stream: async (name, from, to) =>
      Readable.toWeb(createReadStream(pathOf(name), { start: from, end: to })) as ReadableStream,
    remove: async (name) => rm(pathOf(name), { force: true }),
    list,
    check: async () => access(folder, constants.R_OK | constants.W_OK),
  }
}
