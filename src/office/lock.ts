import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { birthOf, isAlive } from './processes.ts'
import { explainFileError, systemCode } from './StartError.ts'

interface Holder {
  pid: number
  birth: string
}

/**
 * Takes a lock that lies in a file and names its holder, so that the lock of a killed process is seen as left over.
 * @returns release, safe to call twice; or null when a living process holds the lock
 * @throws StartError when the file cannot be written
 */
export function takeLock(file: string): (() => void) | null {
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid) }
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, mine)) return () => release(file, mine)
    const holder = readHolder(file)
    if (holder && isHolding(holder)) return null
    removeLeftOver(file, holder)
  }
  return null
}

/** The process id that holds a lock, if it still lives. */
export function lockHolder(file: string): number | undefined {
  const holder = readHolder(file)
  return holder && isHolding(holder) ? holder.pid : undefined
}

function isHolding(holder: Holder): boolean {
  return isAlive(holder.pid) && birthOf(holder.pid) === holder.birth
}

/** Written beside and linked into place, so that nobody ever reads half a holder. */
function create(file: string, holder: Holder): boolean {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 })
    linkSync(draft, file)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw explainFileError(error, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Moved away first: if another start was quicker and the lock is by now somebody's, it goes back. */
function removeLeftOver(file: string, seen: Holder | undefined): void {
  const aside = `${file}.old.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (JSON.stringify(readHolder(aside)) !== JSON.stringify(seen)) {
    try {
      linkSync(aside, file)
    } catch {
      // Somebody took the lock in between; theirs stays.
    }
  }
  rmSync(aside, { force: true })
}

function release(file: string, mine: Holder): void {
  if (JSON.stringify(readHolder(file)) === JSON.stringify(mine)) rmSync(file, { force: true })
}
