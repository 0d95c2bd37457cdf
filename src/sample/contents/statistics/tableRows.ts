import { gdp } from '../../facts/gdp.ts'
import { type Group, groups } from '../../facts/groups.ts'
import { inflation } from '../../facts/inflation.ts'
import { type Sector, sectors } from '../../facts/sectors.ts'
import { trade } from '../../facts/trade.ts'
import type { Row } from './tables.ts'

const row = (period: string, measure: string, group: string | null, value: number): Row => ({
  period,
  measure,
  group,
  value,
  unit: 'percent',
})

/** Consumer prices, one row for each figure. */
export const priceRows = (): Row[] =>
  inflation.flatMap(({ period, annual, monthly, harmonised, groups: given }) => [
    row(period, 'annual', null, annual),
    ...(monthly === undefined ? [] : [row(period, 'monthly', null, monthly)]),
    ...(harmonised === undefined ? [] : [row(period, 'harmonised', null, harmonised)]),
    ...(Object.entries(given?.changes ?? {}) as [Group, number][]).map(([group, value]) =>
      row(period, given?.measure ?? '', groups[group].en ?? group, value),
    ),
  ])

/** Growth of the economy, one row for each figure. */
export const gdpRows = (): Row[] =>
  gdp.flatMap(({ period, growth, status, cumulative, sectors: given }) => [
    { ...row(period, 'realGrowth', null, growth), status },
    ...(cumulative === undefined ? [] : [{ ...row(period, 'cumulative', null, cumulative), status }]),
    ...(Object.entries(given ?? {}) as [Sector, number][]).map(([sector, value]) => ({
      ...row(period, 'realGrowth', sectors[sector].en ?? sector, value),
      status,
    })),
  ])

/** External trade, one row for each measure. */
export const tradeRows = (): Row[] => [
  { measure: 'turnover', millionUsd: trade.turnoverBillionUsd * 1000, changePercent: trade.turnoverChange },
  { measure: 'exports', millionUsd: trade.exportsMillionUsd, changePercent: trade.exportsChange },
  { measure: 'imports', millionUsd: trade.importsBillionUsd * 1000, changePercent: trade.importsChange },
  { measure: 'balance', millionUsd: trade.balanceBillionUsd * 1000, changePercent: null },
]
