import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keptSecret } from '../../../src/office/secret.ts'
import { mayMount, type SmallDisk, smallDisk, whyNot } from '../../support/smallDisk.ts'
import { typeStart } from '../../support/typedStart.ts'

const withSmallDisk = mayMount ? describe : describe.skip
const noSpaceOn = (folder: string) =>
  `There is no space left on the disk of ${folder}. Free some space and start again.`

let disk: SmallDisk

beforeEach(() => {
  disk = smallDisk(8 * 1024) as SmallDisk
})

afterEach(() => disk?.remove())

/** A clone that has one package to install, of sixteen megabytes, without a registry. */
const cloneOnSmallDisk = (away: string): void => {
  mkdirSync(join(away, 'package'))
  writeFileSync(join(away, 'package/package.json'), '{"name":"large","version":"1.0.0"}')
  writeFileSync(join(away, 'package/large.bin'), randomBytes(16 * 1024 * 1024))
  const archive = join(away, 'large.tgz')
  spawnSync('tar', ['-czf', archive, '-C', away, 'package'])
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  const dependencies = { large: `file:${archive}` }
  const large = { version: '1.0.0', resolved: `file:${archive}`, integrity }
  const given = { name: 'clone', version: '1.0.0', dependencies }
  const packages = { '': given, 'node_modules/large': large }
  writeFileSync(join(disk.folder, 'package.json'), JSON.stringify(given))
  writeFileSync(
    join(disk.folder, 'package-lock.json'),
    JSON.stringify({ ...given, lockfileVersion: 3, requires: true, packages }),
  )
  cpSync('scripts/start.mjs', join(disk.folder, 'scripts/start.mjs'))
  cpSync('scripts/start', join(disk.folder, 'scripts/start'), { recursive: true })
}

withSmallDisk(`on a full disk${whyNot}`, () => {
  let away: string
  beforeEach(() => {
    away = mkdtempSync(join(tmpdir(), 'statdesk-away-'))
  })
  afterEach(() => rmSync(away, { recursive: true, force: true }))

  const start = () => typeStart({ root: disk.folder, env: { HOME: away } }).ended

  it('an installation that does not fit says so in one sentence and ends with a code', async () => {
    cloneOnSmallDisk(away)
    const { code, said } = await start()
    expect(said.replace(/^installing the locked packages .*\n/, '')).toBe(`${noSpaceOn(disk.folder)}\n`)
    expect(code).toBe(1)
    expect(existsSync(join(disk.folder, '.cache/install.lock'))).toBe(false)
  })

  it('an installation that cannot even begin says the same', async () => {
    cloneOnSmallDisk(away)
    disk.fill()
    expect(await start()).toEqual({ code: 1, said: `${noSpaceOn(disk.folder)}\n` })
  })

  it('no half secret is left behind that would lock the office out of the next start', async () => {
    disk.fill()
    await expect(keptSecret(disk.folder)).rejects.toThrow(/^There is no space left on the disk of/)
    disk.free()
    expect(readdirSync(disk.folder)).toEqual([])
    expect((await keptSecret(disk.folder)).length).toBe(64)
  })
})
