import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { isStaff } from '../../../src/access/people.ts'
import { Refusal } from '../../../src/errors/Refusal.ts'

const pathsOf = (data: unknown): string[] => {
  const { paths } = (data ?? {}) as { paths?: unknown }
  if (Array.isArray(paths) && paths.length > 0 && paths.every((path) => typeof path === 'string')) return paths
  throw new Refusal('languages.pathsNeeded', 422)
}

/**
 * Asks whether a member of staff is asking.
 * @throws Refusal 401
 */
export const staffOnly = (req: PayloadRequest): void => {
  if (!isStaff(req.user)) throw new Refusal('session.none', 401)
}

/**
 * The texts that a request names, as `{ paths }`.
 * @throws Refusal 422
 */
export const askedPaths = async (req: PayloadRequest): Promise<string[]> => {
  await addDataAndFileToRequest(req)
  return pathsOf(req.data)
}
