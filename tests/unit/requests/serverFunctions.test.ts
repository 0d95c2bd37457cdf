import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../../../src/errors/Refusal.ts'
import { keptServerFunctions, refusedServerFunctions } from '../../../src/requests/serverFunctions.ts'

/** Payload exports the list nowhere; it is read from where it stands. */
const payloadsOwn = (): string[] => {
  const source = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
  const list = /const baseServerFunctions = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? ''
  return [...list.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => String(name))
}

describe('server functions of the admin', () => {
  it('are each kept or refused: a new one of Payload is unknown until somebody decides', () => {
    expect(payloadsOwn().sort()).toEqual([...keptServerFunctions, ...Object.keys(refusedServerFunctions)].sort())
  })

  it('copying between languages and timed publishing are refused, because they know no gate', () => {
    for (const name of ['copy-data-from-locale', 'schedule-publish'])
      expect(() => refusedServerFunctions[name]?.({} as never)).toThrow(Refusal)
  })

  it('the admin hands the refusals to Payload', () => {
    expect(readFileSync('src/app/(payload)/layout.tsx', 'utf8')).toContain('serverFunctions: refusedServerFunctions')
  })
})
