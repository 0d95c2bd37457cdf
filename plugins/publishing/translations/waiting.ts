/** The words around the sentences that wait for figures. */
export const waitingWords = {
  ka: {
    open: 'შესავსები წინადადებები',
    title: 'წინადადებები, რომლებიც მაჩვენებელს ელოდება',
    help: 'შეავსეთ [___] ან წაშალეთ. სანამ ტექსტში ასეთი ადგილია, ეს ენა არ გამოქვეყნდება. სია შენახულ ტექსტს აჩვენებს.',
    was: 'წინა გამოცემაში:',
    inLanguage: { ka: 'ქართული', en: 'ინგლისური' },
    close: 'დახურვა',
  },
  en: {
    open: 'Sentences to fill in',
    title: 'Sentences that wait for figures',
    help: 'Fill in every [___], or delete it. A language that holds one is not published. The list shows the text as it was saved.',
    was: 'In the edition before:',
    inLanguage: { ka: 'Georgian', en: 'English' },
    close: 'Close',
  },
} as const
