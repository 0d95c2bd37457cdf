/** What the checks before a submission say: what is wrong, where, and how to mend it. */
export const checkWords = {
  ka: {
    numbers: {
      ka: (field: string, numbers: string) =>
        `„${field}“: ეს რიცხვი მხოლოდ ქართულ ტექსტშია: ${numbers}. შეადარეთ ინგლისურს და გაასწორეთ ის, რომელიც შეცდომითაა.`,
      en: (field: string, numbers: string) =>
        `„${field}“: ეს რიცხვი მხოლოდ ინგლისურ ტექსტშია: ${numbers}. შეადარეთ ქართულს და გაასწორეთ ის, რომელიც შეცდომითაა.`,
    },
    headline: {
      ka: (name: string, value: string) =>
        `ძირითადი მაჩვენებელი „${name}“ (${value}) ქართულ ტექსტსა და ცხრილებში არ გვხვდება. შეადარეთ და გაასწორეთ.`,
      en: (name: string, value: string) =>
        `ძირითადი მაჩვენებელი „${name}“ (${value}) ინგლისურ ტექსტსა და ცხრილებში არ გვხვდება. შეადარეთ და გაასწორეთ.`,
    },
    link: {
      both: (title: string) =>
        `ვერ გაიხსნება ბმული დოკუმენტზე „${title}“: ის საჯარო არ არის. ჯერ ის გამოაქვეყნეთ ან ბმული ამოიღეთ.`,
      ka: (title: string) =>
        `ქართულად ვერ გაიხსნება ბმული დოკუმენტზე „${title}“: ის საჯარო არ არის. ჯერ ის გამოაქვეყნეთ ან ბმული ამოიღეთ.`,
      en: (title: string) =>
        `ინგლისურად ვერ გაიხსნება ბმული დოკუმენტზე „${title}“: ის საჯარო არ არის. ჯერ ის გამოაქვეყნეთ ან ბმული ამოიღეთ.`,
    },
  },
  en: {
    numbers: {
      ka: (field: string, numbers: string) =>
        `“${field}”: only the Georgian text has ${numbers}. Compare it with the English one and mend whichever is wrong.`,
      en: (field: string, numbers: string) =>
        `“${field}”: only the English text has ${numbers}. Compare it with the Georgian one and mend whichever is wrong.`,
    },
    headline: {
      ka: (name: string, value: string) =>
        `The headline figure “${name}” (${value}) is in no Georgian text or table. Compare and mend.`,
      en: (name: string, value: string) =>
        `The headline figure “${name}” (${value}) is in no English text or table. Compare and mend.`,
    },
    link: {
      both: (title: string) =>
        `The link to “${title}” cannot be opened: it is not public. Publish it first, or take the link out.`,
      ka: (title: string) =>
        `The link to “${title}” cannot be opened in Georgian: it is not public. Publish it first, or take the link out.`,
      en: (title: string) =>
        `The link to “${title}” cannot be opened in English: it is not public. Publish it first, or take the link out.`,
    },
  },
} as const
