/** The words of the notice above a form. */
export const unsavedWords = {
  ka: {
    kept: (time: string) => `შეუნახავი ტექსტი დაცულია: ${time}`,
    notKept: 'შეუნახავი ტექსტი ამჟამად ვერ დაიცვა. შეინახეთ დოკუმენტი.',
    found: (when: string) => `ამ ფორმაში დარჩა თქვენი შეუნახავი ტექსტი: ${when}. მას მხოლოდ თქვენ ხედავთ.`,
    changedSince:
      'მას შემდეგ დოკუმენტი შეიცვალა. დაბრუნდება მხოლოდ ის ველები, რომლებიც თქვენ შეცვალეთ: შენახვამდე გადახედეთ მათ.',
    typedSince: 'რასაც ახლა წერთ, ისიც დაცულია. დაბრუნება შეცვლის იმ ველებს, რომლებიც ძველ ტექსტშიც არის.',
    restore: 'ტექსტის დაბრუნება',
    discard: 'ტექსტის წაშლა',
  },
  en: {
    kept: (time: string) => `Unsaved text kept: ${time}`,
    notKept: 'Unsaved text cannot be kept at the moment. Save the document.',
    found: (when: string) => `This form holds text of yours that was not saved: ${when}. Only you see it.`,
    changedSince:
      'The document was saved since. Only the fields that you changed come back: look through them before you save.',
    typedSince: 'What you type now is kept, too. Bringing the text back replaces the fields that are in the old one.',
    restore: 'Bring the text back',
    discard: 'Discard the text',
  },
} as const
