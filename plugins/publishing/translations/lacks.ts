import type { Lack } from '../domain/lacksOfFile.ts'

/** What a file lacks, in the words of a refusal. */
export const lackWords: Record<Lack, { ka: string; en: string }> = {
  source: { ka: 'სამუშაო ფაილია და საჯარო ვერ გახდება', en: 'a working file, which is never public' },
  altKa: { ka: 'ქართული ალტერნატიული ტექსტი', en: 'alternative text in Georgian' },
  altEn: { ka: 'ინგლისური ალტერნატიული ტექსტი', en: 'alternative text in English' },
  captionsKa: { ka: 'ქართული სუბტიტრები ან ჩანაწერის ტექსტი', en: 'captions or a transcript in Georgian' },
  captionsEn: { ka: 'ინგლისური სუბტიტრები ან ჩანაწერის ტექსტი', en: 'captions or a transcript in English' },
  transcriptKa: { ka: 'ჩანაწერის ქართული ტექსტი', en: 'a transcript in Georgian' },
  transcriptEn: { ka: 'ჩანაწერის ინგლისური ტექსტი', en: 'a transcript in English' },
  credit: { ka: 'ავტორი / წყარო', en: 'credit' },
  licence: { ka: 'ლიცენზია', en: 'licence' },
  licenceEnded: { ka: 'მოქმედი ლიცენზია (ვადა გავიდა)', en: 'a licence that has not ended' },
  consent: { ka: 'სურათზე მყოფი პირის თანხმობა', en: 'consent of the person in the picture' },
}
