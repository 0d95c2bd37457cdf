import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { lockHolder, takeLock } from '../../../src/office/lock.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-lock-'))
  file = join(folder, 'office.lock')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a lock', () => {
  it('is not given to a second one while its holder lives', () => {
    expect(takeLock(file)).toBeInstanceOf(Function)
    expect(takeLock(file)).toBeNull()
    expect(lockHolder(file)).toBe(process.pid)
  })

  it('is free after its release, which leaves nothing behind', () => {
    takeLock(file)?.()
    expect(readdirSync(folder)).toEqual([])
    expect(takeLock(file)).not.toBeNull()
  })

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, birth: '' })],
    ['an earlier process whose id this one has now', JSON.stringify({ pid: process.pid, birth: 'before' })],
    ['nobody, being half written', '{"pid":'],
  ])('left behind by %s is taken over', (_, text) => {
    writeFileSync(file, text)
    expect(takeLock(file)).not.toBeNull()
    expect(lockHolder(file)).toBe(process.pid)
  })

  it('released late does not take away the lock of another', () => {
    const release = takeLock(file)
    writeFileSync(file, JSON.stringify({ pid: process.ppid, birth: 'other' }))
    release?.()
    expect(readdirSync(folder)).toEqual(['office.lock'])
  })
})
