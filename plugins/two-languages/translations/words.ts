/** The words of the view of both languages and of the marks beside each text. */
export const languageWords = {
  ka: {
    termLeftOut: (ka: string, en: string) =>
      `ტერმინი „${ka}“ ინგლისურად „${en}“ უნდა იყოს: ინგლისურ ტექსტში ის არ გვხვდება. ნახეთ ჩანართში „ორი ენა“.`,
    tab: 'ორი ენა',
    ka: 'ქართული',
    en: 'ინგლისური',
    standing: { empty: '', missing: 'აკლია', stale: 'მოძველებულია', current: 'შეესაბამება' },
    agree: 'ტექსტები ერთმანეთს შეესაბამება',
    edit: 'რედაქტირება',
    carry: (count: number) => `ცხრილებისა და დიაგრამების გადმოტანა (${count})`,
    carryHelp: {
      ka: 'ინგლისური ტექსტის ცხრილები და დიაგრამები, რომლებიც ქართულში არ არის, თავის ადგილას ჩაისმება. რიცხვები იგივე დარჩება, სათარგმნ სიტყვებს წინ [___] ექნება: სანამ არ თარგმნით, ქართული ტექსტი არ გამოქვეყნდება. რაც უკვე წერია, არ შეიცვლება.',
      en: 'ქართული ტექსტის ცხრილები და დიაგრამები, რომლებიც ინგლისურში არ არის, თავის ადგილას ჩაისმება. რიცხვები იგივე დარჩება, სათარგმნ სიტყვებს წინ [___] ექნება: სანამ არ თარგმნით, ინგლისური ტექსტი არ გამოქვეყნდება. რაც უკვე წერია, არ შეიცვლება.',
    },
    carryNow: 'გადმოტანა',
    carried: (count: number) =>
      count === 0
        ? 'გადმოსატანი არაფერია: ყველა ცხრილი და დიაგრამა უკვე აქ არის.'
        : `გადმოტანილია: ${count}. თარგმნეთ სიტყვები, რომლებსაც წინ [___] აქვს.`,
    close: 'დახურვა',
    show: 'ტექსტი მეორე ენაზე',
    terms: 'ტერმინები',
    leftOut: 'თარგმანში არ არის გამოყენებული:',
    nothing: 'დოკუმენტში ჯერ არცერთი ტექსტი არ არის. დაიწყეთ ჩანართით „რედაქტირება“.',
    failed: 'ტექსტები ვერ ჩაიტვირთა. განაახლეთ გვერდი.',
    summary: (missing: number, stale: number) =>
      missing + stale === 0 ? 'ორივე ენა ერთმანეთს შეესაბამება.' : `აკლია: ${missing} · მოძველებულია: ${stale}`,
  },
  en: {
    termLeftOut: (ka: string, en: string) =>
      `The term “${ka}” is agreed to be “${en}” in English, which the English text does not use. See the tab “Both languages”.`,
    tab: 'Both languages',
    ka: 'Georgian',
    en: 'English',
    standing: { empty: '', missing: 'missing', stale: 'stale', current: 'current' },
    agree: 'The texts agree',
    edit: 'Edit',
    carry: (count: number) => `Carry tables and charts over (${count})`,
    carryHelp: {
      ka: 'Tables and charts of the English text that the Georgian one lacks are put in their places. Figures stay as they are, words to be translated begin with [___]: until they are translated, the Georgian text does not go out. What is written already does not change.',
      en: 'Tables and charts of the Georgian text that the English one lacks are put in their places. Figures stay as they are, words to be translated begin with [___]: until they are translated, the English text does not go out. What is written already does not change.',
    },
    carryNow: 'Carry over',
    carried: (count: number) =>
      count === 0
        ? 'There is nothing to carry over: every table and chart is here already.'
        : `Carried over: ${count}. Translate the words that begin with [___].`,
    close: 'Close',
    show: 'The text in the other language',
    terms: 'Terms',
    leftOut: 'Not used in the translation:',
    nothing: 'The document has no texts yet. Begin with the tab “Edit”.',
    failed: 'The texts could not be loaded. Reload the page.',
    summary: (missing: number, stale: number) =>
      missing + stale === 0 ? 'Both languages agree.' : `missing: ${missing} · stale: ${stale}`,
  },
} as const
