import { both, type Words } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'

type Topic = { title: Words; summary: Words; code: string; cover?: string; parent?: string }

const topic = ({ code, ...rest }: Topic): Piece => ({
  slug: 'topics',
  by: 'press-officer',
  data: { ...rest, code, weight: Number(code.replace('.', '')) },
  publishing: now,
})

/** Pictures of the library that stand for fields of statistics. */
export type TopicCovers = { basket: string; openData: string; regions: string; meeting: string }

const roots = (covers: TopicCovers) => ({
  economy: topic({
    code: '1',
    cover: covers.openData,
    title: both('ეკონომიკა', 'Economy'),
    summary: both(
      'ეროვნული ანგარიშები, საგარეო ვაჭრობა და ბიზნესი.',
      'National accounts, external trade and business.',
    ),
  }),
  prices: topic({
    code: '2',
    cover: covers.basket,
    title: both('ფასები', 'Prices'),
    summary: both(
      'როგორ იცვლება ფასები, რომლებსაც მოსახლეობა და საწარმოები იხდიან.',
      'How the prices change that households and companies pay.',
    ),
  }),
  society: topic({
    code: '3',
    cover: covers.meeting,
    title: both('საზოგადოება', 'Society'),
    summary: both('მოსახლეობა, დასაქმება და ცხოვრების დონე.', 'Population, employment and living conditions.'),
  }),
  regions: topic({
    code: '4',
    cover: covers.regions,
    title: both('რეგიონები', 'Regions'),
    summary: both('ქვეყნის სურათი რეგიონების მიხედვით.', 'The country seen by its regions.'),
  }),
})

const branches = (root: Record<'economy' | 'prices' | 'society', string>) => ({
  nationalAccounts: topic({
    code: '1.1',
    parent: root.economy,
    title: both('მთლიანი შიდა პროდუქტი', 'Gross domestic product'),
    summary: both(
      'რას ქმნის ქვეყნის ეკონომიკა და რამდენით იზრდება იგი.',
      'What the economy of the country produces and how it grows.',
    ),
  }),
  externalTrade: topic({
    code: '1.2',
    parent: root.economy,
    title: both('საგარეო ვაჭრობა', 'External trade'),
    summary: both(
      'საქონლის ექსპორტი, იმპორტი და სავაჭრო ბალანსი.',
      'Exports and imports of goods and the balance of trade.',
    ),
  }),
  business: topic({
    code: '1.3',
    parent: root.economy,
    title: both('ბიზნესი', 'Business'),
    summary: both('საწარმოთა საქმიანობა და ბიზნესრეგისტრი.', 'The activity of enterprises and the business register.'),
  }),
  consumerPrices: topic({
    code: '2.1',
    parent: root.prices,
    title: both('სამომხმარებლო ფასები', 'Consumer prices'),
    summary: both('სამომხმარებლო ფასების ინდექსი და ინფლაცია.', 'The consumer price index and inflation.'),
  }),
  producerPrices: topic({
    code: '2.2',
    parent: root.prices,
    title: both('მწარმოებელთა ფასები', 'Producer prices'),
    summary: both(
      'ფასები, რომლითაც მწარმოებლები ყიდიან თავიანთ საქონელს.',
      'The prices at which producers sell their goods.',
    ),
  }),
  propertyPrices: topic({
    code: '2.3',
    parent: root.prices,
    title: both('უძრავი ქონების ფასები', 'Property prices'),
    summary: both('საცხოვრებელი უძრავი ქონების ფასების ინდექსი.', 'The index of prices of residential property.'),
  }),
  population: topic({
    code: '3.1',
    parent: root.society,
    title: both('მოსახლეობა', 'Population'),
    summary: both('მოსახლეობის რიცხოვნობა, შობადობა და მიგრაცია.', 'Size of the population, births and migration.'),
  }),
  employment: topic({
    code: '3.2',
    parent: root.society,
    title: both('დასაქმება', 'Employment'),
    summary: both('სამუშაო ძალა, დასაქმება და ხელფასები.', 'Labour force, employment and wages.'),
  }),
})

export type TopicKey = keyof ReturnType<typeof roots> | keyof ReturnType<typeof branches>

/** The tree of fields of statistics. */
export const fillTopics = async (desk: Desk, covers: TopicCovers): Promise<Record<TopicKey, string>> => {
  const root = await writeAll(desk, roots(covers))
  const branch = await writeAll(desk, branches(root))
  return { ...root, ...branch }
}
