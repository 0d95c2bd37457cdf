import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes, in memory. */
export type SmallDisk = {
  folder: string
  /** Leaves not a single byte free. */
  fill: () => void
  /** Takes back what `fill` wrote. */
  free: () => void
  remove: () => void
}

/**
 * Mounts a small disk.
 * @returns null where the test may not mount: another user than root, another system than Linux, a locked container
 */
export const smallDisk = (kilobytes: number): SmallDisk | null => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-disk-'))
  const given = ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=0755`, 'statdesk-test', folder]
  const isMounted = process.platform === 'linux' && spawnSync('mount', given, { stdio: 'ignore' }).status === 0
  if (!isMounted) {
    rmSync(folder, { recursive: true })
    return null
  }
  const filler = join(folder, 'filler')
  const fill = () => {
    for (let part = 0; part < 100 && statfsSync(folder).bavail > 0; part += 1) writeAll(`${filler}.${part}`, folder)
  }
  const free = () => {
    for (let part = 0; part < 100; part += 1) rmSync(`${filler}.${part}`, { force: true })
  }
  const remove = () => {
    // Lazily, because a process that is just ending may still hold a file in it.
    spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, fill, free, remove }
}

const writeAll = (file: string, folder: string): void => {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize))
  } catch {
    // Somebody else has taken the last bytes in between: that is full, too.
  }
}

const probe = smallDisk(64)
probe?.remove()

/** What `describe` becomes where no small disk can be had, and the sentence that says so in the list of tests. */
export const mayMount = probe !== null
export const whyNot = mayMount ? '' : ' (left out: a small disk can be mounted by root on Linux only)'
