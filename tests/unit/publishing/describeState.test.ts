import { describe, expect, it } from '@jest/globals'
import { describeState } from '../../../plugins/publishing/describeState.ts'

const now = new Date('2026-11-23T10:00:00Z')
const state = (name: string, visibleFrom: string | null) => describeState({ state: name, visibleFrom }, now, 'ka')

describe('the state that people of the office read', () => {
  it('is never “published” before the minute at which the gate opens', () => {
    expect(state('published', '2026-11-23T10:00:01Z')).toBe('დაგეგმილია: 23 ნოემბერი 2026, 14:00')
    expect(state('published', '2026-11-23T10:00:00Z')).toBe('გამოქვეყნებული')
  })

  it('is the name of the state otherwise', () => {
    expect([state('draft', null), state('retired', '2020-01-01T00:00:00Z')]).toEqual(['მონახაზი', 'არქივში'])
  })
})
