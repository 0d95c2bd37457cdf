import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { asInstant, asUuid, refuseAllButIds } from '../../../src/queue/ids.ts'

describe('what a job is given', () => {
  it('is ids: of rows, collections, languages and instants', () => {
    const ids = {
      document: asUuid(randomUUID()),
      collection: 'press-releases',
      global: 'site-settings',
      locale: 'ka',
      at: asInstant(new Date(0)),
    }
    expect(() => refuseAllButIds(ids)).not.toThrow()
  })

  it.each([
    ['a title', 'მშპ გაიზარდა'],
    ['the address of a document', 'gdp-second-quarter'],
    ['an e-mail address', 'nino@example.ge'],
    ['a figure', 4.2],
    ['a list', [randomUUID()]],
    ['a document', { id: randomUUID() }],
    ['nothing', null],
    ['an id with more behind it', `${randomUUID()} მშპ`],
    ['a day, which is no instant', '2026-11-27'],
  ])('is never %s, and the refusal does not repeat it', (_, value) => {
    expect(() => refuseAllButIds({ given: value })).toThrow(/“given” is none/)
    if (typeof value === 'string') expect(() => refuseAllButIds({ given: value })).not.toThrow(value)
  })

  it('is an id of a row only when it looks like one', () => {
    expect(() => asUuid('gdp')).toThrow(RangeError)
    expect(() => asUuid(undefined)).toThrow(RangeError)
    expect(() => asInstant(new Date('no day'))).toThrow(RangeError)
  })
})
