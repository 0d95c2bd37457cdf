import { both, type Data, each, type Words } from '../../desk/both.ts'
import type { Desk } from '../../desk/desk.ts'
import { uploadData } from '../../desk/media.ts'
import { now } from '../../desk/publish.ts'
import { write } from '../../desk/write.ts'
import { gdp } from '../../facts/gdp.ts'
import { inflation } from '../../facts/inflation.ts'
import { daysOf } from '../../facts/periods.ts'
import { trade } from '../../facts/trade.ts'
import { gdpRows, priceRows, tradeRows } from './tableRows.ts'
import { type Row, toCsv, toJson } from './tables.ts'
import { percent } from './units.ts'

/** What a dataset of a series leads to. */
export type DatasetLinks = { topics: string[]; responsibleUnit: string; publicContact: string; methodology: string }

type Plan = {
  name: string
  title: Words
  summary: Words
  rows: Row[]
  variables: readonly Data[]
  unitOfMeasure: Words
  days: { periodFrom: string; periodTo: string }
  frequency: string
  publishedOn: string
}

const writeDataset = async (
  desk: Desk,
  { name, title, summary, rows, ...rest }: Plan,
  links: DatasetLinks,
): Promise<string> => {
  const csv = await uploadData(
    desk,
    name,
    'csv',
    toCsv(rows),
    each((language) => `${title[language]} (CSV)`),
  )
  const json = await uploadData(
    desk,
    name,
    'json',
    toJson(rows),
    each((language) => `${title[language]} (JSON)`),
  )
  const { days, ...described } = rest
  const data: Data = {
    ...described,
    ...days,
    ...links,
    title,
    summary,
    coverage: both('საქართველო', 'Georgia'),
    licence: 'cc-by-4.0',
    distributions: [
      { format: 'csv', file: csv },
      { format: 'json', file: json },
    ],
    lastUpdatedAt: `${rest.publishedOn}T07:00:00.000Z`,
  }
  return write(desk, { slug: 'datasets', data, publishing: now })
}

const period: Data = {
  variableName: both('პერიოდი', 'Period'),
  definition: both('თვე (YYYY-MM) ან კვარტალი (YYYY-Qn)', 'Month (YYYY-MM) or quarter (YYYY-Qn)'),
}
const measure: Data = {
  variableName: both('მაჩვენებელი', 'Measure'),
  definition: both('რომელი ცვლილება იზომება', 'Which change is measured'),
}
const value: Data = { variableName: both('მნიშვნელობა', 'Value'), unitOfMeasure: percent }

const spanOf = (periods: readonly { period: string }[]): Plan['days'] => ({
  periodFrom: daysOf(periods[0]?.period ?? '').periodFrom,
  periodTo: daysOf(periods.at(-1)?.period ?? '').periodTo,
})

/** Consumer prices as a table for machines. */
export const writePriceDataset = (desk: Desk, links: DatasetLinks): Promise<string> =>
  writeDataset(
    desk,
    {
      name: 'consumer-prices',
      title: both('სამომხმარებლო ფასების ცვლილება', 'Changes of consumer prices'),
      summary: both(
        'წლიური და თვიური ინფლაცია და ფასების ცვლილება ჯგუფების მიხედვით, არჩეული თვეებისთვის.',
        'Annual and monthly inflation and changes by groups, for selected months.',
      ),
      rows: priceRows(),
      variables: [
        period,
        measure,
        {
          variableName: both('ჯგუფი', 'Group'),
          definition: both(
            'მოხმარების ჯგუფი; ცარიელი საერთო მაჩვენებელს ნიშნავს',
            'Group of consumption; empty for the overall figure',
          ),
        },
        value,
      ],
      unitOfMeasure: percent,
      days: spanOf(inflation),
      frequency: 'monthly',
      publishedOn: '2026-02-03',
    },
    links,
  )

/** Gross domestic product as a table for machines. */
export const writeGdpDataset = (desk: Desk, links: DatasetLinks): Promise<string> =>
  writeDataset(
    desk,
    {
      name: 'gross-domestic-product',
      title: both('მთლიანი შიდა პროდუქტის რეალური ზრდა', 'Real growth of gross domestic product'),
      summary: both(
        'რეალური ზრდა და ცვლილება დარგების მიხედვით, არჩეული პერიოდებისთვის.',
        'Real growth and changes by activities, for selected periods.',
      ),
      rows: gdpRows(),
      variables: [
        period,
        measure,
        {
          variableName: both('დარგი', 'Activity'),
          definition: both(
            'ეკონომიკური საქმიანობა; ცარიელი მთლიან ეკონომიკას ნიშნავს',
            'Economic activity; empty for the whole economy',
          ),
        },
        value,
      ],
      unitOfMeasure: percent,
      days: spanOf(gdp),
      frequency: 'quarterly',
      publishedOn: '2025-09-18',
    },
    links,
  )

/** External trade as a table for machines. */
export const writeTradeDataset = (desk: Desk, links: DatasetLinks): Promise<string> =>
  writeDataset(
    desk,
    {
      name: 'external-trade',
      title: both('საქონლით საგარეო ვაჭრობა: ძირითადი მაჩვენებლები', 'External trade in goods: main figures'),
      summary: both(
        'ბრუნვა, ექსპორტი, იმპორტი და ბალანსი 2015 წლის პირველი ოთხი თვისთვის.',
        'Turnover, exports, imports and balance for the first four months of 2015.',
      ),
      rows: tradeRows(),
      variables: [
        measure,
        { variableName: both('ღირებულება', 'Value'), unitOfMeasure: both('მილიონი აშშ დოლარი', 'million USD') },
        { variableName: both('ცვლილება', 'Change'), unitOfMeasure: percent },
      ],
      unitOfMeasure: both('მილიონი აშშ დოლარი', 'million USD'),
      days: { periodFrom: trade.from, periodTo: trade.to },
      frequency: 'monthly',
      publishedOn: trade.publishedOn,
    },
    links,
  )
