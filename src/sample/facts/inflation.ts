import type { Group } from './groups.ts'

/** Changes of consumer prices in one month, in percent. */
export type InflationFact = {
  /** 'YYYY-MM' */
  period: string
  annual: number
  monthly?: number
  /** Annual change of the harmonised index. */
  harmonised?: number
  /** The groups that were reported, and which change is meant. */
  groups?: { measure: 'annual' | 'monthly' | 'harmonised'; changes: Partial<Record<Group, number>> }
  /** 'YYYY-MM-DD'; where the day was not reported, the office's usual day of that month. */
  publishedOn: string
  /** Where the figures were read. */
  source: string
}

/** Six months of real figures, oldest first. */
export const inflation: readonly InflationFact[] = [
  {
    period: '2019-02',
    annual: 2.3,
    monthly: 0.3,
    publishedOn: '2019-03-04',
    source: 'georgiatoday.ge/news/14705',
    groups: { measure: 'annual', changes: { tobacco: 13, spirits: 6.7, health: 3.4, clothing: -4.6, footwear: -4.8 } },
  },
  {
    period: '2021-01',
    annual: 2.8,
    monthly: 1.1,
    publishedOn: '2021-02-03',
    source: 'civil.ge/ka/archives/395273',
    groups: {
      measure: 'annual',
      changes: { food: 6.4, health: 9.7, furnishings: 10.8, alcoholTobacco: 6.9, housing: -20.5 },
    },
  },
  {
    period: '2021-10',
    annual: 12.8,
    monthly: 1.3,
    publishedOn: '2021-11-03',
    source: 'civil.ge/ka/archives/452681',
    groups: {
      measure: 'annual',
      changes: { transport: 19.6, food: 18.4, housing: 11.9, furnishings: 11.3, hotels: 11.2, health: 8.4 },
    },
  },
  { period: '2021-11', annual: 12.5, monthly: 0.6, publishedOn: '2021-12-03', source: 'smiraponitke.com' },
  {
    period: '2023-04',
    annual: 2.7,
    monthly: -0.7,
    publishedOn: '2023-05-03',
    source: 'spnews.io',
    groups: {
      measure: 'monthly',
      changes: {
        food: -2.1,
        alcoholTobacco: 0.2,
        clothingFootwear: 2.1,
        housing: -0.3,
        furnishings: -0.3,
        health: 0.9,
        transport: -2,
        communication: 0.1,
        recreation: 0,
        education: 0,
        hotels: 0.6,
        miscellaneous: 1.4,
      },
    },
  },
  {
    period: '2026-01',
    annual: 4.8,
    harmonised: 5.1,
    publishedOn: '2026-02-03',
    source: '1tv.ge',
    groups: {
      measure: 'harmonised',
      changes: {
        food: 9.1,
        alcoholTobacco: 2.8,
        clothingFootwear: -2.1,
        housing: 0,
        furnishings: -0.5,
        health: 8.2,
        transport: -0.4,
        information: -5,
        recreationSport: 5.3,
        education: 2.3,
        restaurants: 9.4,
        insurance: 2.4,
        personal: 10,
      },
    },
  },
]
