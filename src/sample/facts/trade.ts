/** External trade of goods from January to April 2015; changes against the same months of the year before. */
export const trade = {
  from: '2015-01-01',
  to: '2015-04-30',
  turnoverBillionUsd: 3,
  turnoverChange: -13,
  exportsMillionUsd: 689,
  exportsChange: -26,
  importsBillionUsd: 2.3,
  importsChange: -8,
  balanceBillionUsd: -1.6,
  balanceShareOfTurnover: 54,
  /** The day was not reported; the office's usual day. */
  publishedOn: '2015-05-20',
  source: 'agenda.ge/en/news/2015/1187',
} as const
