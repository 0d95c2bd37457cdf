import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { explainFileError, StartError } from './StartError.ts'

const MEGABYTE = 1024 * 1024

/** With less than this no office starts: PostgreSQL alone writes in pieces of 16. */
export const LEAST_MEGABYTES = 64

/**
 * Makes a private folder if it is missing and sees that it can be written to.
 * @throws StartError when the disk or the rights do not allow it
 */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw explainFileError(error, folder)
  }
}

/**
 * Sees that the disk of a folder has space left, before a half-written file says so.
 * @throws StartError naming the space needed and found
 */
export async function ensureRoom(folder: string, megabytes: number): Promise<void> {
  const disk = await statfs(folder)
  const free = Math.floor((disk.bavail * disk.bsize) / MEGABYTE)
  if (free < megabytes) {
    throw new StartError(
      `The disk of ${folder} has ${free} MB left and Statdesk needs ${megabytes} MB. Free some space and start again.`,
    )
  }
}
