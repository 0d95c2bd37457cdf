import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marksOf } from '../../../src/papers/marks.ts'
import { embargoLine, watermark } from '../../../src/papers/words.ts'

const now = new Date('2026-12-31T06:00:00Z')
const release = new Date('2026-12-31T07:00:00Z')
const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })

describe('how a paper is marked', () => {
  it.each([
    ['a draft without a time', { isApproved: false, visibleFrom: null }, { isDraft: true, embargo: { until: null } }],
    [
      'a draft of a release to come',
      { isApproved: false, visibleFrom: release },
      { isDraft: true, embargo: { until: release } },
    ],
    [
      'approved, its time to come',
      { isApproved: true, visibleFrom: release },
      { isDraft: false, embargo: { until: release } },
    ],
    [
      'approved and public',
      { isApproved: true, visibleFrom: new Date('2026-12-30T07:00:00Z') },
      { isDraft: false, embargo: null },
    ],
    ['approved, no time', { isApproved: true, visibleFrom: null }, { isDraft: false, embargo: { until: null } }],
    [
      'a change of what is public, not approved',
      { isApproved: false, visibleFrom: new Date('2026-12-30T07:00:00Z') },
      { isDraft: true, embargo: { until: null } },
    ],
  ])('%s', (_, facts, marks) => expect(marksOf(facts, now)).toEqual(marks))

  it('is under embargo one second before its time, and not at it', () => {
    const facts = { isApproved: true, visibleFrom: release }
    expect(marksOf(facts, new Date(release.getTime() - 1000)).embargo).toEqual({ until: release })
    expect(marksOf(facts, release).embargo).toBeNull()
  })

  it('is bare only when everybody may read it, and a draft is never bare', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.option(instants), instants, (isApproved, visibleFrom, at) => {
        const { isDraft, embargo } = marksOf({ isApproved, visibleFrom }, at)
        const isPublic = isApproved && visibleFrom !== null && visibleFrom <= at
        expect([isDraft, embargo === null]).toEqual([!isApproved, isPublic])
        if (embargo?.until) expect(embargo.until > at).toBe(true)
      }),
    )
  })
})

describe('the words of the marks', () => {
  const until = { isDraft: true, embargo: { until: release } }
  it('name the minute in Tbilisi, in both languages', () => {
    expect(embargoLine(until, 'ka')).toBe('ემბარგო: 31 დეკემბერი 2026, 11:00-მდე (თბილისის დროით)')
    expect(embargoLine(until, 'en')).toBe('Embargoed until 31 December 2026, 11:00 (Tbilisi time)')
  })

  it('say without a time that the paper stays inside', () => {
    const open = { isDraft: true, embargo: { until: null } }
    expect(embargoLine(open, 'ka')).toBe('ემბარგო: გამოქვეყნებამდე არ გაავრცელოთ')
    expect(embargoLine(open, 'en')).toBe('Embargoed: not for circulation before publication')
  })

  it('are absent from what is public', () => {
    const bare = { isDraft: false, embargo: null }
    for (const language of ['ka', 'en'] as const)
      expect([embargoLine(bare, language), watermark(bare, language)]).toEqual([null, null])
    expect([watermark(until, 'ka'), watermark(until, 'en')]).toEqual(['მონახაზი', 'DRAFT'])
  })
})
