import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The packages bring Node 24; a system's own Node must at least run TypeScript files as they are. */
const LEAST = [22, 18]

/**
 * The Node that runs Statdesk: the one of the locked packages, else the system's if it is new enough.
 * @param {string} root folder of package.json
 * @returns {string | null} path of the program, or null when none will do
 */
export function chooseNode(root) {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const folder = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin')
  const packaged = join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(packaged) && runs(packaged)) return packaged
  return isNewEnough(process.versions.node) ? process.execPath : null
}

export const noNode =
  `Statdesk needs Node 24, and this is Node ${process.versions.node}. ` +
  'Install Node 24 from https://nodejs.org and start again.'

/** @param {string} version like 24.1.0 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
}

/** A binary for another C library is there and does not run. @param {string} file */
function runs(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
