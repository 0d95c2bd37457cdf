type Link = { href: string; text: string; note: string }
type Words = { language: 'ka' | 'en'; what: string; links: Link[] }

/** The words of the small page at `/`. */
export const frontWords: Words[] = [
  {
    language: 'ka',
    what: 'აქ მუშაობს Statdesk – სტატისტიკის ეროვნული სამსახურის სარედაქციო სამუშაო ადგილი. ტექსტები, მონაცემები და ფაილები აქ მზადდება, ვებგვერდი კი მათ API-ის მეშვეობით კითხულობს.',
    links: [
      { href: '/admin', text: 'სარედაქციო ნაწილი', note: 'თანამშრომლებისთვის: შესვლა ელფოსტითა და პაროლით' },
      { href: '/handbook/ka', text: 'სახელმძღვანელო', note: 'რედაქტორებისთვის: როგორ იწერება და ქვეყნდება მასალა' },
      { href: '/api/publications?locale=ka&limit=5', text: 'REST API', note: 'საჯარო პუბლიკაციები JSON ფორმატში' },
      { href: '/api/health/ready', text: 'მდგომარეობა', note: 'მუშაობს თუ არა ყველა ნაწილი' },
      { href: '/docs', text: 'დოკუმენტაცია', note: 'ვებგვერდების შემქმნელებისთვის, ინგლისურ ენაზე' },
    ],
  },
  {
    language: 'en',
    what: 'Statdesk runs here: the editorial desk of a national statistics office. Texts, figures and files are prepared here, and the office’s website reads them through the API.',
    links: [
      { href: '/admin', text: 'Editorial desk', note: 'for staff: sign in with e-mail and password' },
      { href: '/handbook/en', text: 'Handbook', note: 'for editors: how texts are written and published' },
      { href: '/api/publications?locale=en&limit=5', text: 'REST API', note: 'public publications as JSON' },
      { href: '/api/health/ready', text: 'Health', note: 'whether every part is working' },
      { href: '/docs', text: 'Documentation', note: 'for developers of websites' },
    ],
  },
]

type MissingWords = { language: 'ka' | 'en'; title: string; what: string; home: string }

/** The words of an address at which there is nothing. */
export const missingWords: MissingWords[] = [
  {
    language: 'ka',
    title: 'გვერდი ვერ მოიძებნა',
    what: 'ამ მისამართზე არაფერია. შეამოწმეთ, სწორად არის თუ არა აკრეფილი.',
    home: 'მთავარ გვერდზე დაბრუნება',
  },
  {
    language: 'en',
    title: 'Page not found',
    what: 'There is nothing at this address. See whether it is typed as it should be.',
    home: 'Back to the front page',
  },
]
