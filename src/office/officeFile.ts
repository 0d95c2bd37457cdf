import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockHolder } from './lock.ts'

/** What a running office leaves for the commands beside it, in `office.json`, readable by its owner only. */
export interface RunningOffice {
  pid: number
  databaseUrl: string
  /** Where people reach it. */
  origin: string
}

const file = (dataFolder: string) => join(dataFolder, 'office.json')

export const lockFile = (dataFolder: string): string => join(dataFolder, 'office.lock')

export async function writeOffice(dataFolder: string, office: RunningOffice): Promise<void> {
  await rm(file(dataFolder), { force: true })
  await writeFile(file(dataFolder), JSON.stringify(office), { mode: 0o600 })
}

export const removeOffice = (dataFolder: string): Promise<void> => rm(file(dataFolder), { force: true })

/** The office that runs on this data folder now; what a killed one left behind does not count. */
export async function runningOffice(dataFolder: string): Promise<RunningOffice | undefined> {
  if (lockHolder(lockFile(dataFolder)) === undefined) return undefined
  return readFile(file(dataFolder), 'utf8').then(JSON.parse, () => undefined)
}
