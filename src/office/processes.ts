import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { systemCode } from './StartError.ts'

/** Is a process with this id there? One that belongs to somebody else is there too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/**
 * What tells a process from a later one with the same id: boot and start time. Empty where the system does not say
 * (then the id alone must do).
 */
export function birthOf(pid: number): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${statFields(pid)[19]}`
  } catch {
    return ''
  }
}

/** Does this process run PostgreSQL on this data folder? A reused process id must not be taken for it. */
export function isPostmasterOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return command.includes('postgres') && (command.includes(data) || readlinkSync(`/proc/${pid}/cwd`) === data)
  } catch {
    return commandLine(pid).includes('postgres')
  }
}

/** A process that has ended and whose parent has not noticed still answers to signal 0. */
function isZombie(pid: number): boolean {
  try {
    return statFields(pid)[0] === 'Z'
  } catch {
    return false
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself contain spaces and brackets. */
function statFields(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function commandLine(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** For programs that must speak English, in UTC, and need nothing else of ours (no secrets). */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
})
