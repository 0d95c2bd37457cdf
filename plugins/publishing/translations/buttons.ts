/** The words around the action buttons. A dialog closes with „დახურვა“, never with a second „გაუქმება“ (words.md). */
export const buttonWords = {
  ka: {
    done: 'შესრულდა.',
    publishHelp: 'დოკუმენტი საჯარო გახდება ყველასთვის, ერთდროულად ორივე ენაზე. ცარიელი დრო ნიშნავს: ახლავე.',
    publishAt: 'გამოქვეყნების დრო (თბილისი)',
    followsOn: 'თუ ინგლისური ჯერ მზად არ არის: რა თარიღისთვის გამოქვეყნდება',
    reason: 'მიზეზი (შიდა)',
    notice: { ka: 'შენიშვნა მკითხველისთვის ქართულად', en: 'შენიშვნა მკითხველისთვის ინგლისურად' },
    close: 'დახურვა',
  },
  en: {
    done: 'Done.',
    publishHelp: 'The document becomes public for everyone, in both languages at once. No time means: now.',
    publishAt: 'Time of publication (Tbilisi)',
    followsOn: 'If English is not ready yet: the day on which it follows',
    reason: 'Reason (internal)',
    notice: { ka: 'Notice to readers in Georgian', en: 'Notice to readers in English' },
    close: 'Close',
  },
} as const
