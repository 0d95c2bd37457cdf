import { readdirSync, readFileSync } from 'node:fs'

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')

const isUnder = (pid: number, ancestor: number): boolean => {
  const parent = parentOf(pid)
  return parent === ancestor || (parent > 1 && isUnder(parent, ancestor))
}

/** The process below another one whose command holds a word. Linux only. */
export const descendant = (ancestor: number, word: string): number => {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        return commandOf(pid).includes(word) && isUnder(pid, ancestor)
      } catch {
        return false
      }
    })
  return found ?? ancestor
}

/** Resident memory of a process in megabytes. */
export const residentMegabytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
