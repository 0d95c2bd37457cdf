import { writeNumber } from '../../../format/numbers.ts'
import { both, type Data, type Words } from '../../desk/both.ts'
import { type GdpFact, gdp } from '../../facts/gdp.ts'
import { capital, daysOf, nameOf, readPeriod, within } from '../../facts/periods.ts'
import { type Sector, sectors } from '../../facts/sectors.ts'
import { p, ul } from '../../richText.ts'
import type { ChartPlan, Edition } from './edition.ts'
import { gdpTexts } from './gdpTexts.ts'
import { billionGel, billionUsd, percent, percentagePoint } from './units.ts'

const seriesOf = {
  rapidEstimate: both('მთლიანი შიდა პროდუქტის წინასწარი შეფასება', 'Rapid estimate of gross domestic product'),
  preliminary: both('მთლიანი შიდა პროდუქტი', 'Gross domestic product'),
} as const

const howToRead = both(
  [
    p('რეალური ზრდა ფასების ცვლილების გავლენისგან გაწმენდილია. პერიოდი ყოველთვის წინა წლის იმავე პერიოდს შედარდება.'),
    ul(
      'წინასწარი შეფასება და წინასწარი მონაცემი შემდეგ ზუსტდება.',
      'დარგის სწრაფი ზრდა მთლიან ზრდაზე იმდენად მოქმედებს, რამდენადაც დიდია ამ დარგის წილი ეკონომიკაში.',
    ),
  ],
  [
    p(
      'Real growth is free of the effect of changing prices. A period is always compared with the same period of the year before.',
    ),
    ul(
      'Rapid estimates and preliminary figures are revised later.',
      'How much a fast-growing activity adds to overall growth depends on its share of the economy.',
    ),
  ],
)

const nameInBoth = (period: string): Words => {
  const { ka, en } = nameOf(period)
  return both(ka, capital(en))
}

const figure = (
  { period, status, revisionDueOn }: GdpFact,
  figureName: Words,
  value: number,
  unitOfMeasure: Words,
  comparisons: readonly Data[] = [],
): Data => ({
  figureName,
  value,
  decimals: 1,
  unitOfMeasure,
  period: nameInBoth(period),
  dataStatus: status,
  ...(revisionDueOn ? { revisionDueOn } : {}),
  comparisons,
})

/** Growth against the quarter before, where both are quarters of one year that are known. */
const againstLast = (fact: GdpFact): Data[] => {
  const before = gdp[gdp.indexOf(fact) - 1]
  const follows = before && readPeriod(fact.period).quarter === 2 && before.period === fact.period.replace('Q2', 'Q1')
  return follows
    ? [
        {
          comparedWith: 'previousPeriod',
          change: Number((fact.growth - before.growth).toFixed(1)),
          changeUnit: percentagePoint,
        },
      ]
    : []
}

const cumulative = ({ cumulative: change }: GdpFact): Data[] =>
  change === undefined ? [] : [{ comparedWith: 'cumulative', change, changeUnit: percent }]

const figures = (fact: GdpFact): Data[] => [
  figure(fact, both('მშპ-ის რეალური ზრდა', 'Real growth of GDP'), fact.growth, percent, [
    ...againstLast(fact),
    ...cumulative(fact),
  ]),
  ...(fact.billionGel === undefined
    ? []
    : [
        figure(fact, both('მშპ მიმდინარე ფასებში', 'GDP at current prices'), fact.billionGel, billionGel, [
          {
            comparedWith: 'samePeriodLastYear',
            change: fact.growth,
            changeUnit: both('პროცენტი, რეალურად', 'percent, in real terms'),
          },
        ]),
      ]),
  ...(fact.billionUsd === undefined
    ? []
    : [figure(fact, both('მშპ აშშ დოლარში', 'GDP in US dollars'), fact.billionUsd, billionUsd)]),
]

const comparedWithLastYear = both(
  'ცვლილება წინა წლის იმავე პერიოდთან შედარებით, პროცენტი',
  'Change compared with the same period of the year before, percent',
)

const bySector = (fact: GdpFact & { sectors: NonNullable<GdpFact['sectors']> }): ChartPlan => ({
  kind: 'bars',
  title: both(`რომელი დარგები გაიზარდა ${within(fact.period).ka}`, `Which activities grew ${within(fact.period).en}`),
  subtitle: comparedWithLastYear,
  items: (Object.entries(fact.sectors) as [Sector, number][]).map(([sector, value]) => ({
    name: sectors[sector],
    value,
  })),
})

const wholePeriod: Record<string, Words> = {
  '2018-12': both('2018 წელი', 'Year 2018'),
  '2021-03': both('2021 წლის I კვარტალი', 'First quarter of 2021'),
}

const withWhole = (fact: GdpFact, whole: number): ChartPlan => ({
  kind: 'columns',
  title: both('რეალური ზრდა თვეში და მთელ პერიოდში', 'Real growth in the month and in the whole period'),
  subtitle: comparedWithLastYear,
  items: [
    { name: nameInBoth(fact.period), value: fact.growth, isPoint: true },
    { name: wholePeriod[fact.period] ?? nameInBoth(fact.period), value: whole },
  ],
})

const chartOf = (fact: GdpFact): ChartPlan | undefined => {
  if (fact.sectors) return bySector({ ...fact, sectors: fact.sectors })
  return fact.cumulative === undefined ? undefined : withWhole(fact, fact.cumulative)
}

const editionOf = (fact: GdpFact, index: number): Edition => {
  const texts = gdpTexts[fact.period]
  if (!texts) throw new RangeError(`Nobody has written what happened to the economy in ${fact.period}.`)
  return {
    ...texts,
    key: `gdp-${fact.period.toLowerCase()}`,
    theme: 'accounts',
    series: seriesOf[fact.status],
    period: both(nameOf(fact.period).ka, nameOf(fact.period).en),
    days: daysOf(fact.period),
    frequency: readPeriod(fact.period).month ? 'monthly' : 'quarterly',
    publishedOn: fact.publishedOn,
    number: `${fact.publishedOn.slice(0, 4)}/${fact.publishedOn.slice(5, 7)}-2`,
    howToRead,
    figures: figures(fact),
    chart: chartOf(fact),
    card: {
      figure: `${writeNumber(fact.growth)} %`,
      label: both('ეკონომიკის რეალური ზრდა', 'Real growth of the economy'),
    },
    columns: { values: gdp.slice(0, index + 1).map(({ growth }) => growth), point: index, slots: gdp.length },
  }
}

/** The editions of gross domestic product, oldest first. */
export const gdpEditions = (): Edition[] => gdp.map(editionOf)
