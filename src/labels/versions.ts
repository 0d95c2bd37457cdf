/** The words of the page that compares two versions of a document. */
export const versionWords = {
  ka: {
    yes: 'კი',
    no: 'არა',
    notReadable: 'დოკუმენტი, რომელიც წაშლილია ან თქვენთვის არ ჩანს',
    picture: 'სურათი',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    notReadable: 'A document that was deleted or is not open to you',
    picture: 'Picture',
  },
} as const
