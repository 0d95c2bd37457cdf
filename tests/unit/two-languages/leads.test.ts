import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { agreed, type Leads, leadsAfter, standingOf } from '../../../plugins/two-languages/domain/leads.ts'
import { runs } from '../../support/longRuns.ts'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`
const save = (leads: Leads, language: string, at: string, path = 'title') =>
  leadsAfter({ leads, present: [path], changed: [path], language, at })
const both = { here: true, elsewhere: true }

describe('a text in two languages', () => {
  it('is missing in the language in which nobody wrote it', () => {
    const leads = save({}, 'ka', day(1))
    expect(standingOf(leads.title, 'en', { here: false, elsewhere: true })).toBe('missing')
    expect(standingOf(leads.title, 'ka', { here: true, elsewhere: false })).toBe('current')
  })

  it('agrees once it was translated, whichever language came first', () => {
    for (const [first, second] of [
      ['ka', 'en'],
      ['en', 'ka'],
    ] as const) {
      const leads = save(save({}, first, day(1)), second, day(2))
      expect([leads, standingOf(leads.title, first, both), standingOf(leads.title, second, both)]).toEqual([
        {},
        'current',
        'current',
      ])
    }
  })

  it('is stale since the first change of the other side, until it is mended or said to agree', () => {
    const stale = save(save(save(save({}, 'ka', day(1)), 'en', day(2)), 'ka', day(3)), 'ka', day(4))
    expect([standingOf(stale.title, 'en', both), stale.title?.since]).toEqual(['stale', day(3)])
    expect(standingOf(stale.title, 'ka', both)).toBe('current')
    expect(save(stale, 'en', day(5))).toEqual({})
    expect(agreed(stale, ['title'])).toEqual({})
  })

  it('is untouched by a save that changes other texts, and forgotten when its row is gone', () => {
    const leads = save({}, 'ka', day(1), 'figures/r1/figureName')
    const kept = (present: string[]) => leadsAfter({ leads, present, changed: [], language: 'en', at: day(2) })
    expect(kept(['figures/r1/figureName'])).toEqual(leads)
    expect(kept([])).toEqual({})
  })

  it('never has both languages stale, whatever is saved in whatever order', () => {
    const saves = fc.array(fc.tuple(fc.constantFrom('ka', 'en'), fc.constantFrom('title', 'body')), { maxLength: 30 })
    fc.assert(
      fc.property(saves, (given) => {
        const leads = given.reduce<Leads>(
          (before, [language, path], index) =>
            leadsAfter({ leads: before, present: ['title', 'body'], changed: [path], language, at: day(index % 28) }),
          {},
        )
        for (const path of ['title', 'body']) {
          const stale = ['ka', 'en'].filter((language) => standingOf(leads[path], language, both) === 'stale')
          expect(stale.length).toBeLessThanOrEqual(1)
        }
      }),
      runs(200),
    )
  })
})
