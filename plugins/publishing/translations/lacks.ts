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
  comments: { ka: 'კომენტარები ფაილში უნდა წაიშალოს', en: 'its comments have to be deleted in it' },
  trackedChanges: {
    ka: 'აღრიცხული ცვლილებები ფაილში უნდა დაადასტუროთ ან უარყოთ',
    en: 'its tracked changes have to be accepted or rejected in it',
  },
  attachments: { ka: 'მიმაგრებული ფაილები უნდა ამოიღოთ', en: 'the files attached within it have to be taken out' },
  connections: {
    ka: 'კავშირები მონაცემების სხვა წყაროებთან ფაილში უნდა წაიშალოს',
    en: 'its connections to other sources of data have to be deleted in it',
  },
  uncleaned: {
    ka: 'სხვა პროგრამების ობიექტები და ფაილები, რომლებიც ვერ გაიწმინდა, უნდა ამოიღოთ',
    en: 'objects and files of other programs, which the desk cannot clean, have to be taken out',
  },
  signature: {
    ka: 'თანხმობა, რომ ხელმოწერილი ფაილი უცვლელად გამოქვეყნდეს',
    en: 'consent that the signed file goes out as it is',
  },
  consent: { ka: 'სურათზე მყოფი პირის თანხმობა', en: 'consent of the person in the picture' },
}
