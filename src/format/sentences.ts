const segmenter = new Intl.Segmenter('ka', { granularity: 'sentence' })

/** The sentences of a text, without the space around them. */
export const sentencesIn = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '')
