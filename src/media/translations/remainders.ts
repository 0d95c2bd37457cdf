import type { Remainder } from '../domain/remainders.ts'

/** What is still in a file, as its record shows it. */
export const remainderWords: Record<Remainder, { ka: string; en: string }> = {
  comments: { ka: 'კომენტარები', en: 'Comments' },
  trackedChanges: { ka: 'აღრიცხული ცვლილებები', en: 'Tracked changes' },
  attachments: { ka: 'მიმაგრებული ფაილები', en: 'Attached files' },
  connections: { ka: 'კავშირები მონაცემების სხვა წყაროებთან', en: 'Connections to other sources of data' },
  uncleaned: { ka: 'სხვა პროგრამების ობიექტები და ფაილები', en: 'Objects and files of other programs' },
  signature: {
    ka: 'ელექტრონული ხელმოწერა, მასთან ერთად – ავტორების სახელები',
    en: 'A digital signature, and with it the names of the authors',
  },
}
