/** What is said of a figure or date that was typed and cannot be read: it is not kept, and nothing is made of it. */
export const unreadWords = {
  number: {
    ka: 'ეს რიცხვად არ იკითხება და არ შეინახება. ჩაწერეთ ასე: 1234.5 ან −0.7.',
    en: 'This cannot be read as a number and is not saved. Write it like 1234.5 or −0.7.',
  },
  day: {
    ka: 'ეს თარიღად არ იკითხება და არ შეინახება. ჩაწერეთ ასე: 31.12.2026 ან 31 დეკემბერი 2026.',
    en: 'This cannot be read as a date and is not saved. Write it like 31.12.2026 or 31 December 2026.',
  },
  instant: {
    ka: 'ეს თარიღად და დროდ არ იკითხება და არ შეინახება. ჩაწერეთ ასე: 31.12.2026 11:00.',
    en: 'This cannot be read as a date and time and is not saved. Write it like 31.12.2026 11:00.',
  },
} as const
