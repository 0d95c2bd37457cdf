/** What is known of a memorandum; a day that was only reported is not the day of signing. */
export type MemorandumFact = {
  key: string
  scope: 'national' | 'international'
  signedOn?: string
  reportedOn?: string
  source: string
}

/** Six real memoranda of the office. */
export const memorandumFacts = [
  { key: 'publicRegistry', scope: 'national', reportedOn: '2011-06-13', source: 'geostat.ge single-news 192' },
  { key: 'nationalBank', scope: 'national', signedOn: '2011-01-28', source: 'geostat.ge single-news 145' },
  { key: 'azerbaijan', scope: 'international', signedOn: '2012-03-06', source: 'geostat.ge single-news 305' },
  { key: 'legalAid', scope: 'national', reportedOn: '2021-04-23', source: 'geostat.ge single-news 2229' },
  { key: 'enterprise', scope: 'national', source: 'bpn.ge/article/9271' },
  { key: 'flourProducers', scope: 'national', source: 'bpn.ge/article/61722' },
] as const satisfies readonly MemorandumFact[]

export type MemorandumKey = (typeof memorandumFacts)[number]['key']
