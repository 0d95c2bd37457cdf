/**
 * `npm run lock:complete`: adds to package-lock.json the optional packages of other platforms that the registry at hand
 * does not have. npm leaves them out of the lock and then refuses it (`npm ci`: "Missing: … from lock file"), here and
 * everywhere else. Their entry names version and platform; a checksum only the registry could tell. Run it after
 * every `npm install`. See npm/cli#4828.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'package-lock.json'
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

/** The platform that a package names: `@next/swc-linux-x64-musl`. @param {string} name */
function platformOf(name) {
  const parts = name.split(/[-/]/)
  const os = SYSTEMS.filter((system) => parts.includes(system))
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor))
  const isMusl = parts.some((part) => part.startsWith('musl'))
  const isGlibc = parts.some((part) => part.startsWith('gnu'))
  const libc = os.includes('linux') && (isMusl || isGlibc) ? { libc: [isMusl ? 'musl' : 'glibc'] } : {}
  return { ...libc, cpu, os }
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const added = []
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    const platform = platformOf(name)
    const isExact = /^\d+\.\d+\.\d+[-\w.]*$/.test(version)
    if (lock.packages[path] || !isExact || platform.os.length === 0) continue
    const kind = entry.dev ? { dev: true } : {}
    lock.packages[path] = { version, ...kind, optional: true, ...platform }
    added.push(`${name}@${version}`)
  }
}

const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
lock.packages = Object.fromEntries(sorted)
if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock is complete.' : `Added to the lock:\n  ${added.join('\n  ')}`)
