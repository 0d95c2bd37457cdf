/** The words of the forms that the actions of content show. */
export const formWords = {
  ka: {
    publishHelp: 'დოკუმენტი საჯარო გახდება ყველასთვის, ერთდროულად ორივე ენაზე. ცარიელი დრო ნიშნავს: ახლავე.',
    publishAt: 'გამოქვეყნების დრო (თბილისი)',
    visibleUntil: 'საჯაროა ამ დრომდე (თბილისი; ცარიელი: როგორც იყო)',
    followsOn: 'თუ ინგლისური ჯერ მზად არ არის: რა თარიღისთვის გამოქვეყნდება',
    takeDownHelp:
      'დოკუმენტი და მხოლოდ მასში გამოყენებული ფაილები დაუყოვნებლივ მოიხსნება საჯარო წვდომიდან. ერთი საათის განმავლობაში მოხსნა სხვამ უნდა დაადასტუროს.',
    confirmTakeDownHelp:
      'ადასტურებთ, რომ დოკუმენტი სამართლიანად მოიხსნა. საჯარო ის მხოლოდ ხელახალი ვიზირების შემდეგ გახდება.',
    retireHelp: 'დოკუმენტი საჯარო დარჩება, მკითხველი კი შენიშვნას დაინახავს.',
    nextEditionHelp:
      'შეიქმნება ახალი გამოცემის მონახაზი ორივე ენაზე: დარჩება სტრუქტურა, კონტაქტები, დარგები, მეთოდოლოგია და ტექსტი, ყოველი რიცხვის, თვისა და კვარტლის ადგილი კი ცარიელი იქნება. ეს დოკუმენტი არ შეიცვლება.',
    reason: 'მიზეზი (შიდა)',
    notice: 'შენიშვნა მკითხველისთვის',
  },
  en: {
    publishHelp: 'The document becomes public for everyone, in both languages at once. No time means: now.',
    publishAt: 'Time of publication (Tbilisi)',
    visibleUntil: 'Public until (Tbilisi; empty: as it was)',
    followsOn: 'If English is not ready yet: the day on which it follows',
    takeDownHelp:
      'The document, and files that only it uses, leave the public at once. Within an hour another person is to confirm it.',
    confirmTakeDownHelp:
      'You confirm that it was right to take the document down. It becomes public again only by a new approval.',
    retireHelp: 'The document stays public, and readers see a notice.',
    nextEditionHelp:
      'A draft of the next edition is made in both languages: structure, contacts, topics, methodology and words stay, and the place of every figure is empty. This document does not change.',
    reason: 'Reason (internal)',
    notice: 'Notice to readers',
  },
} as const
