import type { Help } from './help.ts'

/** The website itself: settings, menus, front page, redirects. All of it is public. */
export const websiteHelp = {
  officeName: {
    ka: 'უწყების სრული სახელი, როგორც საიტის თავში წერია.',
    en: 'The full name of the office as the website heads it.',
  },
  hotline: { ka: 'ცხელი ხაზის ნომერი ქვეყნის კოდით.', en: 'The number of the hotline with the country code.' },
  socialLinks: { ka: 'უწყების გვერდები სოციალურ ქსელებში.', en: 'The pages of the office in social networks.' },
  network: { ka: 'ქსელის სახელი, მაგალითად Facebook.', en: 'The name of the network, such as Facebook.' },
  webAddress: {
    ka: 'გვერდის სრული მისამართი, https-ით დაწყებული.',
    en: 'The full address of the page, beginning with https.',
  },
  notice: {
    ka: 'შეტყობინება ყველა გვერდის თავში, მაგალითად ტექნიკური შეფერხებისას.',
    en: 'A notice at the head of every page, such as during an outage.',
  },
  noticeText: {
    ka: 'ერთი წინადადება; ცარიელ ტექსტს საიტი არ აჩვენებს.',
    en: 'One sentence; an empty one is not shown.',
  },
  noticeLevel: { ka: 'რამდენად თვალსაჩინოდ გამოჩნდება.', en: 'How strongly it stands out.' },
  showFrom: { ka: 'როდიდან ჩანს; თუ ცარიელია – დამტკიცებისთანავე.', en: 'From when it is shown; at once when empty.' },
  showUntil: {
    ka: 'როდემდე ჩანს; თუ ცარიელია – სანამ ტექსტს წაშლით.',
    en: 'Until when it is shown; until the text is removed when empty.',
  },
  mainMenu: {
    ka: 'საიტის ზედა მენიუ; ხუთი-შვიდი პუნქტი საკმარისია.',
    en: 'The menu at the top; five to seven items are enough.',
  },
  subMenu: { ka: 'ბმულები, რომლებიც პუნქტის ქვეშ იშლება.', en: 'Links that open under the item.' },
  footerMenu: { ka: 'ბმულები გვერდის ბოლოში.', en: 'Links at the foot of the page.' },
  linkText: { ka: 'ერთი-სამი სიტყვა.', en: 'One to three words.' },
  toDocument: { ka: 'საიტის გვერდი, რომელზეც ბმული მიდის.', en: 'The document to which it leads.' },
  toAddress: {
    ka: 'სხვა საიტის სრული მისამართი, თუ დოკუმენტი არჩეული არ არის.',
    en: 'A full address elsewhere, when no document is chosen.',
  },
  fromPath: {
    ka: 'ძველი მისამართი დომენის გარეშე, მაგალითად /ka/modules/26.',
    en: 'The old address without the domain, such as /ka/modules/26.',
  },
  featured: { ka: 'მასალები, რომლებიც მთავარ გვერდზე გამოგაქვთ.', en: 'What the front page shows first.' },
} satisfies Help
