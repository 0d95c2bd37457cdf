import { both, type Data, type Words } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import { dayAfter, releaseAt } from '../time.ts'
import type { Embargoed } from './statistics/retrospective.ts'
import type { WrittenEdition } from './statistics/writeEdition.ts'
import type { TopicKey } from './topics.ts'

/** What entries of the calendar lead to. */
export type ReleaseLinks = {
  topics: Record<TopicKey, string>
  prices: WrittenEdition
  gdp: WrittenEdition
  surveyResults: string
  embargoed: Embargoed
}

const entry = (title: Words, calendarState: string, data: Data): Piece => ({
  slug: 'releases',
  by: 'press-officer',
  data: { title, calendarState, ...data },
  publishing: now,
})

const itemsOf = ({ publication, pressRelease }: WrittenEdition): Data[] => [
  { relationTo: 'publications', value: publication },
  { relationTo: 'press-releases', value: pressRelease },
]

const past = ({ topics, prices, gdp, surveyResults }: ReleaseLinks) => ({
  prices: entry(
    both('სამომხმარებლო ფასების ინდექსი, 2026 წლის იანვარი', 'Consumer price index, January 2026'),
    'released',
    { releaseAt: releaseAt('2026-02-03'), topics: [topics.consumerPrices], items: itemsOf(prices) },
  ),
  gdp: entry(
    both('მთლიანი შიდა პროდუქტი, 2025 წლის II კვარტალი', 'Gross domestic product, second quarter of 2025'),
    'released',
    { releaseAt: releaseAt('2025-09-18'), topics: [topics.nationalAccounts], items: itemsOf(gdp) },
  ),
  survey: entry(
    both('მომხმარებელთა კმაყოფილების კვლევის შედეგები', 'Results of the user satisfaction survey'),
    'released',
    { releaseAt: releaseAt('2024-03-28'), items: [{ relationTo: 'survey-results', value: surveyResults }] },
  ),
})

const upcoming = (desk: Desk, { topics, embargoed }: ReleaseLinks) => {
  const at = (days: number): string => releaseAt(dayAfter(desk.startedAt, days))
  return {
    review: entry(both('ინფლაციის მიმოხილვა', 'Review of inflation'), 'confirmed', {
      releaseAt: embargoed.releaseAt,
      topics: [topics.consumerPrices],
      items: itemsOf(embargoed),
    }),
    nextPrices: entry(
      both('სამომხმარებლო ფასების ინდექსი, მომდევნო თვე', 'Consumer price index, following month'),
      'provisional',
      { releaseAt: at(38), topics: [topics.consumerPrices] },
    ),
    nextTrade: entry(
      both('საქონლით საგარეო ვაჭრობა, წინასწარი მონაცემები', 'External trade in goods, preliminary data'),
      'postponed',
      {
        releaseAt: at(24),
        topics: [topics.externalTrade],
        changeLog: [
          {
            changedAt: desk.startedAt.toISOString(),
            changeReason: both(
              'წყაროს მონაცემები ოფისმა დაგეგმილზე სამი დღით გვიან მიიღო.',
              'The office received the source data three days later than planned.',
            ),
          },
        ],
      },
    ),
    nextGdp: entry(
      both('მთლიანი შიდა პროდუქტი, მომდევნო კვარტალი', 'Gross domestic product, following quarter'),
      'planned',
      {
        vaguePeriod: both('მომდევნო კვარტალის ბოლო თვე', 'Last month of the following quarter'),
        topics: [topics.nationalAccounts],
      },
    ),
    cancelled: entry(
      both('უძრავი ქონების ფასები: საცდელი ინდექსი', 'Property prices: experimental index'),
      'cancelled',
      {
        releaseAt: at(52),
        topics: [topics.propertyPrices],
        changeLog: [
          {
            changedAt: desk.startedAt.toISOString(),
            changeReason: both(
              'ინდექსს მეთოდოლოგიის დასრულების შემდეგ ახალი თარიღი მიენიჭება.',
              'The index will get a new date when its methodology is complete.',
            ),
          },
        ],
      },
    ),
  }
}

/** The release calendar: what came out and what is to come. Titles carry no figures. */
export const fillReleases = (desk: Desk, links: ReleaseLinks): Promise<Record<string, string>> =>
  writeAll(desk, { ...past(links), ...upcoming(desk, links) })
