/** The desk's own sentences beside fields, in the namespace `statdesk` of the admin's words. */
export const desk = {
  ka: {
    webAddress: 'ეს ვებმისამართი არ არის. დაწერეთ სრულად, მაგალითად: https://www.geostat.ge/ka.',
    oldPath: 'ეს ძველი საიტის გზა არ არის. დაწერეთ დახრილი ხაზით დაწყებული გზა, მაგალითად: /ka/single-news/123.',
  },
  en: {
    webAddress: 'This is no web address. Write it in full, such as https://www.geostat.ge/en.',
    oldPath: 'This is no path of the old website. Write it with a slash at the beginning, such as /ka/single-news/123.',
  },
} as const
