import type { Sector } from './sectors.ts'

/** Real growth of the gross domestic product in one period, in percent against the same period of the year before. */
export type GdpFact = {
  /** 'YYYY-MM' of a month or 'YYYY-Qn' of a quarter */
  period: string
  growth: number
  status: 'rapidEstimate' | 'preliminary'
  /** Growth since the beginning of the year, or of the whole quarter, where it was reported. */
  cumulative?: number
  billionGel?: number
  billionUsd?: number
  sectors?: Partial<Record<Sector, number>>
  /** 'YYYY-MM-DD'; where the day was not reported, the office's usual day. */
  publishedOn: string
  revisionDueOn?: string
  source: string
}

/** Seven periods of real figures, oldest first. */
export const gdp: readonly GdpFact[] = [
  {
    period: '2015-Q1',
    growth: 3.2,
    status: 'rapidEstimate',
    publishedOn: '2015-04-30',
    source: 'agenda.ge/en/news/2015/1187',
  },
  {
    period: '2018-12',
    growth: 5.6,
    status: 'rapidEstimate',
    cumulative: 4.8,
    publishedOn: '2019-01-31',
    source: 'interpressnews.ge/en/article/100418',
  },
  {
    period: '2021-03',
    growth: 4,
    status: 'rapidEstimate',
    cumulative: -4.2,
    publishedOn: '2021-04-29',
    source: 'civil.ge/archives/416799',
  },
  {
    period: '2023-Q1',
    growth: 7.7,
    status: 'preliminary',
    billionGel: 16.5,
    billionUsd: 6.2,
    publishedOn: '2023-06-19',
    revisionDueOn: '2023-11-15',
    source: 'civil.ge/archives/548755',
    sectors: {
      information: 44.2,
      arts: 17.2,
      construction: 15.1,
      trade: 14,
      education: 13.4,
      publicAdministration: 10.5,
      health: -12.7,
      mining: -10.8,
      manufacturing: -6.6,
      agriculture: -2.3,
      realEstate: -0.3,
    },
  },
  {
    period: '2023-Q2',
    growth: 7.5,
    status: 'preliminary',
    billionGel: 19.3,
    billionUsd: 7.5,
    publishedOn: '2023-09-18',
    revisionDueOn: '2023-11-15',
    source: 'civil.ge/archives/559469',
    sectors: {
      construction: 22.7,
      information: 20.2,
      education: 19.6,
      publicAdministration: 11.1,
      transport: 6.8,
      agriculture: -7.1,
      electricity: -7,
      manufacturing: -2.8,
    },
  },
  {
    period: '2025-Q1',
    growth: 9.8,
    status: 'preliminary',
    billionGel: 21.8,
    publishedOn: '2025-06-18',
    revisionDueOn: '2025-11-14',
    source: 'civil.ge/archives/687802',
    sectors: {
      information: 28.6,
      education: 27.7,
      health: 17.9,
      realEstate: 12.9,
      publicAdministration: 11,
      transport: 9.5,
      finance: 8.7,
      trade: 6.1,
      electricity: -5.1,
      agriculture: -4.6,
    },
  },
  {
    period: '2025-Q2',
    growth: 7.3,
    status: 'preliminary',
    billionGel: 25.3,
    publishedOn: '2025-09-18',
    revisionDueOn: '2025-11-14',
    source: 'civil.ge/archives/701440',
    sectors: {
      information: 37.1,
      education: 28.9,
      arts: 16,
      health: 14.3,
      finance: 11.8,
      publicAdministration: 9.1,
      accommodation: 8.4,
      electricity: -7,
      construction: -2.6,
      agriculture: -2.5,
    },
  },
]
