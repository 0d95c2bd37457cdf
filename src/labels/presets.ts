/** The ready filters above a list. */
export const presetLabels = {
  all: { ka: 'ყველა', en: 'All' },
  myDrafts: { ka: 'ჩემი მონახაზები', en: 'My drafts' },
  scheduled: { ka: 'დაგეგმილი', en: 'Scheduled' },
  published: { ka: 'გამოქვეყნებული', en: 'Published' },
  retired: { ka: 'არქივში', en: 'Retired' },
  upcoming: { ka: 'მომავალი', en: 'Upcoming' },
  endingSoon: { ka: 'ვადა 90 დღეში იწურება', en: 'Ending within 90 days' },
  mine: { ka: 'ჩემი ატვირთული', en: 'Uploaded by me' },
  withoutAlt: { ka: 'ალტერნატიული ტექსტის გარეშე', en: 'Without alternative text' },
  journalists: { ka: 'ჟურნალისტები', en: 'Journalists' },
  active: { ka: 'აქტიური', en: 'Active' },
} as const

export type PresetName = keyof typeof presetLabels

/** What a screen reader calls the row of filters. */
export const presetsLabel = { ka: 'მზა ფილტრები', en: 'Ready filters' } as const
