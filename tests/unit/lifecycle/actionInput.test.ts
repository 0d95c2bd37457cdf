import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bodyOf, type InputField, isAnswered } from '../../../src/lifecycle/domain/actionInput.ts'
import { runs } from '../../support/longRuns.ts'

const field = (name: string, kind: InputField['kind'], isRequired = false): InputField => ({
  name,
  kind,
  label: name,
  isRequired,
})

describe('what a person types into the dialog of an action', () => {
  it('an instant is a time in Tbilisi, wherever the browser is', () => {
    expect(bodyOf([field('publishAt', 'instant')], { publishAt: '2026-12-31T11:00' })).toEqual({
      publishAt: '2026-12-31T07:00:00.000Z',
    })
  })

  it('a field of a part of an object lands in that part', () => {
    expect(bodyOf([field('followsOn.en', 'day')], { 'followsOn.en': '2026-12-31' })).toEqual({
      followsOn: { en: '2026-12-31' },
    })
  })

  it('words in both languages are one object', () => {
    expect(
      bodyOf([field('notice', 'wordsInBothLanguages')], { 'notice.ka': ' გადახედეთ ', 'notice.en': 'See' }),
    ).toEqual({ notice: { ka: 'გადახედეთ', en: 'See' } })
  })

  it('what is empty, blank or no time is left out, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', '\n\t'),
        fc.constantFrom('words', 'day', 'instant', 'choice'),
        (blank, kind) => {
          expect(bodyOf([field('x', kind as InputField['kind'])], { x: blank })).toEqual({})
        },
      ),
      runs(50),
    )
    expect(bodyOf([field('publishAt', 'instant')], { publishAt: 'soon' })).toEqual({})
  })

  it('is not sent while something that must be said is missing, in either language', () => {
    const notice = [field('notice', 'wordsInBothLanguages', true)]
    expect(isAnswered(notice, { 'notice.ka': 'ა' })).toBe(false)
    expect(isAnswered(notice, { 'notice.ka': 'ა', 'notice.en': ' ' })).toBe(false)
    expect(isAnswered(notice, { 'notice.ka': 'ა', 'notice.en': 'a' })).toBe(true)
    expect(isAnswered([field('publishAt', 'instant')], {})).toBe(true)
  })

  it('is not sent while a day or a time stands there that cannot be read, even one that may be left out', () => {
    for (const text of ['10.12', '35.12.2026, 11:00', 'ხვალ', '2026-02-30T11:00', '2026-12-10'])
      expect([text, isAnswered([field('publishAt', 'instant')], { publishAt: text })]).toEqual([text, false])
    expect(isAnswered([field('on', 'day')], { on: '2026-13-01' })).toBe(false)
    expect(isAnswered([field('on', 'day')], { on: '2026-12-01' })).toBe(true)
    expect(isAnswered([field('publishAt', 'instant')], { publishAt: '2026-12-10T11:00' })).toBe(true)
    expect(bodyOf([field('on', 'day')], { on: '35.12.2026' })).toEqual({})
  })
})
