import type { Help } from './help.ts'

/** The register of memoranda and agreements, from the draft to the end. */
export const memorandumHelp = {
  scope: { ka: 'ეროვნულია, თუ ყველა მხარე საქართველოდანაა.', en: 'National when all parties are Georgian.' },
  parties: {
    ka: 'ვისთან არის დადებული, საქსტატის გარდა. საჯარო რეესტრში ჩანს.',
    en: 'With whom it is made, besides the office. Shown in the public register.',
  },
  partyName: { ka: 'მხარის სრული ოფიციალური სახელი.', en: 'The full official name of the party.' },
  signedOn: { ka: 'დღე, როდესაც ბოლო მხარემ მოაწერა ხელი.', en: 'The day on which the last party signed.' },
  signedIn: { ka: 'ქალაქი, მაგალითად თბილისი.', en: 'The city, such as Tbilisi.' },
  inForceFrom: { ka: 'დღე, საიდანაც პირობები მოქმედებს.', en: 'The day from which the terms hold.' },
  endsOn: { ka: 'ბოლო დღე, როდესაც პირობები ჯერ კიდევ მოქმედებს.', en: 'The last day on which the terms still hold.' },
  isOpenEnded: { ka: 'მონიშნეთ, თუ ბოლო დღე დადგენილი არ არის.', en: 'Tick it when there is no last day.' },
  purpose: {
    ka: 'რისთვის დაიდო, ერთი-ორი წინადადებით. საჯარო რეესტრში ჩანს.',
    en: 'What it is for, in a sentence or two. Shown in the public register.',
  },
  isListedPublicly: {
    ka: 'მონიშნული ჩანაწერი დამტკიცების შემდეგ საჯარო რეესტრში გამოჩნდება.',
    en: 'A ticked entry appears in the public register once it is approved.',
  },
  organisations: {
    ka: 'მხარეები ჩვენი რეესტრიდან. საჯარო არ არის.',
    en: 'The parties as our register knows them. Not public.',
  },
  parentMemorandum: {
    ka: 'დოკუმენტი, რომლის დანართი ან გაგრძელებაც ეს არის.',
    en: 'The document that this one annexes or continues.',
  },
  internalContact: {
    ka: 'თანამშრომელი, რომელიც შესრულებას ადევნებს თვალს.',
    en: 'The member of staff who watches over it.',
  },
  internalDeputy: {
    ka: 'ვინ პასუხობს, როდესაც პასუხისმგებელი პირი ადგილზე არ არის.',
    en: 'Who answers when the responsible person is away.',
  },
  partyContacts: {
    ka: 'პირები, რომლებსაც მხარის სახელით ვუკავშირდებით. საჯარო არ არის.',
    en: 'Whom we speak to on their side. Not public.',
  },
  signatoryOurs: { ka: 'სახელი, გვარი და თანამდებობა ხელმოწერის დღეს.', en: 'Name and post on the day of signing.' },
  signatoryTheirs: { ka: 'სახელი, გვარი და თანამდებობა ხელმოწერის დღეს.', en: 'Name and post on the day of signing.' },
  draftedOn: { ka: 'დღე, როდესაც პროექტი მზად იყო.', en: 'The day on which the draft was ready.' },
  legalReviewOn: { ka: 'დღე, როდესაც იურისტმა პროექტი განიხილა.', en: 'The day on which a lawyer reviewed the draft.' },
  reviewOn: {
    ka: 'დღე, როდესაც პირობებს თავიდან უნდა გადავხედოთ.',
    en: 'The day on which the terms are to be reviewed.',
  },
  terminatedOn: { ka: 'დღე, როდესაც ვადაზე ადრე შეწყდა.', en: 'The day on which it was ended before its term.' },
  terminationReason: { ka: 'რატომ შეწყდა და ვისი წერილით.', en: 'Why it was ended, and by whose letter.' },
  renewsItself: {
    ka: 'მონიშნეთ, თუ ვადა განცხადების გარეშე გრძელდება.',
    en: 'Tick it when the term goes on without a notice.',
  },
  noticePeriodDays: {
    ka: 'რამდენი კალენდარული დღით ადრე უნდა გავაფრთხილოთ მხარე.',
    en: 'How many calendar days ahead the party must be told.',
  },
  legalBasis: { ka: 'კანონი და მუხლი, რომელსაც დოკუმენტი ეყრდნობა.', en: 'The law and article on which it rests.' },
  obligationsOurs: {
    ka: 'რა უნდა გავაკეთოთ ჩვენ და რა ვადაში. საჯარო არ არის.',
    en: 'What we must do, and by when. Not public.',
  },
  obligationsTheirs: {
    ka: 'რა უნდა გააკეთოს მხარემ და რა ვადაში. საჯარო არ არის.',
    en: 'What the party must do, and by when. Not public.',
  },
  cost: { ka: 'თანხა და ვალუტა, ან „უსასყიდლო“.', en: 'Amount and currency, or “free of charge”.' },
  hasPersonalData: {
    ka: 'მონიშნეთ, თუ გადაცემულ მონაცემებში ადამიანი იცნობა.',
    en: 'Tick it when people can be recognised in the data.',
  },
  protectionTerms: { ka: 'როგორ უნდა იყოს მონაცემები დაცული.', en: 'How the data are to be protected.' },
  permittedUse: { ka: 'რისთვის შეიძლება მონაცემების გამოყენება.', en: 'What the data may be used for.' },
  onwardSharing: { ka: 'შეიძლება თუ არა გადაცემა და ვისთვის.', en: 'Whether they may be passed on, and to whom.' },
  retention: {
    ka: 'რამდენ ხანს ინახება და როგორ ნადგურდება.',
    en: 'How long they are kept and how they are destroyed.',
  },
  signedScan: { ka: 'ხელმოწერილი დოკუმენტი PDF-ად. საჯარო არ არის.', en: 'The signed paper as PDF. Not public.' },
} satisfies Help
