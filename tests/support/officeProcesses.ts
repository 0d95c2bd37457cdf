import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (pid: string, file: 'cmdline' | 'environ'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** The process of an office that runs a file, such as `src/server.ts`; found by the data folder in its environment. */
export const processOf = (dataFolder: string, file: string): number => {
  const found = readdirSync('/proc').find(
    (pid) =>
      /^\d+$/.test(pid) &&
      read(pid, 'cmdline').includes(file) &&
      read(pid, 'environ').includes(`STATDESK_DATA=${dataFolder}\0`),
  )
  if (!found) throw new Error(`No process of the office on ${dataFolder} runs ${file}.`)
  return Number(found)
}

/** The first process of the office's embedded PostgreSQL. */
export const postmasterOf = (dataFolder: string): number => {
  const { folder } = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8')) as { folder: string }
  const found = readdirSync('/proc').find(
    (pid) => /^\d+$/.test(pid) && /postgres\0-D\0/.test(read(pid, 'cmdline')) && read(pid, 'cmdline').includes(folder),
  )
  if (!found) throw new Error(`No PostgreSQL runs on ${folder}.`)
  return Number(found)
}
