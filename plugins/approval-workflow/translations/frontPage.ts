/** The words of the front page. */
export const frontPageWords = {
  ka: {
    mine: 'ელოდება თქვენს ვიზას',
    mineEmpty: 'თქვენს ვიზას არაფერი ელოდება.',
    cameBack: 'დაგიბრუნდათ შესასწორებლად',
    onItsWay: 'წარდგენილი გაქვთ',
    everywhere: 'სად რა დევს',
    due: (when: string) => `ვადა: ${when}`,
    late: (when: string) => `ვადა გავიდა: ${when}`,
    waitsFor: (whom: string) => `ელოდება: ${whom}`,
    since: (when: string) => `წარდგენილია: ${when}`,
    reason: (words: string) => `მიზეზი: ${words}`,
    untitled: 'უსათაურო',
  },
  en: {
    mine: 'Waits for your approval',
    mineEmpty: 'Nothing waits for your approval.',
    cameBack: 'Came back to you',
    onItsWay: 'Submitted by you',
    everywhere: 'What lies where',
    due: (when: string) => `Due: ${when}`,
    late: (when: string) => `Overdue since ${when}`,
    waitsFor: (whom: string) => `Waits for: ${whom}`,
    since: (when: string) => `Submitted: ${when}`,
    reason: (words: string) => `Reason: ${words}`,
    untitled: 'Untitled',
  },
} as const
