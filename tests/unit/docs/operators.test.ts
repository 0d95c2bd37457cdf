import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { settings } from '../../../src/env/settings.ts'

const [, table = ''] = readFileSync('docs/operators/README.md', 'utf8').split('## Settings')
const rows = table.split('\n## ')[0]?.matchAll(/^\| (`[^|]+) \|/gm) ?? []
const named = [...rows].flatMap(([, cell = '']) => cell.match(/[A-Z][A-Z0-9_]+/g) ?? [])

/** Set by the office for its own processes; nobody else sets it. */
const isInternal = (name: string): boolean => name === 'STATDESK_EMBEDDED_DATABASE_URL'

describe('the settings in the handbook of operators', () => {
  it('are those that the office reads: none is missing, none is made up', () => {
    expect(named.sort()).toEqual(
      Object.keys(settings.shape)
        .filter((name) => !isInternal(name))
        .sort(),
    )
  })
})
