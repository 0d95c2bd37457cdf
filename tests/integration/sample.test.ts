import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fillSampleOffice } from '../../src/sample/index.ts'
import { isLongRun } from '../support/longRuns.ts'
import { openOffice, type TestOffice } from '../support/office.ts'

let office: TestOffice

const tables = ['users', 'publications', 'press_releases', 'media', 'topics', 'audit_log', 'outbox']
const counts = async (): Promise<number[]> => {
  const rows = await Promise.all(tables.map((table) => office.sql(`select count(*)::int as n from ${table}`)))
  return rows.map(([row]) => Number(row?.n))
}

/** Ends the filling in its midst. */
const pullThePlug = (line: string): void => {
  if (line.includes('topics')) throw new Error('the plug was pulled')
}

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('the filling of the sample office', () => {
  it('leaves nothing behind when it is interrupted', async () => {
    await expect(fillSampleOffice(office.payload, { say: pullThePlug })).rejects.toThrow('the plug was pulled')
    expect(await counts()).toEqual(tables.map(() => 0))
  })

  // It takes a minute, and the usual run fills a sample for its walks.
  ;(isLongRun ? it : it.skip)(
    'succeeds after an interrupted one',
    async () => {
      expect((await fillSampleOffice(office.payload)).length).toBeGreaterThan(0)
    },
    240_000,
  )

  it('adds nothing to an office that has an account', async () => {
    await office.person('author')
    const before = await counts()
    expect(await fillSampleOffice(office.payload)).toEqual([])
    expect(await counts()).toEqual(before)
  })
})
