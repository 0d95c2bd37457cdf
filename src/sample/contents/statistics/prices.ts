import { writeNumber } from '../../../format/numbers.ts'
import { both, type Data, type Words } from '../../desk/both.ts'
import { type Group, groups } from '../../facts/groups.ts'
import { type InflationFact, inflation } from '../../facts/inflation.ts'
import { daysOf, nameOf, within } from '../../facts/periods.ts'
import { p, ul } from '../../richText.ts'
import type { ChartPlan, Edition } from './edition.ts'
import { pricesTexts } from './pricesTexts.ts'
import { percent, percentagePoint } from './units.ts'

const series = both('სამომხმარებლო ფასების ინდექსი', 'Consumer price index')

const howToRead = both(
  [
    p(
      'ინფლაცია ფასების საერთო დონის ცვლილებაა. ერთი ჯგუფის ფასების ზრდა ჯერ კიდევ არ ნიშნავს, რომ ყველაფერი ძვირდება.',
    ),
    ul(
      'წლიური ინფლაცია თვეს წინა წლის იმავე თვეს ადარებს.',
      'თვიური ინფლაცია წინა თვესთან შედარებას აჩვენებს და სეზონურ რყევებსაც მოიცავს.',
    ),
    p('სამომხმარებლო ფასების ინდექსის მონაცემები გამოქვეყნების შემდეგ აღარ იცვლება.'),
  ],
  [
    p(
      'Inflation is the change of the general level of prices. When one group becomes dearer, this does not mean that everything does.',
    ),
    ul(
      'Annual inflation compares a month with the same month of the year before.',
      'Monthly inflation compares it with the previous month and contains seasonal swings.',
    ),
    p('The consumer price index is not revised after it has been published.'),
  ],
)

const figure = (figureName: Words, value: number, period: string, comparisons: readonly Data[] = []): Data => ({
  figureName,
  value,
  decimals: 1,
  unitOfMeasure: percent,
  period: both(nameOf(period).ka, nameOf(period).en),
  dataStatus: 'final',
  comparisons,
})

/** The annual rate against that of the month before, where both are known. */
const against = (fact: InflationFact): Data[] => {
  const lastDayBefore = new Date(Date.parse(daysOf(fact.period).periodFrom) - 1).toISOString()
  const before = inflation.find(({ period }) => lastDayBefore.startsWith(period))
  return before
    ? [
        {
          comparedWith: 'previousPeriod',
          change: Number((fact.annual - before.annual).toFixed(1)),
          changeUnit: percentagePoint,
        },
      ]
    : []
}

const figures = (fact: InflationFact): Data[] => [
  figure(both('წლიური ინფლაცია', 'Annual inflation'), fact.annual, fact.period, against(fact)),
  ...(fact.monthly === undefined
    ? []
    : [figure(both('თვიური ინფლაცია', 'Monthly inflation'), fact.monthly, fact.period)]),
  ...(fact.harmonised === undefined
    ? []
    : [
        figure(
          both('წლიური ინფლაცია, ჰარმონიზებული ინდექსი', 'Annual inflation, harmonised index'),
          fact.harmonised,
          fact.period,
        ),
      ]),
]

const subtitles = {
  annual: both(
    'ცვლილება წინა წლის იმავე თვესთან შედარებით, პროცენტი',
    'Change compared with the same month of the year before, percent',
  ),
  monthly: both('ცვლილება წინა თვესთან შედარებით, პროცენტი', 'Change compared with the previous month, percent'),
  harmonised: both(
    'ჰარმონიზებული ინდექსის წლიური ცვლილება, პროცენტი',
    'Annual change of the harmonised index, percent',
  ),
} as const

const chartOf = (fact: InflationFact): ChartPlan => {
  const { ka, en } = within(fact.period)
  if (!fact.groups) return recent(fact)
  return {
    kind: 'bars',
    title: both(`როგორ შეიცვალა ფასები ${ka}`, `How prices changed ${en}`),
    subtitle: subtitles[fact.groups.measure],
    items: (Object.entries(fact.groups.changes) as [Group, number][]).map(([group, value]) => ({
      name: groups[group],
      value,
    })),
  }
}

/** Where no groups were reported, the rate beside that of the month before. */
const recent = (fact: InflationFact): ChartPlan => ({
  kind: 'columns',
  title: both('წლიური ინფლაცია ბოლო ორ თვეში', 'Annual inflation in the last two months'),
  subtitle: subtitles.annual,
  items: inflation.slice(inflation.indexOf(fact) - 1, inflation.indexOf(fact) + 1).map(({ period, annual }) => ({
    name: both(nameOf(period).ka, nameOf(period).en),
    value: annual,
    isPoint: period === fact.period,
  })),
})

const editionOf = (fact: InflationFact, index: number): Edition => {
  const texts = pricesTexts[fact.period]
  if (!texts) throw new RangeError(`Nobody has written what happened to prices in ${fact.period}.`)
  return {
    ...texts,
    key: `cpi-${fact.period}`,
    theme: 'prices',
    series,
    period: both(nameOf(fact.period).ka, nameOf(fact.period).en),
    days: daysOf(fact.period),
    frequency: 'monthly',
    publishedOn: fact.publishedOn,
    number: `${fact.publishedOn.slice(0, 4)}/${fact.publishedOn.slice(5, 7)}-1`,
    howToRead,
    figures: figures(fact),
    chart: chartOf(fact),
    card: { figure: `${writeNumber(fact.annual)} %`, label: both('წლიური ინფლაცია', 'Annual inflation') },
    columns: {
      values: inflation.slice(0, index + 1).map(({ annual }) => annual),
      point: index,
      slots: inflation.length,
    },
  }
}

/** The editions of the consumer price index, oldest first. */
export const priceEditions = (): Edition[] => inflation.map(editionOf)
