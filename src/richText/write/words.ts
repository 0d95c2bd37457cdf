/** The few words that a writer adds to a text, in its language. */
export const writerWords = {
  ka: {
    footnotes: 'სქოლიო',
    backToText: 'უკან ტექსტში',
    source: 'წყარო',
    unit: 'ერთეული',
    figures: 'დიაგრამის მონაცემები',
    period: 'დასახელება',
    noFigure: 'მონაცემი არ არის',
    captions: 'სუბტიტრები',
    transcript: 'ჩანაწერის ტექსტი',
  },
  en: {
    footnotes: 'Footnotes',
    backToText: 'Back to the text',
    source: 'Source',
    unit: 'Unit',
    figures: 'Figures of the chart',
    period: 'Name',
    noFigure: 'no figure',
    captions: 'Captions',
    transcript: 'Transcript',
  },
} as const

export type WriterLanguage = keyof typeof writerWords
