import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs the locked packages if they are missing or others than the lock names. Of two starts at once one installs.
 * @param {string} root folder of package.json
 * @returns {string | null} a sentence about what failed, or null
 */
export function installIfNeeded(root) {
  if (isInstalled(root)) return null
  const lock = join(root, '.cache', 'install.lock')
  try {
    mkdirSync(join(root, '.cache'), { recursive: true })
    waitForLock(lock)
  } catch (error) {
    if (isFull(error.code)) return noSpace(root)
    return `Statdesk may not write to ${root} (${error.code}). Give this user the right to write there.`
  }
  try {
    return isInstalled(root) ? null : install(root)
  } finally {
    rmSync(lock, { force: true })
  }
}

/**
 * npm writes node_modules/.package-lock.json last, so an interrupted installation is seen as none.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return Boolean(entry.optional || entry.dev || entry.devOptional || entry.peer)
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/** @param {string} file @returns {Record<string, any> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** @param {string} root @returns {string | null} */
function install(root) {
  const begin = Date.now()
  console.log('installing the locked packages (a minute or two) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=warn', '--include=dev', '--include=optional']
  const result = spawnSync(npm, options, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
  const said = `${result.stderr ?? ''}${result.error?.message ?? ''}`
  // On a full disk npm only warns, leaves half a package behind and may take it for installed.
  if (result.status !== 0 || isFull(said)) {
    rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true })
    return explain(root, said)
  }
  console.log(`installing the locked packages: done in ${Math.round((Date.now() - begin) / 1000)} s`)
  return null
}

/** @param {string} root @param {string} said */
function explain(root, said) {
  if (isFull(said)) return noSpace(root)
  const lines = said.split('\n').filter((line) => line.trim() && !/^npm (warn|notice)/.test(line))
  const errors = lines.join('\n')
  if (/EACCES|EROFS|EPERM/.test(errors))
    return `Statdesk may not write to ${root}/node_modules. Give this user the right to write there.`
  if (/ENOENT.*npm|spawnSync npm/.test(errors))
    return 'npm is not installed. Install Node 24 from https://nodejs.org, which brings npm.'
  if (/in sync/.test(errors))
    return 'package-lock.json does not fit package.json. Run npm install, which brings it up to date.'
  const beginning = lines.slice(0, 8).join('\n')
  return `${beginning}\n\nThe packages could not be installed. See that this machine reaches the package registry, and start again.`
}

/** @param {string} said */
const isFull = (said) => /ENOSPC|EDQUOT|no space left/i.test(said)

/** @param {string} root */
const noSpace = (root) => `There is no space left on the disk of ${root}. Free some space and start again.`

/** Waits while a living process installs; one that was killed left the file behind. @param {string} file */
function waitForLock(file) {
  for (let isSaid = false; ; isSaid = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(Number(existsSync(file) && readFileSync(file, 'utf8')))) rmSync(file, { force: true })
    else if (!isSaid) console.log('another start is installing the packages; waiting for it …')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    if (pid) process.kill(pid, 0)
    return pid > 0
  } catch (error) {
    return error.code === 'EPERM'
  }
}
