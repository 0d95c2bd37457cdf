import { writeNumber } from '../../../format/numbers.ts'
import { both } from '../../desk/both.ts'
import type { Desk } from '../../desk/desk.ts'
import { inflation } from '../../facts/inflation.ts'
import { daysOf, nameOf, nameOfDay } from '../../facts/periods.ts'
import { p, ul } from '../../richText.ts'
import { dayAfter, releaseAt } from '../../time.ts'
import type { Edition, EditionLinks } from './edition.ts'
import { percent } from './units.ts'
import { type WrittenEdition, writeEdition } from './writeEdition.ts'

const period = both('2019–2026 წლები', '2019–2026')

/** Days from the filling to the hour at which the review becomes public. */
const daysAhead = 30

const edition = (publishedOn: string): Edition => ({
  key: 'cpi-review',
  theme: 'prices',
  series: both('ინფლაციის მიმოხილვა', 'Review of inflation'),
  period,
  days: { periodFrom: '2019-02-01', periodTo: daysOf('2026-01').periodTo },
  frequency: 'irregular',
  publishedOn,
  number: `${publishedOn.slice(0, 4)}/${publishedOn.slice(5, 7)}-4`,
  headline: both('როგორ იცვლებოდა ინფლაცია 2019 წლიდან 2026 წლამდე', 'How inflation moved from 2019 to 2026'),
  summary: both(
    'მიმოხილვა ექვსი თვის მონაცემებს ერთმანეთის გვერდით აჩვენებს: 2.3 პროცენტიდან 12.8 პროცენტამდე და უკან.',
    'The review puts the figures of six months side by side: from 2.3 percent to 12.8 percent, and back.',
  ),
  story: both(
    [
      'წლიური ინფლაცია 2019 წლის თებერვალში 2.3 პროცენტი იყო. მაჩვენებელმა უმაღლეს ნიშნულს ნიმუშის თვეებს შორის 2021 წლის ოქტომბერში მიაღწია: 12.8 პროცენტი.',
      '2023 წლის აპრილისთვის ინფლაცია 2.7 პროცენტამდე შემცირდა, 2026 წლის იანვარში კი 4.8 პროცენტი შეადგინა.',
    ],
    [
      'Annual inflation was 2.3 percent in February 2019. Among the months of the sample it peaked in October 2021, at 12.8 percent.',
      'By April 2023 it had fallen to 2.7 percent; in January 2026 it was 4.8 percent.',
    ],
  ),
  howToRead: both(
    [
      p('მიმოხილვა მხოლოდ ექვს თვეს მოიცავს.'),
      ul('სვეტებს შორის გამოტოვებული თვეები ნაჩვენები არ არის.', 'მონაცემები საბოლოოა და აღარ იცვლება.'),
    ],
    [
      p('The review covers six months only.'),
      ul('The months between the columns are not shown.', 'The figures are final and are not revised.'),
    ],
  ),
  figures: inflation.map(({ period: month, annual }) => ({
    figureName: both('წლიური ინფლაცია', 'Annual inflation'),
    value: annual,
    decimals: 1,
    unitOfMeasure: percent,
    period: both(nameOf(month).ka, nameOf(month).en),
    dataStatus: 'final',
    comparisons: [],
  })),
  chart: {
    kind: 'line',
    title: both('წლიური ინფლაცია არჩეულ თვეებში', 'Annual inflation in selected months'),
    subtitle: both(
      'ცვლილება წინა წლის იმავე თვესთან შედარებით, პროცენტი; წყვეტილი ხაზი თვეებს მხოლოდ აკავშირებს',
      'Change compared with the same month of the year before, percent; the dashed line only joins the months',
    ),
    items: inflation.map(({ period: month, annual }) => ({
      name: both(nameOf(month).ka, nameOf(month).en),
      value: annual,
      on: `${month}-15`,
    })),
  },
  card: {
    figure: `${writeNumber(2.3)}–${writeNumber(12.8)}`,
    label: both('წლიური ინფლაცია, პროცენტი', 'Annual inflation, percent'),
  },
  columns: { values: inflation.map(({ annual }) => annual), point: 2, slots: inflation.length },
})

/** The embargoed review: what it consists of, and when it becomes public. */
export type Embargoed = WrittenEdition & { releaseAt: string; day: { ka: string; en: string } }

/** Writes the review and has the head publish it for an hour to come: until then only its team can read it. */
export const writeEmbargoed = async (desk: Desk, links: EditionLinks): Promise<Embargoed> => {
  const day = dayAfter(desk.startedAt, daysAhead)
  const written = await writeEdition(desk, edition(day), links, { publishAt: releaseAt(day) })
  return { ...written, releaseAt: releaseAt(day), day: nameOfDay(day) }
}
