/**
 * The office cannot start or go on. The message is one or two plain sentences for the person at the terminal:
 * what happened and what to do. It is printed without a stack and the process ends with a code other than 0.
 */
export class StartError extends Error {
  override name = 'StartError'
}

/**
 * The code of a system or database error (`ENOSPC`, `28P01`, …), if it has one. Not asked by `instanceof`: in tests an
 * error comes from another realm than the class Error here.
 */
export function systemCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** For a full disk of which no folder is known. */
export const DISK_IS_FULL = 'There is no space left on the disk. Free some space and start again.'

/** 53100 is what PostgreSQL says. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', '53100'].includes(systemCode(error) ?? '')

/** The same, in what a program wrote. */
export const isAboutFullDisk = (said: string): boolean => /ENOSPC|EDQUOT|no space left/i.test(said)

/** Says in a sentence why a file or folder could not be used; any other error passes unchanged. */
export function explainFileError(error: unknown, path: string): unknown {
  const code = systemCode(error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartError(
      `Statdesk may not write to ${path}. Give this user the right to write there, or set STATDESK_DATA to another folder.`,
    )
  }
  if (isDiskFull(error)) {
    return new StartError(`There is no space left on the disk of ${path}. Free some space and start again.`)
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartError(
      `${path} cannot be a folder because a file is in its way. Move that file, or set STATDESK_DATA to another folder.`,
    )
  }
  return error
}
