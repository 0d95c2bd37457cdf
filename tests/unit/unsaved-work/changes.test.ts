import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, withChanges } from '../../../plugins/unsaved-work/domain/changes.ts'

const content = fc.dictionary(fc.constantFrom('title', 'summary', 'figures', 'body'), fc.jsonValue(), {
  noNullPrototype: true,
})
const plain = (form: object): unknown =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null && value !== undefined))

describe('unsaved work', () => {
  it('put back into the form it came from is that form', () => {
    fc.assert(
      fc.property(content, content, (saved, now) => {
        expect(plain(withChanges(saved, changesBetween(saved, now)))).toEqual(plain(now))
      }),
    )
  })

  it('is nothing where nothing was changed', () => {
    fc.assert(fc.property(content, (saved) => expect(changesBetween(saved, structuredClone(saved))).toEqual({})))
  })

  it('leaves what a colleague saved in another field meanwhile', () => {
    const mine = changesBetween({ title: 'a', summary: 's' }, { title: 'b', summary: 's' })
    expect(withChanges({ title: 'a', summary: 'theirs' }, mine)).toEqual({ title: 'b', summary: 'theirs' })
  })

  it('remembers that a field was emptied', () => {
    expect(changesBetween({ title: 'a' }, {})).toEqual({ title: null })
  })
})
