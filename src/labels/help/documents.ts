import type { Help } from './help.ts'

/** What stands in most documents: words, addresses, corrections, and how it is shared. */
export const documentHelp = {
  title: {
    ka: 'ერთი წინადადება, წერტილის გარეშე: რა, სად და როდის. საჯაროა.',
    en: 'One sentence without a full stop: what, where and when. Public.',
  },
  slug: {
    ka: 'იქმნება სათაურიდან; ძველი მისამართი გადამისამართებად რჩება.',
    en: 'Made from the title; an old one stays as a redirect.',
  },
  publishedOn: {
    ka: 'თარიღი, რომელსაც მკითხველი ხედავს. როდის გახდება დოკუმენტი საჯარო, ამაზე დამოკიდებული არ არის.',
    en: 'The date that readers see. It does not decide when the document becomes public.',
  },
  topics: {
    ka: 'დარგები, რომელთა გვერდებზეც დოკუმენტი გამოჩნდება; პირველი მთავარია.',
    en: 'Topics whose pages list the document; the first is the main one.',
  },
  kind: {
    ka: 'სახის მიხედვით საიტი მასალებს აჯგუფებს და ფილტრავს.',
    en: 'The website groups and filters by it.',
  },
  number: {
    ka: 'ნომერი უწყების რეესტრის მიხედვით, მაგალითად 14-03/27.',
    en: 'The number in the register of the office, such as 14-03/27.',
  },
  summary: {
    ka: 'ორი-სამი წინადადება, რომელიც სიაში, ელფოსტასა და ძიების შედეგებში ცალკეც გასაგებია.',
    en: 'Two or three sentences that stand alone in lists, mails and search results.',
  },
  body: {
    ka: 'სრული ტექსტი. მთავარი აზრი პირველ აბზაცში დაწერეთ; გრძელი ტექსტი ქვესათაურებით დაყავით.',
    en: 'The whole text. Put the main point into the first paragraph; divide a long text by headings.',
  },
  headline: {
    ka: 'წინადადება, რომელსაც მკითხველი მთავარ გვერდზე პირველს ხედავს.',
    en: 'The sentence that readers see first on the front page.',
  },
  answer: {
    ka: 'მოკლე პასუხი გასაგები ენით; დეტალებისთვის შესაბამის გვერდზე მიუთითეთ.',
    en: 'A short answer in plain words; link to the page that has the details.',
  },
  quote: {
    ka: 'წარმომადგენლის სიტყვები, რომელთა გამოყენებაც მედიას პირდაპირ შეუძლია.',
    en: 'Words of a representative that the media may use as they are.',
  },
  quoteText: {
    ka: 'ციტატა ბრჭყალების გარეშე: ბრჭყალებს საიტი სვამს.',
    en: 'The words without quotation marks: the website sets them.',
  },
  boilerplate: {
    ka: 'მუდმივი ცნობა უწყების შესახებ, რომელიც პრესრელიზის ბოლოს იწერება.',
    en: 'The standing note about the office at the end of a press release.',
  },
  corrections: {
    ka: 'გამოქვეყნებულ ტექსტში ან ციფრში აღმოჩენილი შეცდომები და მათი გასწორება. საჯაროა.',
    en: 'Errors found in what was published, and their repair. Public.',
  },
  correctedOn: { ka: 'დღე, როდესაც შეცდომა გასწორდა.', en: 'The day on which the error was repaired.' },
  correctionText: {
    ka: 'რა ეწერა, რა წერია ახლა და რატომ შეიცვალა.',
    en: 'What it said, what it says now, and why it was changed.',
  },
  sharing: {
    ka: 'როგორ ჩანს ბმული სოციალურ ქსელსა და საძიებო სისტემაში. ცარიელ ველს სათაური, მოკლე ტექსტი და გარეკანი ავსებს.',
    en: 'How a link looks in social networks and search. Empty fields are filled from title, summary and cover.',
  },
  sharingTitle: {
    ka: 'მოკლე სათაური ბმულისთვის, 60 ნიშნამდე.',
    en: 'A short title for the link, up to 60 characters.',
  },
  sharingText: { ka: 'ერთი-ორი წინადადება, 160 ნიშნამდე.', en: 'One or two sentences, up to 160 characters.' },
  sharingImage: {
    ka: 'სურათი 1.91:1 თანაფარდობით; უტექსტო ან დიდი ასოებით.',
    en: 'A picture of 1.91:1, without words or with large ones.',
  },
  responsibleUnit: {
    ka: 'ერთეული, რომელიც შინაარსზე აგებს პასუხს და დოკუმენტს ვიზირებს.',
    en: 'The unit that answers for the contents and approves them.',
  },
  authors: {
    ka: 'ვინც ტექსტს წერს; გამოქვეყნებამდე დოკუმენტს მხოლოდ გუნდი ხედავს.',
    en: 'Who writes the text; before publication only the team sees it.',
  },
  translators: {
    ka: 'ვინც მეორე ენას ამზადებს; დოკუმენტს გამოქვეყნებამდეც ხედავს.',
    en: 'Who prepares the other language; sees the document before publication.',
  },
  designers: {
    ka: 'ვინც სურათებსა და გარეკანს ამზადებს; დოკუმენტს გამოქვეყნებამდეც ხედავს.',
    en: 'Who prepares pictures and cover; sees the document before publication.',
  },
  internalNote: { ka: 'შენიშვნა კოლეგებისთვის. არასოდეს ხდება საჯარო.', en: 'A note for colleagues. Never public.' },
  code: {
    ka: 'მოკლე კოდი, რომელსაც სხვა პროგრამები იყენებს, მაგალითად CPI.',
    en: 'A short code that other programs use, such as CPI.',
  },
  weight: {
    ka: 'რიგი სიაში: მცირე რიცხვი ზემოთ დგას, მაგალითად 10, 20, 30.',
    en: 'Place in the list: small numbers stand first, such as 10, 20, 30.',
  },
  parent: {
    ka: 'რომელ ჩანაწერს ექვემდებარება; უმაღლესი დონისთვის ცარიელი დატოვეთ.',
    en: 'What it stands under; leave it empty for the top level.',
  },
  publicContact: {
    ka: 'ვის მიმართავს მკითხველი კითხვით. საჯაროა.',
    en: 'Whom readers ask. Public.',
  },
  onDutyPhone: {
    ka: 'ნომერი, რომელზეც მედიას გამოქვეყნების დღეს უპასუხებენ. საჯაროა.',
    en: 'The number that answers the media on the day of publication. Public.',
  },
  publications: {
    ka: 'პუბლიკაციები, რომელთა შედეგებსაც ტექსტი აჯამებს.',
    en: 'Publications whose results the text sums up.',
  },
  datasets: { ka: 'ცხრილები, რომლებსაც ტექსტი ეყრდნობა.', en: 'Tables on which the text rests.' },
} satisfies Help
