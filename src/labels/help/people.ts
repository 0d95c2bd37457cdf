import type { Help } from './help.ts'

/** People, organisations and units. */
export const peopleHelp = {
  displayName: { ka: 'ისე, როგორც კოლეგები და ჟურნალი დაინახავენ.', en: 'As colleagues and the journal will see it.' },
  email: { ka: 'სამუშაო მისამართი, მაგალითად press@geostat.ge.', en: 'A work address, such as press@geostat.ge.' },
  phone: { ka: 'ქვეყნის კოდით, მაგალითად +995 32 236 72 10.', en: 'With the country code, such as +995 32 236 72 10.' },
  roles: {
    ka: 'რა უფლებები აქვს თანამშრომელს; ვიზირებისა და დამტკიცების როლს მეორე პირი ადასტურებს.',
    en: 'What the person may do; a role that approves is confirmed by a second person.',
  },
  pendingRoles: { ka: 'როლები, რომლებიც მეორე პირის დასტურს ელოდება.', en: 'Roles that wait for a second person.' },
  unit: { ka: 'ერთეული, რომელშიც თანამშრომელი მუშაობს.', en: 'The unit in which the person works.' },
  isActive: {
    ka: 'გამორთული ჩანაწერით შესვლა შეუძლებელია; ის არ იშლება.',
    en: 'Nobody signs in with one that is switched off; it is never deleted.',
  },
  unitHead: {
    ka: 'ვინ უძღვება ერთეულს და ვიზირებს მის დოკუმენტებს.',
    en: 'Who leads the unit and approves its documents.',
  },
  settlement: { ka: 'ქალაქი, რომელშიც ტერიტორიული ორგანოა.', en: 'The city of a territorial office.' },
  post: { ka: 'თანამდებობა სრულად, შემოკლების გარეშე.', en: 'The post in full, not shortened.' },
  organisation: {
    ka: 'სად მუშაობს; თუ სიაში არ არის, ჯერ ორგანიზაცია დაამატეთ.',
    en: 'Where the person works; add the organisation first if it is missing.',
  },
  preferredLanguage: { ka: 'რა ენაზე ვწერთ ამ ადამიანს.', en: 'The language in which we write to the person.' },
  isJournalist: { ka: 'მონიშნეთ, თუ მედიის სიებში უნდა იყოს.', en: 'Tick it for those who belong on media lists.' },
  accreditedUntil: { ka: 'ბოლო დღე, როდესაც აკრედიტაცია მოქმედებს.', en: 'The last day of the accreditation.' },
  abbreviation: { ka: 'მიღებული აბრევიატურა, მაგალითად OECD.', en: 'The usual abbreviation, such as OECD.' },
  country: { ka: 'ქვეყნის სახელი ქართულად.', en: 'The name of the country.' },
  website: { ka: 'სრული მისამართი, https-ით დაწყებული.', en: 'The full address, beginning with https.' },
  address: { ka: 'ქუჩა, ნომერი, ქალაქი, საფოსტო ინდექსი.', en: 'Street, number, city and post code.' },
  contactPerson: {
    ka: 'ვის მივწეროთ, თუ პროგრამა ხარვეზით მუშაობს.',
    en: 'Whom to write to when the program misbehaves.',
  },
  publicEmail: {
    ka: 'მისამართი, რომელზეც მკითხველი გვწერს. საჯაროა.',
    en: 'The address to which readers write. Public.',
  },
  person: {
    ka: 'თანამშრომელი, რომელიც ამ კონტაქტზე პასუხობს. საჯარო არ არის.',
    en: 'The member of staff who answers there. Not public.',
  },
  speakerName: { ka: 'სახელი და გვარი, წოდების გარეშე.', en: 'First name and surname, without titles.' },
  speakerPost: { ka: 'თანამდებობა და უწყება.', en: 'Post and institution.' },
} satisfies Help
