/** The tabs of a form, in the order of the work. */
export const tabLabels = {
  text: { ka: 'ტექსტი', en: 'Text' },
  figures: { ka: 'მაჩვენებლები', en: 'Figures' },
  programme: { ka: 'პროგრამა და მონაწილეობა', en: 'Programme and attendance' },
  files: { ka: 'ფაილები და სურათები', en: 'Files and pictures' },
  links: { ka: 'კავშირები', en: 'Links' },
  sharing: { ka: 'გაზიარება', en: 'Sharing' },
  register: { ka: 'რეესტრი', en: 'Register' },
  parties: { ka: 'მხარეები და ვადები', en: 'Parties and terms' },
  obligations: { ka: 'ვალდებულებები', en: 'Obligations' },
  protection: { ka: 'მონაცემთა დაცვა', en: 'Data protection' },
  calendar: { ka: 'კალენდარი', en: 'Calendar' },
  internal: { ka: 'შიდა', en: 'Internal' },
} as const

export type TabName = keyof typeof tabLabels

/** The part of the sidebar that the system keeps: when a document is public, and who worked on it. */
export const publicAccessLabel = { ka: 'საჯარო წვდომა', en: 'Public access' } as const
