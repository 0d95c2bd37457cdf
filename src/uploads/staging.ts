import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isUploadId } from './domain/protocol.ts'

/** What is known of an upload from its beginning; how much of it has come is the length of its part. */
export type Staged = {
  id: string
  /** Id of the account that began it: nobody else knows of it. */
  owner: string
  /** As given. */
  name: string
  /** Bytes of the whole file. */
  length: number
  beganAt: string
}

/** The folder of files that are on their way; it is served by nobody. */
export const stagingFolder = (dataFolder: string): string => join(dataFolder, 'uploads')

export type Staging = ReturnType<typeof staging>

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const unlessMissing = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const parsed = (text: string | null): Staged | null => {
  try {
    return text ? (JSON.parse(text) as Staged) : null
  } catch {
    return null
  }
}

/** Files on their way, in a folder: `<id>.part` holds the bytes that have come, `<id>.json` what is known. */
export const staging = (folder: string) => {
  const partOf = (id: string): string => join(folder, `${id}.part`)
  const factsOf = (id: string): string => join(folder, `${id}.json`)

  const begin = async (facts: Omit<Staged, 'id'>): Promise<Staged> => {
    const id = randomBytes(16).toString('hex')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(partOf(id), '', { flag: 'wx', mode: 0o600 })
    // The facts appear whole or not at all: a process that dies in between leaves a part that is swept up.
    await writeFile(`${factsOf(id)}.new`, JSON.stringify({ id, ...facts }), { mode: 0o600 })
    await rename(`${factsOf(id)}.new`, factsOf(id))
    return { id, ...facts }
  }

  const find = async (id: string): Promise<Staged | null> =>
    isUploadId(id) ? parsed(await unlessMissing(readFile(factsOf(id), 'utf8'))) : null

  const received = async (id: string): Promise<number> => (await unlessMissing(stat(partOf(id))))?.size ?? 0

  const names = async (): Promise<string[]> => (await unlessMissing(readdir(folder))) ?? []

  const list = async (): Promise<Staged[]> => {
    const ids = (await names()).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
    return (await Promise.all(ids.map(find))).filter((upload) => upload !== null)
  }

  const remove = async (id: string): Promise<void> => {
    if (!isUploadId(id)) return
    await rm(factsOf(id), { force: true })
    await rm(partOf(id), { force: true })
    await rm(`${factsOf(id)}.new`, { force: true })
  }

  const free = async (): Promise<number> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  }

  return {
    folder,
    partOf,
    begin,
    find,
    received,
    list,
    names,
    remove,
    free,
    open: (id: string) => open(partOf(id), 'r+'),
  }
}
