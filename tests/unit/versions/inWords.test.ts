import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { check, day, instant, number, relation, term, text, upload } from '../../../src/fields/make.ts'
import { pressReleaseKinds } from '../../../src/labels/vocabularies.ts'
import { slugs } from '../../../src/slugs.ts'
import { inWords } from '../../../src/versions/inWords.ts'
import { picturesIn, richInWords } from '../../../src/versions/richInWords.ts'
import { withDifferences } from '../../../src/versions/withDifferences.ts'

const id = '7c0a3f52-9a1e-4b6f-8a0d-3f1c2b4d5e6f'
const said = (field: Field, value: unknown, language: 'ka' | 'en' = 'en', titles = new Map([[id, 'Inflation']])) =>
  inWords(field, value, { language, titles })

describe('a field in a comparison of versions', () => {
  it.each<[string, Field, unknown, string[]]>([
    ['a term by its label', term('kind', pressReleaseKinds), 'pressRelease', ['Press release']],
    ['a day in the house style', day('publishedOn'), '2026-12-31', ['31 December 2026']],
    ['an instant in Tbilisi time', instant('visibleFrom'), '2026-11-28T00:13:00.000Z', ['28 November 2026, 04:13']],
    ['a number with its point and spaces', number('value' as never), 1234567.5, ['1\u202F234\u202F567.5']],
    ['a year without spaces', number('year'), 2026, ['2026']],
    ['yes and no', check('everPublic'), true, ['Yes']],
    ['languages by name', text('publicLocales'), 'ka,en', ['Georgian, English']],
    ['a linked document by its title', relation('publications', slugs.publications), id, ['Inflation']],
    ['a whole linked document', relation('topics', slugs.topics, { hasMany: true }), [{ id }], ['Inflation']],
    [
      'a document of one of several kinds',
      relation('topics', [slugs.news, slugs.topics]),
      { relationTo: 'news', value: { id } },
      ['Inflation'],
    ],
    ['a file by its name', upload('cover'), id, ['Inflation']],
    ['what was typed as it is', text('title'), '<b>{"a"}</b>', ['<b>{"a"}</b>']],
    ['an empty field with nothing', text('title'), null, []],
    ['an empty link with nothing', upload('cover'), null, []],
  ])('is %s', (_, field, value, expected) => expect(said(field, value)).toEqual(expected))

  it('says of a document that the reader may not read no more than that', () => {
    const [words = ''] = said(upload('cover'), id, 'ka', new Map())
    expect(words).toMatch(/[ა-ჰ]/)
    expect(words).not.toContain(id)
  })

  it('is Georgian for Georgian readers', () => {
    expect(said(instant('visibleFrom'), '2026-11-28T00:13:00.000Z', 'ka')).toEqual(['28 ნოემბერი 2026, 04:13'])
    expect(said(check('everPublic'), false, 'ka')).toEqual(['არა'])
  })
})

const root = (...children: object[]) => ({ root: { type: 'root', children } })
const chart = {
  type: 'block',
  fields: {
    blockType: 'chart',
    heading: 'Inflation',
    unit: '%',
    form: 'line',
    decimals: 1,
    description: 'It rose.',
    source: 'Geostat',
    figures: { categories: ['May', 'June'], series: [{ name: '2026', values: [4.8, null] }] },
  },
}

describe('formatted text in a comparison of versions', () => {
  it('shows a chart as its figures, and a picture by its name', () => {
    const html = richInWords(root(chart, { type: 'upload', relationTo: 'media', value: id }), 'en', () => '[cover]')
    const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(words).toMatch(/Inflation, % .*It rose\. .*2026 .*May 4\.8 .*June … .*Geostat.*\[cover\]/)
    expect(html).not.toMatch(/svg|\{"/)
    expect(words).not.toContain(id)
  })

  it('names the pictures whose names are to be found', () =>
    expect(picturesIn(root({ type: 'upload', relationTo: 'media', value: { id } }))).toEqual([id]))
})

describe('what is compared', () => {
  const diffOf = (field: Field | undefined) =>
    (field?.admin as { components?: { Diff?: string } } | undefined)?.components?.Diff
  it('are fields that a form shows, within rows and tables too, and nothing that the system hides', () => {
    const hidden = text('addressId', { admin: { hidden: true } })
    const [row, kept] = withDifferences([{ type: 'row', fields: [text('title')] }, hidden])
    expect(diffOf((row as { fields: Field[] }).fields[0])).toMatch(/#Difference$/)
    expect(diffOf(kept)).toMatch(/#Nothing$/)
  })
})
