import { describe, expect, it } from '@jest/globals'
import { asQuery, isShown, presetsOf } from '../../../src/config/forms/presets.ts'
import { slugs } from '../../../src/slugs.ts'

const onlooker = { personId: 'me', now: new Date('2026-12-30T22:30:15.250Z') }
const preset = (slug: (typeof slugs)[keyof typeof slugs], name: string) => {
  const found = presetsOf(slug, onlooker).find((one) => one.name === name)
  if (!found) throw new Error(`${slug} has no filter ${name}`)
  return found
}

describe('a ready filter', () => {
  it('begins every list that has one with the whole list', () => {
    expect(presetsOf(slugs.publications, onlooker)[0]).toEqual({ name: 'all', where: null })
    expect(presetsOf(slugs.auditLog, onlooker)).toEqual([])
  })

  it('finds what a person began or is an author of, and is still a draft', () => {
    expect(asQuery(preset(slugs.pressReleases, 'myDrafts').where)).toEqual([
      ['where[or][0][and][0][state][equals]', 'draft'],
      ['where[or][0][and][1][createdBy][equals]', 'me'],
      ['where[or][1][and][0][state][equals]', 'draft'],
      ['where[or][1][and][1][authors][in][0]', 'me'],
    ])
  })

  it('begins the future of events with the day that it is in Tbilisi', () => {
    expect(preset(slugs.events, 'upcoming').where).toEqual({
      or: [{ and: [{ startsAt: { greater_than_equal: '2026-12-30T20:00:00.000Z' } }] }],
    })
  })

  it('is scheduled from the running minute on', () => {
    expect(asQuery(preset(slugs.news, 'scheduled').where).at(-1)?.[1]).toBe('2026-12-30T22:30:00.000Z')
  })

  it('warns of memoranda that end within ninety days', () => {
    expect(asQuery(preset(slugs.memoranda, 'endingSoon').where).map(([, value]) => value)).toEqual([
      '2026-12-31',
      '2027-03-31',
    ])
  })

  it('asks for alternative text of what is seen or heard, never of a table or an archive', () => {
    const lacking = asQuery(preset(slugs.media, 'withoutAlt').where)
    expect(lacking.filter(([path]) => path.includes('mimeType')).map(([, value]) => value)).toEqual([
      'image/',
      'video/',
      'audio/',
    ])
    expect(lacking.filter(([path]) => path.includes('[alt][exists]')).map(([, value]) => value)).toEqual([
      'false',
      'false',
      'false',
    ])
  })

  it('is known again on another day, and not taken for another one', () => {
    const tomorrow = { ...onlooker, now: new Date('2027-01-02T05:00:00.000Z') }
    const where = presetsOf(slugs.events, tomorrow).find(({ name }) => name === 'upcoming')?.where
    const marked = (search: Record<string, unknown>): string[] =>
      presetsOf(slugs.events, onlooker)
        .filter((one) => isShown(one, search))
        .map(({ name }) => name)
    expect(marked({ where })).toEqual(['upcoming'])
    expect(marked({ locale: 'ka', ...Object.fromEntries(asQuery(where)) })).toEqual(['upcoming'])
    expect([marked({ locale: 'ka' }), marked({ 'where[title][equals]': 'x' })]).toEqual([['all'], []])
  })
})
