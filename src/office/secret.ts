import { randomBytes } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explainFileError, StartError, systemCode } from './StartError.ts'

/**
 * The secret of a closed office: made at its first start and kept in the data folder, readable by its owner only.
 * It also encrypts API keys, so it must stay the same as long as the data does.
 */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret')
  const secret = (await read(file)) ?? (await makeOnce(file)) ?? ''
  if (secret.length < 32)
    throw new StartError(
      `${file} is damaged. Restore it from a backup, or remove it: everybody is then signed out and API keys must be made anew.`,
    )
  return secret
}

/** @returns undefined when there is none yet */
function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw explainFileError(error, file)
  })
}

/** Written beside and linked into place: a disk that is full must not leave half a secret behind. */
async function makeOnce(file: string): Promise<string | undefined> {
  const draft = `${file}.${process.pid}`
  try {
    await writeFile(draft, randomBytes(48).toString('base64url'), { mode: 0o600 })
    await link(draft, file)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw explainFileError(error, file)
  } finally {
    await rm(draft, { force: true })
  }
  return read(file)
}
