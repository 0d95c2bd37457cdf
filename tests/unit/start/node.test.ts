import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chooseNode } from '../../../scripts/start/chooseNode.mjs'
import { typeStart } from '../../support/typedStart.ts'

let root: string
const packaged = (): string => join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')

/** A clone whose lock names no packages, so that everything is installed, and whose office only says who runs it. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'statdesk-node-'))
  cpSync('scripts/start.mjs', join(root, 'scripts/start.mjs'))
  cpSync('scripts/start', join(root, 'scripts/start'), { recursive: true })
  mkdirSync(dirname(packaged()), { recursive: true })
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}')
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages":{}}')
  writeFileSync(join(root, 'scripts/office.ts'), 'console.log("runs on", process.execPath)')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Starts with a Node that takes itself for another version; the product knows nothing of it. */
const startOn = (version: string) => {
  const file = join(root, 'disguise.cjs')
  const versions = `{ ...process.versions, node: '${version}' }`
  writeFileSync(file, `Object.defineProperty(process, 'versions', { value: ${versions} })`)
  return typeStart({ root, command: [process.execPath, '--require', file, 'scripts/start.mjs'] }).ended
}

const sentence = (version: string) =>
  `Statdesk needs Node 24, and this is Node ${version}. Install Node 24 from https://nodejs.org and start again.\n`

describe('a start on a Node that will not do', () => {
  it('says how to get Node 24 and ends with a code, before it installs anything, below Node 20', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(await startOn('18.20.8')).toEqual({ code: 1, said: sentence('18.20.8') })
  })

  it.each(['20.0.0', '20.20.2', '22.17.1'])('says so on Node %s when no package brings one', async (version) => {
    expect(await startOn(version)).toEqual({ code: 1, said: sentence(version) })
  })

  it('says so when the packaged one does not run on this machine', async () => {
    writeFileSync(packaged(), '\u007fELF for another C library')
    chmodSync(packaged(), 0o755)
    expect(await startOn('20.20.2')).toEqual({ code: 1, said: sentence('20.20.2') })
  })
})

describe('a start on a Node that is older than Statdesk', () => {
  it('runs the office on the packaged one', async () => {
    symlinkSync(process.execPath, packaged())
    expect(chooseNode(root)).toBe(packaged())
    expect(await startOn('20.0.0')).toMatchObject({ code: 0, said: expect.stringMatching(/^runs on /) })
  })

  it.each(['22.18.0', '24.0.0', '26.1.0'])('runs it on Node %s itself when no package brings one', async (version) => {
    expect(await startOn(version)).toMatchObject({ code: 0, said: expect.stringMatching(/^runs on /) })
  })
})
