import type { Help } from './help.ts'

/** Help for the list of terms. */
export const termHelp = {
  termKa: {
    ka: 'ტერმინი ქართულად, საწყისი ფორმით, მაგალითად: „ინფლაცია“. სხვა ფორმებს სისტემა თვითონ ცნობს.',
    en: 'The term in Georgian, in its basic form, such as „ინფლაცია“; other forms are recognised.',
  },
  termEn: {
    ka: 'შეთანხმებული თარგმანი ინგლისურად, მხოლობით რიცხვში, მაგალითად: “consumer price index”.',
    en: 'The agreed translation in English, in the singular, such as “consumer price index”.',
  },
  definitionKa: {
    ka: 'რას ნიშნავს ტერმინი; მოკლედ, ერთი-ორი წინადადებით.',
    en: 'What the term means, in Georgian; one or two sentences.',
  },
  definitionEn: {
    ka: 'იგივე განმარტება ინგლისურად.',
    en: 'The same definition in English.',
  },
  termNote: {
    ka: 'როდის უნდა იხმარებოდეს და როდის არა; მხოლოდ თანამშრომლებისთვის.',
    en: 'When to use it and when not; for staff only.',
  },
} satisfies Help
