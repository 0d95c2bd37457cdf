/** The words around the action buttons. A dialog closes with „დახურვა“, never with a second „გაუქმება“. */
export const buttonWords = {
  ka: {
    done: 'შესრულდა.',
    state: 'მდგომარეობა',
    saveFirst: 'ჯერ შეინახეთ ცვლილებები: მოქმედება შენახულ ტექსტს ეხება.',
    chosen: 'საქართველოს დროით:',
    unreachable: 'სერვერი არ პასუხობს. არაფერი შეცვლილა; სცადეთ ხელახლა.',
    close: 'დახურვა',
    inLanguage: { ka: 'ქართულად', en: 'ინგლისურად' },
  },
  en: {
    done: 'Done.',
    state: 'State',
    saveFirst: 'Save your changes first: an action is about what was saved.',
    chosen: 'In Georgian time:',
    unreachable: 'The server does not answer. Nothing was changed; try again.',
    close: 'Close',
    inLanguage: { ka: 'in Georgian', en: 'in English' },
  },
} as const
