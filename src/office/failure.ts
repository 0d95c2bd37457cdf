import { readFile } from 'node:fs/promises'
import { recordFile } from '../postgres/home.ts'
import { ensureRoom, LEAST_MEGABYTES } from './room.ts'
import { DISK_IS_FULL, isAboutFullDisk, StartError } from './StartError.ts'

/** Where an office writes. */
export interface Places {
  dataFolder: string
  mediaFolder: string
}

/**
 * Why a step of the start that ran in a process of its own has failed. A full disk shows in many words, or in none when
 * the database died of it, so the disks are asked too: whoever has so little space left cannot start anyway.
 * @param said       what the process wrote
 * @param otherwise  the sentence about any other failure, below what was said
 */
export async function explainFailure(places: Places, said: string, otherwise: string): Promise<StartError> {
  try {
    for (const folder of await foldersOf(places)) await ensureRoom(folder, LEAST_MEGABYTES)
  } catch (error) {
    if (error instanceof StartError) return error
  }
  if (isAboutFullDisk(said)) return new StartError(DISK_IS_FULL)
  return new StartError(`${said.trim()}\n\n${otherwise}`.trim())
}

async function foldersOf({ dataFolder, mediaFolder }: Places): Promise<string[]> {
  const cluster = await readFile(recordFile(dataFolder), 'utf8').then(
    (text): string[] => [JSON.parse(text).folder],
    () => [],
  )
  return [dataFolder, mediaFolder, ...cluster]
}
