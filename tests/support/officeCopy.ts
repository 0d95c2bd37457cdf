import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lchownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { removeData } from './typedStart.ts'

export type Person = { uid: number; gid: number }

/** A copy of this repository in a folder of its own. */
export type OfficeCopy = {
  root: string
  /** Removes it, with the cluster that root keeps elsewhere. */
  remove: () => void
}

/** What a clone does not bring, and what nobody needs to start an office. */
const leftOut = /^(\.git|node_modules|\.next|\.cache|\.data.*|media|tests|examples|\.env.*)(\/|$)/

/**
 * Copies the repository as it is now.
 * @param owner    to whom it belongs
 * @param isBuilt  with packages and build, as after a first start; without them it is a clean clone
 */
export const copyOffice = (owner: Person, isBuilt: boolean): OfficeCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-copy-'))
  const root = join(folder, 'office')
  const source = process.cwd()
  cpSync(source, root, { recursive: true, filter: (path) => !leftOut.test(relative(source, path)) })
  mkdirSync(join(root, 'media'))
  if (isBuilt) {
    const isNoCache = (path: string) => relative(source, path) !== join('.next', 'cache')
    cpSync(join(source, '.next'), join(root, '.next'), { recursive: true, verbatimSymlinks: true, filter: isNoCache })
  }
  giveAll(root, owner)
  if (isBuilt) linkPackages(join(source, 'node_modules'), join(root, 'node_modules'))
  const remove = () => {
    if (existsSync(join(root, '.data'))) removeData(join(root, '.data'))
    rmSync(folder, { recursive: true, force: true })
  }
  return { root, remove }
}

/** Lets everybody through the folder around a copy, or nobody but its owner. */
export const setDoor = (copy: OfficeCopy, mode: 0o700 | 0o755): void => chmodSync(join(copy.root, '..'), mode)

const giveAll = (root: string, { uid, gid }: Person): void => {
  lchownSync(root, uid, gid)
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) lchownSync(join(root, name), uid, gid)
}

/** Hard links, because a gigabyte takes long to copy; on another disk a copy. Never chowned: they are the originals. */
const linkPackages = (from: string, to: string): void => {
  if (spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}
