/** States that the row alone does not tell. */
export const stateWords = {
  ka: {
    planned: (time: string) => `დაგეგმილია: ${time}`,
    over: (time: string) => `ვადა გავიდა: ${time}`,
    takenDown: 'მოხსნილია საჯარო წვდომიდან',
    changed: 'შეცვლილია, ცვლილება ჯერ არ გამოქვეყნებულა',
    follows: {
      ka: (day: string) => `ქართული მოჰყვება: ${day}`,
      en: (day: string) => `ინგლისური მოჰყვება: ${day}`,
    },
    without: { ka: 'ქართული ჯერ არ არის', en: 'ინგლისური ჯერ არ არის' },
  },
  en: {
    planned: (time: string) => `Planned for ${time}`,
    over: (time: string) => `Ended on ${time}`,
    takenDown: 'Taken down',
    changed: 'changed, and the change is not public yet',
    follows: {
      ka: (day: string) => `Georgian follows on ${day}`,
      en: (day: string) => `English follows on ${day}`,
    },
    without: { ka: 'no Georgian yet', en: 'no English yet' },
  },
} as const
