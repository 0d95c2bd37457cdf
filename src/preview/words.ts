/** The words around a document as readers will see it. */
export const previewWords = {
  ka: {
    notice: 'ასე დაინახავს მკითხველი. ეს გვერდი მხოლოდ თანამშრომელს უჩანს.',
    noLanguage: 'ამ ენაზე ტექსტი ჯერ არ არის. მკითხველი ამ გვერდს ვერ ნახავს.',
    noTitle: 'სათაური ჯერ არ არის',
    figures: 'ძირითადი მაჩვენებლები',
    files: 'ფაილები',
    file: 'ფაილი',
    corrections: 'შესწორებები',
  },
  en: {
    notice: 'This is what readers will see. Only the staff can open this page.',
    noLanguage: 'There is no text in this language yet. Readers will not find this page.',
    noTitle: 'No title yet',
    figures: 'Headline figures',
    files: 'Files',
    file: 'File',
    corrections: 'Corrections',
  },
} as const
