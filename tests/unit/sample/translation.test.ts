import { describe, expect, it } from '@jest/globals'
import { both, inLanguage, isTranslated, withRowIds } from '../../../src/sample/desk/both.ts'

const data = {
  title: both('სათაური', 'Title'),
  year: 2019,
  rows: [
    { name: both('ერთი', 'One'), value: 1, inner: [{ name: both('შიდა', 'Inner') }] },
    { name: both('ორი', 'Two'), value: 2, inner: [] },
  ],
}

describe('a document in two languages', () => {
  it('is written in one of them at a time', () => {
    expect(inLanguage(data, 'en')).toEqual({
      title: 'Title',
      year: 2019,
      rows: [
        { name: 'One', value: 1, inner: [{ name: 'Inner' }] },
        { name: 'Two', value: 2, inner: [] },
      ],
    })
  })

  it('keeps its rows when it is translated', () => {
    const saved = {
      title: 'სათაური',
      rows: [
        { id: 'a', inner: [{ id: 'c' }] },
        { id: 'b', inner: [] },
      ],
    }
    expect(withRowIds(inLanguage(data, 'en'), saved)).toMatchObject({
      rows: [
        { id: 'a', name: 'One', inner: [{ id: 'c', name: 'Inner' }] },
        { id: 'b', name: 'Two' },
      ],
    })
  })

  it('is not translated while it has no word of English', () => {
    expect([isTranslated(both('ქართული')), isTranslated(data), isTranslated({ year: 2019 })]).toEqual([
      false,
      true,
      false,
    ])
  })
})
