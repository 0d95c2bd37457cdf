import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { collections } from '../../../../collections/index.ts'
import { emptyFigures, hasBlank } from '../../../../plugins/publishing/domain/blank.ts'
import { carryOver } from '../../../../plugins/publishing/editions/carryOver.ts'
import { carryRules } from '../../../../plugins/publishing/editions/rules.ts'
import { waitingSentences } from '../../../../plugins/publishing/editions/waiting.ts'
import { type FieldNode, fieldTree } from '../../../../src/fields/tree.ts'
import { months } from '../../../../src/format/months.ts'
import type { FieldName } from '../../../../src/labels/fields.ts'
import { blank } from '../../../../src/richText/blank.ts'
import { nextPeriod } from '../../../../src/time/nextPeriod.ts'
import { richText } from '../../../support/text.ts'

const treeOf = (slug: string): FieldNode[] =>
  fieldTree(collections.find((collection) => collection.slug === slug)?.fields ?? [])

describe('a figure in a sentence', () => {
  it.each([
    ['2026 წლის ოქტომბერში ინფლაციამ 3.6% შეადგინა.', '[___] წლის [___] ინფლაციამ [___]% შეადგინა.'],
    ['-0.3 პროცენტული პუნქტი', '[___] პროცენტული პუნქტი'],
    ['1 234 567 ლარი', '[___] ლარი'],
    ['2025-ის და 2026-ის შედარება', '[___]-ის და [___]-ის შედარება'],
    ['10–15 წლის ასაკში', '[___] წლის ასაკში'],
    ['COVID-19 და G7', 'COVID-19 და G7'],
    ['12.10.2026, 11:00', '[___], [___]'],
    ['ცვლილება არ არის', 'ცვლილება არ არის'],
    ['მე-3 ადგილი, the 3rd place', '[___] ადგილი, the [___] place'],
    ['2026-III', '[___]'],
    ['Inflation, October 2026', 'Inflation, [___]'],
    ['3 ნოემბერს, 11:00-ზე', '[___], [___]-ზე'],
  ])('%s', (text, expected) => {
    expect(emptyFigures(text)).toBe(expected)
  })

  it.each([
    ['იანვარში და იანვრის', '[___] და [___]'],
    ['თებერვლიდან აგვისტომდე', '[___]'],
    ['იანვარ-სექტემბერში ექსპორტი გაიზარდა', '[___] ექსპორტი გაიზარდა'],
    ['from January to May', 'from [___] to [___]'],
    ['May be revised', 'May be revised'],
    ['may and march', 'may and march'],
    ['III კვარტალში', '[___] კვარტალში'],
    ['I და II კვარტლებში', '[___] კვარტლებში'],
    ['მესამე კვარტლის შედეგები', '[___] კვარტლის შედეგები'],
    ['პირველი ნახევრის', '[___] ნახევრის'],
    ['the first quarter and the second half', 'the [___] quarter and the [___] half'],
    ['GDP in Q3', 'GDP in [___]'],
    ['მარტივი, მარტო, მაისური, Augustine, second place', 'მარტივი, მარტო, მაისური, Augustine, second place'],
    ['მეორე მხრივ, პირველად', 'მეორე მხრივ, პირველად'],
  ])('whose month or quarter is a word: %s', (text, expected) => {
    expect(emptyFigures(text)).toBe(expected)
  })

  it('names every month in every case', () => {
    const cases = ['ი', 'ის', 'ში', 'იდან', 'ამდე', 'ს', 'მა', 'ით', 'ისთვის', 'თან', 'ზე', 'ად']
    const stems = months.ka.flatMap((name) => {
      const full = name.replace(/ი$/, '')
      return [full, full.replace(/[აე](?=[რლ]$)/, '')]
    })
    for (const stem of stems)
      for (const ending of stem.endsWith('ო') ? ['', 'ს', 'ში', 'დან', 'მდე', 'მ', 'სთვის'] : cases)
        expect(emptyFigures(`${stem}${ending} ფასები`)).toBe('[___] ფასები')
    for (const name of months.en) expect(emptyFigures(`in ${name}.`)).toBe('in [___].')
  })

  it('leaves no figure that stands by itself, and changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.nat().map(String),
            fc.constantFrom('ფასი', 'and', '3.5', '−2', '5-ით', 'მაისი', 'May', 'III', 'კვარტალი'),
          ),
        ),
        (words) => {
          const emptied = emptyFigures(words.join(' '))
          expect(emptied).not.toMatch(/\d/)
          expect(emptyFigures(emptied)).toBe(emptied)
        },
      ),
    )
  })
})

describe('the period after', () => {
  it.each([
    ['a month', '2026-10-01', '2026-10-31', 'monthly', { from: '2026-11-01', to: '2026-11-30' }],
    ['a month at the end of a year', '2026-12-01', '2026-12-31', 'monthly', { from: '2027-01-01', to: '2027-01-31' }],
    ['February of a leap year', '2028-01-01', '2028-01-31', 'monthly', { from: '2028-02-01', to: '2028-02-29' }],
    ['a quarter', '2026-07-01', '2026-09-30', 'quarterly', { from: '2026-10-01', to: '2026-12-31' }],
    ['a half-year', '2026-01-01', '2026-06-30', 'halfYearly', { from: '2026-07-01', to: '2026-12-31' }],
    ['a year', '2025-01-01', '2025-12-31', 'annual', { from: '2026-01-01', to: '2026-12-31' }],
    [
      'a quarter whose frequency nobody wrote down',
      '2026-07-01',
      '2026-09-30',
      null,
      { from: '2026-10-01', to: '2026-12-31' },
    ],
    ['a sum since the beginning of the year: the editor says', '2026-01-01', '2026-10-31', 'monthly', null],
    ['weeks of fieldwork: the editor says', '2026-03-09', '2026-03-29', 'annual', null],
    ['days in the wrong order', '2026-10-31', '2026-10-01', 'monthly', null],
  ])('%s', (_, from, to, frequency, expected) => {
    expect(nextPeriod({ from, to }, frequency)).toEqual(expected)
  })

  it('of whole months begins on the day after, and is as long', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 0, max: 11 }),
        fc.constantFrom(1, 3, 6, 12),
        (year, month, length) => {
          const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
          const period = (index: number) => ({
            from: day(Date.UTC(year, month + index * length, 1)),
            to: day(Date.UTC(year, month + (index + 1) * length, 0)),
          })
          expect(nextPeriod(period(0), null)).toEqual(period(1))
        },
      ),
    )
  })
})

describe('what the next edition begins with', () => {
  const named = (fields: readonly FieldNode[]): string[] =>
    fields
      .filter(({ audience, virtual }) => audience !== 'system' && !virtual)
      .flatMap((field) => [field.name, ...named(field.children)])

  it.each(['publications', 'press-releases'])('a rule stands for every field of %s', (slug) => {
    const given = ['id', 'createdAt', 'updatedAt', '_status']
    const names = named(treeOf(slug)).filter((name) => !given.includes(name))
    expect(names.filter((name) => !carryRules[name as FieldName])).toEqual([])
  })

  const before = {
    title: { ka: 'ინფლაცია, 2026 წლის ოქტომბერი', en: 'Inflation, October 2026' },
    slug: { ka: 'inflatsia' },
    kind: 'pressRelease',
    number: '112',
    topics: ['topic'],
    publicContact: 'contact',
    periodFrom: '2026-10-01',
    periodTo: '2026-10-31',
    frequency: 'monthly',
    publishedOn: '2026-11-03',
    body: {
      ka: richText('ფასები 3.6%-ით გაიზარდა. წყარო: საქსტატი.'),
      en: richText('Prices rose by 3.6%. Source: Geostat.'),
    },
    quote: { quoteText: { ka: 'ციტატა' }, speakerName: { ka: 'სახელი' } },
    boilerplate: { ka: 'ოფისი 2010 წლიდან' },
    figures: [
      {
        id: 'row',
        figureName: { ka: 'ინფლაცია' },
        value: 3.6,
        decimals: 1,
        dataStatus: 'final',
        comparisons: [{ id: 'inner', comparedWith: 'previousPeriod', change: 0.2 }],
      },
    ],
    files: [{ id: 'f', file: 'm1', fileTitle: { ka: 'ცხრილი 2026' } }],
    corrections: [{ id: 'x', correctedOn: '2026-11-04' }],
    state: 'published',
    editorIds: ['u1'],
  }
  const next = carryOver(treeOf('press-releases'), before)

  it('carries structure, contacts, topics and words of both languages, and no figure', () => {
    expect(next).toMatchObject({
      title: { ka: 'ინფლაცია, [___] წლის [___]', en: 'Inflation, [___]' },
      kind: 'pressRelease',
      topics: ['topic'],
      publicContact: 'contact',
      frequency: 'monthly',
      periodFrom: '2026-11-01',
      periodTo: '2026-11-30',
      boilerplate: { ka: 'ოფისი 2010 წლიდან' },
      quote: { speakerName: { ka: 'სახელი' } },
      figures: [{ figureName: { ka: 'ინფლაცია' }, decimals: 1, comparisons: [{ comparedWith: 'previousPeriod' }] }],
      files: [{ fileTitle: { ka: 'ცხრილი [___]' } }],
    })
    const figures = { ...next, periodFrom: '', periodTo: '', boilerplate: '', figures: '' }
    expect(
      JSON.stringify(figures, (key, value) => (key === 'version' || typeof value === 'number' ? 0 : value)),
    ).not.toMatch(/[1-9]/)
  })

  it('brings nothing that belongs to the edition before: address, day, number, files, quote, corrections, state, ids of rows', () => {
    const all = JSON.stringify(next)
    for (const gone of [
      'slug',
      'publishedOn',
      '"number"',
      'm1',
      'ციტატა',
      'corrections',
      'state',
      'editorIds',
      '"id"',
      '3.6',
    ])
      expect([gone, all.includes(gone)]).toEqual([gone, false])
  })

  it('a picture and a chart lose what they showed', () => {
    const body = richText(
      'ფასები',
      { type: 'upload', relationTo: 'media', value: 'm2' },
      {
        type: 'block',
        fields: {
          blockType: 'chart',
          heading: 'ინფლაცია, 2026',
          figures: { categories: ['2026-I', '2026-II'], series: [{ name: 'ინფლაცია', values: [3.1, 3.6] }] },
        },
      },
    )
    const carried = JSON.stringify(carryOver(treeOf('press-releases'), { body: { ka: body } }))
    expect([carried.includes('m2'), carried.includes('3.1'), carried.includes(`ინფლაცია, ${blank}`)]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('a sentence that held a figure', () => {
  const tree = treeOf('press-releases')
  const was = {
    title: 'ინფლაცია',
    body: richText('ფასები 3.6%-ით გაიზარდა. წყარო: საქსტატი. წლიური ინფლაცია 4.1%-ია.'),
  }
  const bodyOf = (doc: object): unknown => (doc as { body: { ka: unknown } }).body.ka
  const begun = { title: 'ინფლაცია', body: bodyOf(carryOver(tree, { body: { ka: was.body } })) }

  it('is named with what it said before, and one without a figure is not', () => {
    expect(waitingSentences(tree, begun, was)).toEqual([
      { path: ['body'], sentence: 'ფასები [___]%-ით გაიზარდა.', was: 'ფასები 3.6%-ით გაიზარდა.' },
      { path: ['body'], sentence: 'წლიური ინფლაცია [___]%-ია.', was: 'წლიური ინფლაცია 4.1%-ია.' },
    ])
  })

  it('that differs from another in its figure alone is paired by its order', () => {
    const before = { figures: [{ period: 'იანვარი 2025' }, { period: 'იანვარი 2026' }] }
    const now = { figures: [{ period: '[___]' }, { period: 'იანვარი [___]' }] }
    expect(waitingSentences(tree, now, before).map(({ was }) => was)).toEqual(['იანვარი 2025', 'იანვარი 2026'])
  })

  it('is named no longer when it was filled in', () => {
    const half = { ...begun, body: richText('ფასები 3.9%-ით გაიზარდა. წყარო: საქსტატი. წლიური ინფლაცია [___]%-ია.') }
    expect(waitingSentences(tree, half, was).map(({ sentence }) => sentence)).toEqual(['წლიური ინფლაცია [___]%-ია.'])
    expect(hasBlank(JSON.stringify(richText('ყველაფერი შევსებულია')))).toBe(false)
  })
})
