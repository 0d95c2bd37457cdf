/** The words of what one language lacks beside the other. */
export const gapWords = {
  ka: {
    inLanguage: { ka: 'ქართულად', en: 'ინგლისურად' },
    stayEmpty: {
      ka: (places: string) =>
        `ქართულ გვერდზე ცარიელი დარჩება: ${places}. ინგლისურად დაწერილია; ქართული ჩანართში „ორი ენა“ დაამატეთ, ან ასე გააგრძელეთ.`,
      en: (places: string) =>
        `ინგლისურ გვერდზე ცარიელი დარჩება: ${places}. ქართულად დაწერილია; ინგლისური ჩანართში „ორი ენა“ დაამატეთ, ან ასე გააგრძელეთ.`,
    },
  },
  en: {
    inLanguage: { ka: 'in Georgian', en: 'in English' },
    stayEmpty: {
      ka: (places: string) =>
        `On the Georgian page this stays empty: ${places}. It is written in English; add the Georgian on the tab “Both languages”, or go on like this.`,
      en: (places: string) =>
        `On the English page this stays empty: ${places}. It is written in Georgian; add the English on the tab “Both languages”, or go on like this.`,
    },
  },
} as const
