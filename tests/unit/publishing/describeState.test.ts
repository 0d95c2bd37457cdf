import { describe, expect, it } from '@jest/globals'
import { describeState, type Stated, statedIn } from '../../../plugins/publishing/describeState.ts'

const now = new Date('2026-11-23T10:00:00Z')
const out: Stated = {
  state: 'published',
  visibleFrom: '2026-01-01T00:00:00Z',
  visibleUntil: null,
  wasPublic: true,
  outLocales: ['ka', 'en'],
  expectedOn: null,
  isChanged: false,
}
const draft: Stated = { ...out, state: 'draft', visibleFrom: null, wasPublic: false, outLocales: [] }
const told = (stated: Stated) => [describeState(stated, now, 'ka'), describeState(stated, now, 'en')]

describe('the state that people of the office read', () => {
  it('is never “published” before the minute at which the gate opens', () => {
    const at = (visibleFrom: string) => describeState({ ...out, visibleFrom }, now, 'ka')
    expect(at('2026-11-23T10:00:01Z')).toBe('დაგეგმილია: 23 ნოემბერი 2026, 14:00')
    expect(at('2026-11-23T10:00:00Z')).toBe('გამოქვეყნებული')
  })

  it('nor after the minute at which it closes', () => {
    const at = (visibleUntil: string) => describeState({ ...out, visibleUntil }, now, 'en')
    expect([at('2026-11-23T10:00:00Z'), at('2026-11-23T10:00:01Z')]).toEqual([
      'Ended on 23 November 2026, 14:00',
      'Published',
    ])
  })

  it('tells what was taken down from what was never out', () => {
    expect([told({ ...draft, wasPublic: true }), told(draft)]).toEqual([
      ['მოხსნილია საჯარო წვდომიდან', 'Taken down'],
      ['მონახაზი', 'Draft'],
    ])
  })

  it('says that readers see an older text', () => {
    expect(told({ ...out, isChanged: true })).toEqual([
      'გამოქვეყნებული · შეცვლილია, ცვლილება ჯერ არ გამოქვეყნებულა',
      'Published · changed, and the change is not public yet',
    ])
  })

  it('says which language is not out, and on which day it follows', () => {
    const half = { ...out, outLocales: ['ka'] }
    expect([told(half), told({ ...half, expectedOn: '2026-12-15' })]).toEqual([
      ['გამოქვეყნებული · ინგლისური ჯერ არ არის', 'Published · no English yet'],
      ['გამოქვეყნებული · ინგლისური მოჰყვება: 15 დეკემბერი 2026', 'Published · English follows on 15 December 2026'],
    ])
  })

  it('is the name of the state otherwise', () => {
    expect(told({ ...out, state: 'retired' })).toEqual(['არქივში', 'Retired'])
  })
})

describe('in a list', () => {
  const row = { state: 'published', visibleFrom: '2026-01-01T00:00:00Z', publicLocales: ',ka,en,', everPublic: true }

  it('a newest text that is a draft is a change, unless a language follows', () => {
    expect(statedIn({ ...row, _status: 'draft' })).toEqual({ ...out, isChanged: true })
    expect(statedIn({ ...row, _status: 'published' })).toEqual(out)
    expect(statedIn({ ...row, publicLocales: ',ka,', _status: 'draft' }).isChanged).toBe(false)
  })
})
