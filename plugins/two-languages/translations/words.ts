/** The words of the view of both languages and of the marks beside each text. */
export const languageWords = {
  ka: {
    tab: 'ორი ენა',
    ka: 'ქართული',
    en: 'ინგლისური',
    standing: { empty: '', missing: 'აკლია', stale: 'მოძველებულია', current: 'შეესაბამება' },
    agree: 'ტექსტები ერთმანეთს შეესაბამება',
    edit: 'რედაქტირება',
    show: 'ტექსტი მეორე ენაზე',
    terms: 'ტერმინები',
    leftOut: 'თარგმანში არ არის გამოყენებული:',
    nothing: 'დოკუმენტში ჯერ არცერთი ტექსტი არ არის. დაიწყეთ ჩანართით „რედაქტირება“.',
    failed: 'ტექსტები ვერ ჩაიტვირთა. განაახლეთ გვერდი.',
    summary: (missing: number, stale: number) =>
      missing + stale === 0 ? 'ორივე ენა ერთმანეთს შეესაბამება.' : `აკლია: ${missing} · მოძველებულია: ${stale}`,
  },
  en: {
    tab: 'Both languages',
    ka: 'Georgian',
    en: 'English',
    standing: { empty: '', missing: 'missing', stale: 'stale', current: 'current' },
    agree: 'The texts agree',
    edit: 'Edit',
    show: 'The text in the other language',
    terms: 'Terms',
    leftOut: 'Not used in the translation:',
    nothing: 'The document has no texts yet. Begin with the tab “Edit”.',
    failed: 'The texts could not be loaded. Reload the page.',
    summary: (missing: number, stale: number) =>
      missing + stale === 0 ? 'Both languages agree.' : `missing: ${missing} · stale: ${stale}`,
  },
} as const
