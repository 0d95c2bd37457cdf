/** The words around the action buttons. A dialog closes with „დახურვა“, never with a second „გაუქმება“. */
export const buttonWords = {
  ka: {
    done: 'შესრულდა.',
    unreachable: 'სერვერი არ პასუხობს. არაფერი შეცვლილა; სცადეთ ხელახლა.',
    close: 'დახურვა',
    inLanguage: { ka: 'ქართულად', en: 'ინგლისურად' },
  },
  en: {
    done: 'Done.',
    unreachable: 'The server does not answer. Nothing was changed; try again.',
    close: 'Close',
    inLanguage: { ka: 'in Georgian', en: 'in English' },
  },
} as const
