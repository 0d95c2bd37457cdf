import type { GlobalSlug, slugs } from '../slugs.ts'

type Words = { ka: string; en: string }
type Labels = { singular: Words; plural: Words }

const label = (one: [string, string], many: [string, string]): Labels => ({
  singular: { ka: one[0], en: one[1] },
  plural: { ka: many[0], en: many[1] },
})

/** The names of collections in the menu and in messages. Source: the office's own words. */
export const collectionLabels = {
  releases: label(['გამოქვეყნება', 'Release'], ['გამოქვეყნების კალენდარი', 'Release calendar']),
  publications: label(['პუბლიკაცია', 'Publication'], ['პუბლიკაციები', 'Publications']),
  datasets: label(['მონაცემები', 'Dataset'], ['მონაცემები', 'Datasets']),
  methodologies: label(['მეთოდოლოგია', 'Methodology'], ['მეთოდოლოგიები', 'Methodologies']),
  topics: label(['სტატისტიკის დარგი', 'Topic'], ['სტატისტიკის დარგები', 'Topics']),
  pressReleases: label(['პრესრელიზი', 'Press release'], ['პრესრელიზები', 'Press releases']),
  news: label(['სიახლე', 'News item'], ['სიახლეები', 'News']),
  events: label(['ღონისძიება', 'Event'], ['ღონისძიებები', 'Events']),
  galleries: label(['გალერეა', 'Gallery'], ['გალერეები', 'Galleries']),
  media: label(['ფაილი', 'File'], ['მედიათეკა', 'Media library']),
  pages: label(['გვერდი', 'Page'], ['გვერდები', 'Pages']),
  publicContacts: label(['საკონტაქტო პუნქტი', 'Contact point'], ['საკონტაქტო პუნქტები', 'Contact points']),
  redirects: label(['გადამისამართება', 'Redirect'], ['გადამისამართებები', 'Redirects']),
  surveys: label(
    ['მომხმარებელთა კმაყოფილების კვლევა', 'User satisfaction survey'],
    ['მომხმარებელთა კმაყოფილების კვლევები', 'User satisfaction surveys'],
  ),
  surveyResults: label(['კვლევის შედეგები', 'Survey result'], ['კმაყოფილების კვლევის შედეგები', 'Survey results']),
  faqs: label(['ხშირად დასმული კითხვა', 'Frequent question'], ['ხშირად დასმული კითხვები', 'Frequent questions']),
  memoranda: label(
    ['მემორანდუმი ან შეთანხმება', 'Memorandum or agreement'],
    ['მემორანდუმები და შეთანხმებები', 'Memoranda and agreements'],
  ),
  organisations: label(['ორგანიზაცია', 'Organisation'], ['ორგანიზაციები', 'Organisations']),
  contacts: label(['კონტაქტი', 'Contact'], ['კონტაქტები', 'Contacts']),
  terms: label(['ტერმინი', 'Term'], ['ტერმინები', 'Terms']),
  nonWorkingDays: label(['არასამუშაო დღე', 'Non-working day'], ['არასამუშაო დღეები', 'Non-working days']),
  delegations: label(
    ['მოვალეობის შესრულება', 'Acting for somebody'],
    ['მოადგილეები და მოვალეობის შემსრულებლები', 'Deputies and acting persons'],
  ),
  workflows: label(['ვიზირება', 'Approval'], ['ვიზირებები', 'Approvals']),
  comments: label(['კომენტარი', 'Comment'], ['კომენტარები', 'Comments']),
  users: label(['თანამშრომელი', 'Member of staff'], ['თანამშრომლები', 'Staff']),
  units: label(['სტრუქტურული ერთეული', 'Unit'], ['სტრუქტურული ერთეულები', 'Units']),
  apiClients: label(['API კლიენტი', 'API client'], ['API კლიენტები', 'API clients']),
  auditLog: label(['ჩანაწერი', 'Audit row'], ['მოქმედებათა ჟურნალი', 'Audit log']),
} satisfies Record<keyof typeof slugs, Labels>

/** The names of globals. */
export const globalLabels: Record<GlobalSlug, Words> = {
  'site-settings': { ka: 'საიტის პარამეტრები', en: 'Site settings' },
  navigation: { ka: 'ნავიგაცია', en: 'Navigation' },
  home: { ka: 'მთავარი გვერდი', en: 'Front page' },
}

/** The groups of the menu, in the order of the department's work. */
export const groups = {
  statistics: { ka: 'სტატისტიკის გავრცელება', en: 'Dissemination' },
  media: { ka: 'მედია და ღონისძიებები', en: 'Media and events' },
  website: { ka: 'ვებგვერდი', en: 'Website' },
  users: { ka: 'მონაცემთა მომხმარებლები', en: 'Users of statistics' },
  relations: { ka: 'ურთიერთობები', en: 'Relations' },
  office: { ka: 'უწყება', en: 'The office' },
} as const
