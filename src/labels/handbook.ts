/** The chapters of the editors' handbook, in the order of docs/editors; their names are the ids of its headings. */
export const chapters = [
  'start',
  'saving',
  'writing',
  'languages',
  'pictures',
  'preview',
  'next-edition',
  'papers',
  'publishing',
  'errors',
] as const

export type Chapter = (typeof chapters)[number]

const written =
  'publications|press-releases|news|pages|events|methodologies|datasets|faqs|galleries|surveys|survey-results|memoranda'

/** Which chapter helps on which screen of the admin; the first row that fits counts. */
const screens: readonly [screen: RegExp, chapter: Chapter][] = [
  [/\/languages$/, 'languages'],
  [/\/collections\/terms(\/|$)/, 'languages'],
  [/\/collections\/media(\/|$)/, 'pictures'],
  [new RegExp(`/collections/(${written})/.`), 'writing'],
]

/** The chapter that helps on a screen, by its address; none where the beginning of the handbook does. */
export const chapterFor = (path: string): Chapter | undefined => screens.find(([screen]) => screen.test(path))?.[1]

/** The words of the button that opens the handbook, and of its pages. */
export const handbookWords = {
  ka: {
    help: 'დახმარება',
    opens: 'დახმარება: სახელმძღვანელო ახალ ფანჯარაში',
    handbook: 'რედაქტორის სახელმძღვანელო',
    inThisLanguage: 'ქართული',
    desk: 'სარედაქციო ნაწილი',
  },
  en: {
    help: 'Help',
    opens: 'Help: the handbook, in a new window',
    handbook: 'Editors’ handbook',
    inThisLanguage: 'English',
    desk: 'Editorial desk',
  },
} as const
