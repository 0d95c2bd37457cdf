import type { Help } from './help.ts'

/** Help for comments. Nobody fills them in here: they are written beside the document that they are about. */
export const commentHelp = {
  path: { ka: 'რომელ ველზე ან მწკრივზეა კომენტარი.', en: 'Which field or row the comment is about.' },
  proposal: {
    ka: 'ციტატის ნაცვლად შემოთავაზებული სიტყვები; ავტორს მათი მიღება ერთი ღილაკით შეუძლია.',
    en: 'The words proposed in the place of the quote; the author takes them over with one key.',
  },
  author: { ka: 'ვინ დაწერა კომენტარი.', en: 'Who wrote the comment.' },
  replyTo: { ka: 'კომენტარი, რომლის პასუხიც არის.', en: 'The comment that it answers.' },
} satisfies Help
