import type { Help } from './help.ts'

/** What the system keeps by itself, and the journal. Nobody fills it in. */
export const systemHelp = {
  state: { ka: 'იცვლება მოქმედებების ღილაკებით.', en: 'Changed by the buttons of the actions.' },
  visibleFrom: {
    ka: 'ამ დროიდან ხედავს მკითხველი; ცარიელია, სანამ საჯარო არ არის.',
    en: 'From then on readers see it; empty while it is not public.',
  },
  visibleUntil: {
    ka: 'ამ დრომდე ხედავს მკითხველი; უვადოსთვის ცარიელია.',
    en: 'Until then readers see it; empty without an end.',
  },
  publicLocales: {
    ka: 'ენები, რომლებზეც მკითხველი დოკუმენტს ახლა ხედავს.',
    en: 'Languages in which readers see it now.',
  },
  expectedOn: {
    ka: 'დღე, რომელსაც მკითხველს მეორე ენისთვის დავპირდით.',
    en: 'The day promised to readers for the other language.',
  },
  previousEdition: {
    ka: 'გამოცემა, რომლის მიხედვითაც ეს დოკუმენტი შეიქმნა.',
    en: 'The edition that this document was made from.',
  },
  createdBy: { ka: 'ვინ დაიწყო.', en: 'Who began it.' },
  updatedBy: { ka: 'ვინ შეინახა ბოლოს.', en: 'Who saved it last.' },
  retiredOn: { ka: 'დღე, როდესაც არქივში გადავიდა.', en: 'The day on which it was retired.' },
  retirementNotice: {
    ka: 'რას კითხულობს მკითხველი არქივში გადასული გვერდის თავში.',
    en: 'What readers see at the head of a retired page.',
  },
  action: { ka: 'რა გაკეთდა.', en: 'What was done.' },
  actor: { ka: 'ვინ გააკეთა.', en: 'Who did it.' },
  actorRoles: { ka: 'რა როლები ჰქონდა იმ დროს.', en: 'The roles that the person held then.' },
  at: { ka: 'როდის მოხდა, თბილისის დროით.', en: 'When it happened, in Tbilisi time.' },
  outcome: { ka: 'შესრულდა თუ უარი ითქვა.', en: 'Whether it was done or refused.' },
  documentCollection: { ka: 'სად დგას დოკუმენტი.', en: 'Where the document stands.' },
  documentId: { ka: 'რომელი დოკუმენტია.', en: 'Which document it is.' },
  beforeDigest: {
    ka: 'შინაარსის ანაბეჭდი მოქმედებამდე; შეადარეთ მხოლოდ ამ ჟურნალის ანაბეჭდებს.',
    en: 'Digest of the contents before; compare it with digests of this log only.',
  },
  afterDigest: {
    ka: 'შინაარსის ანაბეჭდი მოქმედების შემდეგ; შეადარეთ მხოლოდ ამ ჟურნალის ანაბეჭდებს.',
    en: 'Digest of the contents after; compare it with digests of this log only.',
  },
  reason: { ka: 'რა მიზეზი დასახელდა.', en: 'The reason that was given.' },
  details: { ka: 'რა შეიცვალა.', en: 'What was changed.' },
} satisfies Help
