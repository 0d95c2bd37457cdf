import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explainFileError, StartError, systemCode } from './StartError.ts'

/**
 * The secret of a closed office: made at its first start and kept in the data folder, readable by its owner only.
 * It also encrypts API keys, so it must stay the same as long as the data does.
 */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret')
  try {
    await writeFile(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw explainFileError(error, file)
  }
  const secret = await readFile(file, 'utf8').catch((error) => {
    throw explainFileError(error, file)
  })
  if (secret.length < 32)
    throw new StartError(
      `${file} is damaged. Restore it from a backup, or remove it: everybody is then signed out and API keys must be made anew.`,
    )
  return secret
}
