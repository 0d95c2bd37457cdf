import { fillDelegations } from './contents/delegations.ts'
import { fillDrafts } from './contents/drafts.ts'
import { fillEvents } from './contents/events.ts'
import { fillFaqs } from './contents/faqs.ts'
import { fillGallery } from './contents/galleries.ts'
import { fillGlobals } from './contents/globals.ts'
import { fillLibrary } from './contents/library.ts'
import { fillMemoranda } from './contents/memoranda.ts'
import { fillMethodologies } from './contents/methodologies.ts'
import { fillNews } from './contents/news.ts'
import { fillNonWorkingDays } from './contents/nonWorkingDays.ts'
import { fillOrganisations } from './contents/organisations.ts'
import { fillPages } from './contents/pages.ts'
import { fillPublicContacts } from './contents/publicContacts.ts'
import { fillRedirects } from './contents/redirects.ts'
import { fillReleases } from './contents/releases.ts'
import { fillStatistics } from './contents/statistics/index.ts'
import { writeEmbargoed } from './contents/statistics/retrospective.ts'
import type { WrittenEdition } from './contents/statistics/writeEdition.ts'
import { fillSurveys } from './contents/surveys.ts'
import { fillTerms } from './contents/terms.ts'
import { fillTopics } from './contents/topics.ts'
import { fillUnits } from './contents/units.ts'
import type { Data } from './desk/both.ts'
import type { Desk } from './desk/desk.ts'

/** What everything else leads to: the structure of the office, its parties, drawings, topics and methods. */
const fillGround = async (desk: Desk) => {
  desk.say('  units, organisations, drawings')
  const units = await fillUnits(desk)
  await fillNonWorkingDays(desk)
  await fillDelegations(desk)
  const organisations = await fillOrganisations(desk)
  const library = await fillLibrary(desk)
  desk.say('  topics and methodologies')
  const publicContacts = await fillPublicContacts(desk, units)
  const topics = await fillTopics(desk, library)
  await fillTerms(desk, topics)
  const methodologies = await fillMethodologies(desk, topics, units)
  return { units, organisations, library, publicContacts, topics, methodologies }
}

const newest = (editions: readonly WrittenEdition[]): WrittenEdition => {
  const edition = editions.at(-1)
  if (!edition) throw new RangeError('A series of the sample has no edition.')
  return edition
}

const featured = (prices: WrittenEdition, gdp: WrittenEdition, news: string): Data[] => [
  { relationTo: 'publications', value: prices.publication },
  { relationTo: 'press-releases', value: gdp.pressRelease },
  { relationTo: 'news', value: news },
]

/** Writes everything that the sample office holds beside its accounts, in the order in which one leads to another. */
export const fillDesk = async (desk: Desk): Promise<void> => {
  const ground = await fillGround(desk)
  const { units, organisations, library, topics } = ground
  const statistics = await fillStatistics(desk, ground)
  const embargoed = await writeEmbargoed(desk, statistics.links.prices)
  desk.say('  memoranda, surveys, events, news')
  await fillMemoranda(desk, organisations, units)
  const surveys = await fillSurveys(desk, units.dissemination)
  const gallery = await fillGallery(desk, library)
  await fillEvents(desk, embargoed.releaseAt.slice(0, 10), { ...ground, gallery })
  const news = await fillNews(desk, library, topics, gallery)
  desk.say('  pages, calendar, front page')
  const pages = await fillPages(desk, library)
  const faqs = await fillFaqs(desk, topics)
  const [prices, gdp] = [newest(statistics.prices), newest(statistics.gdp)]
  await fillReleases(desk, { topics, prices, gdp, surveyResults: surveys.results2023, embargoed })
  await fillRedirects(desk, { topic: topics.consumerPrices, news: news.results2023 })
  await fillGlobals(desk, { pages, topics, library, featured: featured(prices, gdp, news.openData) })
  await fillDrafts(desk, {
    ...ground,
    oldCalendar: pages.oldCalendar,
    faq: faqs.time,
    lastPressRelease: gdp.pressRelease,
  })
}
