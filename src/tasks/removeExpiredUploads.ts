import { removeExpired } from '../uploads/expire.ts'
import { staging, stagingFolder } from '../uploads/staging.ts'
import type { TaskContext } from './task.ts'

/** Removes large files that were begun and never saved, a day after their beginning. */
export const removeExpiredUploads = ({ environment }: TaskContext): Promise<void> =>
  removeExpired(staging(stagingFolder(environment.dataFolder)), new Date())
