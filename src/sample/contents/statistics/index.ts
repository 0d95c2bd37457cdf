import type { Desk } from '../../desk/desk.ts'
import { now } from '../../desk/publish.ts'
import type { MethodologyKey } from '../methodologies.ts'
import type { PublicContactKey } from '../publicContacts.ts'
import type { TopicKey } from '../topics.ts'
import type { UnitKey } from '../units.ts'
import { type DatasetLinks, writeGdpDataset, writePriceDataset, writeTradeDataset } from './datasets.ts'
import type { Edition, EditionLinks } from './edition.ts'
import { tradeEdition } from './externalTrade.ts'
import { gdpEditions } from './gdp.ts'
import { priceEditions } from './prices.ts'
import { type WrittenEdition, writeEdition } from './writeEdition.ts'

/** What statistical documents lead to. */
export type StatisticsLinks = {
  topics: Record<TopicKey, string>
  units: Record<UnitKey, string>
  publicContacts: Record<PublicContactKey, string>
  methodologies: Record<MethodologyKey, string>
}

export type Statistics = {
  prices: WrittenEdition[]
  gdp: WrittenEdition[]
  trade: WrittenEdition[]
  datasets: { prices: string; gdp: string; trade: string }
  links: { prices: EditionLinks }
}

const linksOf = ({
  topics,
  units,
  publicContacts,
  methodologies,
}: StatisticsLinks): Record<'prices' | 'gdp' | 'trade', DatasetLinks> => ({
  prices: {
    topics: [topics.consumerPrices],
    responsibleUnit: units.prices,
    publicContact: publicContacts.prices,
    methodology: methodologies.consumerPrices,
  },
  gdp: {
    topics: [topics.nationalAccounts],
    responsibleUnit: units.accounts,
    publicContact: publicContacts.accounts,
    methodology: methodologies.grossDomesticProduct,
  },
  trade: {
    topics: [topics.externalTrade],
    responsibleUnit: units.trade,
    publicContact: publicContacts.users,
    methodology: methodologies.externalTrade,
  },
})

const writeSeries = async (
  desk: Desk,
  editions: readonly Edition[],
  links: EditionLinks,
): Promise<WrittenEdition[]> => {
  const written: WrittenEdition[] = []
  for (const edition of editions) {
    written.push(await writeEdition(desk, edition, links, now))
    desk.say(`  ${edition.series.en}: ${edition.period.en}`)
  }
  return written
}

/** Datasets, publications and press releases of all series. */
export const fillStatistics = async (desk: Desk, given: StatisticsLinks): Promise<Statistics> => {
  const links = linksOf(given)
  const datasets = {
    prices: await writePriceDataset(desk, links.prices),
    gdp: await writeGdpDataset(desk, links.gdp),
    trade: await writeTradeDataset(desk, links.trade),
  }
  const withDataset = (series: keyof typeof links): EditionLinks => ({ ...links[series], datasets: [datasets[series]] })
  return {
    datasets,
    links: { prices: withDataset('prices') },
    prices: await writeSeries(desk, priceEditions(), withDataset('prices')),
    gdp: await writeSeries(desk, gdpEditions(), withDataset('gdp')),
    trade: await writeSeries(desk, [tradeEdition()], withDataset('trade')),
  }
}
