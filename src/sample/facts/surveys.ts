/** Two real surveys among the users of statistics. */
export const survey2019 = {
  year: 2019,
  fieldworkFrom: '2019-10-09',
  plannedRespondents: 5500,
  resultsOn: '2020-01-24',
  source: 'geostat.ge single-news 1682 and 1746',
} as const

export const survey2023 = { year: 2023, resultsOn: '2024-03-28', source: 'geostat.ge single-news 3109' } as const
