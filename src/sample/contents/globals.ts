import type { GlobalSlug } from '../../slugs.ts'
import { both, type Data, inLanguage, type Words, withRowIds } from '../desk/both.ts'
import { type Desk, requestAs } from '../desk/desk.ts'
import { now, publish } from '../desk/publish.ts'
import { gdp } from '../facts/gdp.ts'
import { inflation } from '../facts/inflation.ts'
import { capital, nameOf } from '../facts/periods.ts'
import { officeNameInBoth } from '../officeName.ts'
import { dayAfter } from '../time.ts'
import type { LibraryKey } from './library.ts'
import type { PageKey } from './pages.ts'
import { percent } from './statistics/units.ts'
import type { TopicKey } from './topics.ts'

/** What the globals lead to. */
export type GlobalLinks = {
  pages: Record<PageKey, string>
  topics: Record<TopicKey, string>
  library: Record<LibraryKey, string>
  featured: Data[]
}

const writeGlobal = async (desk: Desk, slug: GlobalSlug, data: Data): Promise<void> => {
  const common = { slug, draft: true, depth: 0, overrideAccess: false } as const
  const saved = await desk.payload.updateGlobal({
    ...common,
    data: inLanguage(data, 'ka') as never,
    locale: 'ka',
    req: await requestAs(desk, 'press-officer'),
  })
  const english = withRowIds(inLanguage(data, 'en'), saved)
  await desk.payload.updateGlobal({
    ...common,
    data: english as never,
    locale: 'en',
    req: await requestAs(desk, 'translator', 'en'),
  })
  await publish(desk, { kind: 'global', slug, id: slug }, now)
}

const siteSettings = (desk: Desk): Data => ({
  officeName: officeNameInBoth,
  address: both('თბილისი, ნიმუშის ქუჩა 1', '1 Sample Street, Tbilisi'),
  phone: '+995 32 000 00 00',
  hotline: '0 800 000 000',
  email: 'info@sample.example',
  socialLinks: [
    { network: 'Facebook', webAddress: 'https://facebook.example/statdesk-sample' },
    { network: 'YouTube', webAddress: 'https://youtube.example/statdesk-sample' },
    { network: 'LinkedIn', webAddress: 'https://linkedin.example/statdesk-sample' },
  ],
  notice: {
    noticeText: both(
      'ეს ნიმუშის ოფისია: ციფრები ნამდვილია, ტექსტები და სურათები ნიმუშისთვის შეიქმნა.',
      'This is a sample office: the figures are real, texts and pictures were made for the sample.',
    ),
    noticeLevel: 'info',
    showFrom: desk.startedAt.toISOString(),
    showUntil: `${dayAfter(desk.startedAt, 365)}T20:00:00.000Z`,
  },
})

const toPage = (linkText: Words, value: string): Data => ({ linkText, toDocument: { relationTo: 'pages', value } })
const toTopic = (linkText: Words, value: string): Data => ({ linkText, toDocument: { relationTo: 'topics', value } })

const navigation = ({ pages, topics }: GlobalLinks): Data => ({
  mainMenu: [
    {
      ...toTopic(both('ფასები', 'Prices'), topics.prices),
      subMenu: [toTopic(both('სამომხმარებლო ფასები', 'Consumer prices'), topics.consumerPrices)],
    },
    {
      ...toTopic(both('ეკონომიკა', 'Economy'), topics.economy),
      subMenu: [
        toTopic(both('მთლიანი შიდა პროდუქტი', 'Gross domestic product'), topics.nationalAccounts),
        toTopic(both('საგარეო ვაჭრობა', 'External trade'), topics.externalTrade),
      ],
    },
    {
      ...toPage(both('ოფისის შესახებ', 'About the office'), pages.about),
      subMenu: [
        toPage(both('გამოქვეყნების პოლიტიკა', 'Release policy'), pages.releasePolicy),
        toPage(both('სტრუქტურა', 'Structure'), pages.structure),
      ],
    },
  ],
  footerMenu: [
    toPage(both('კონტაქტი', 'Contacts'), pages.contacts),
    toPage(both('საჯარო ინფორმაცია', 'Public information'), pages.publicInformation),
    toPage(both('ხელმისაწვდომობა', 'Accessibility'), pages.accessibility),
  ],
})

const headline = (figureName: Words, value: number, period: string, dataStatus: string): Data => ({
  figureName,
  value,
  decimals: 1,
  unitOfMeasure: percent,
  period: both(nameOf(period).ka, capital(nameOf(period).en)),
  dataStatus,
  comparisons: [],
})

const home = ({ library, topics, featured }: GlobalLinks): Data => {
  const [prices, growth] = [inflation.at(-1), gdp.at(-1)]
  if (!prices || !growth) throw new RangeError('The sample has no figures for its front page.')
  return {
    headline: both('სტატისტიკა ყველასთვის ერთ წუთს', 'Statistics for everyone in the same minute'),
    summary: both(
      'უახლესი მაჩვენებლები, პუბლიკაციები და ღია მონაცემები.',
      'The latest figures, publications and open data.',
    ),
    cover: library.house,
    figures: [
      headline(both('წლიური ინფლაცია', 'Annual inflation'), prices.annual, prices.period, 'final'),
      headline(
        both('ეკონომიკის რეალური ზრდა', 'Real growth of the economy'),
        growth.growth,
        growth.period,
        growth.status,
      ),
    ],
    featured,
    topics: [topics.prices, topics.economy, topics.society, topics.regions],
  }
}

/** Site settings, menus and the front page. */
export const fillGlobals = async (desk: Desk, links: GlobalLinks): Promise<void> => {
  await writeGlobal(desk, 'site-settings', siteSettings(desk))
  await writeGlobal(desk, 'navigation', navigation(links))
  await writeGlobal(desk, 'home', home(links))
}
