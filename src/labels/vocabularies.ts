import { isApprovingRole, roles } from '../access/roles.ts'
import type { Vocabulary } from '../fields/vocabulary.ts'

const list = <T extends string>(terms: Record<T, [ka: string, en: string]>): Vocabulary =>
  (Object.entries(terms) as [T, [string, string]][]).map(([value, [ka, en]]) => ({ value, label: { ka, en } }))

export const frequencies = list({
  monthly: ['თვიური', 'Monthly'],
  quarterly: ['კვარტალური', 'Quarterly'],
  halfYearly: ['ნახევარწლიური', 'Half-yearly'],
  annual: ['წლიური', 'Annual'],
  irregular: ['არარეგულარული', 'Irregular'],
  once: ['ერთჯერადი', 'One-off'],
})

export const publicationKinds = list({
  statisticalRelease: ['სტატისტიკური ანგარიში', 'Statistical release'],
  bulletin: ['ბიულეტენი', 'Bulletin'],
  yearbook: ['წელიწდეული', 'Yearbook'],
  analysis: ['ანალიზი', 'Analysis'],
  methodologicalPaper: ['მეთოდოლოგიური ნაშრომი', 'Methodological paper'],
  leaflet: ['საინფორმაციო ფურცელი', 'Leaflet'],
})

export const pressReleaseKinds = list({
  pressRelease: ['პრესრელიზი', 'Press release'],
  statement: ['განცხადება', 'Statement'],
  clarification: ['განმარტება', 'Clarification'],
  announcement: ['ანონსი', 'Announcement'],
})

export const figureStatuses = list({
  rapidEstimate: ['წინასწარი შეფასება', 'Rapid estimate'],
  preliminary: ['წინასწარი მონაცემი', 'Preliminary'],
  revised: ['დაზუსტებული', 'Revised'],
  final: ['საბოლოო', 'Final'],
})

export const figurePeriods = list({
  previousPeriod: ['წინა პერიოდთან შედარებით', 'Compared with the previous period'],
  samePeriodLastYear: ['წინა წლის შესაბამის პერიოდთან შედარებით', 'Compared with the same period of last year'],
  cumulative: ['წლის დასაწყისიდან', 'Since the beginning of the year'],
})

export const eventKinds = list({
  pressConference: ['პრესკონფერენცია', 'Press conference'],
  briefing: ['ბრიფინგი', 'Briefing'],
  userMeeting: ['შეხვედრა მომხმარებლებთან', 'Meeting with users'],
  seminar: ['სემინარი', 'Seminar'],
  training: ['ტრენინგი', 'Training'],
  international: ['საერთაშორისო შეხვედრა', 'International meeting'],
  leadership: ['ხელმძღვანელობის შეხვედრა', 'Meeting of the leadership'],
})

export const interpretations = list({
  none: ['თარგმანის გარეშე', 'None'],
  simultaneous: ['სინქრონული', 'Simultaneous'],
  consecutive: ['თანმიმდევრული', 'Consecutive'],
  signLanguage: ['ჟესტური ენა', 'Sign language'],
})

export const datasetFormats = list({
  csv: ['CSV', 'CSV'],
  xlsx: ['XLSX', 'XLSX'],
  json: ['JSON', 'JSON'],
})

export const licences = list({
  'cc-by-4.0': ['CC BY 4.0', 'CC BY 4.0'],
  cc0: ['CC0', 'CC0'],
  office: ['საქსტატის საკუთრება', 'Property of the office'],
  agreement: ['შეთანხმებით', 'By agreement'],
})

export const surveyMethods = list({
  online: ['ონლაინ', 'Online'],
  telephone: ['სატელეფონო', 'Telephone'],
  faceToFace: ['პირისპირ', 'Face to face'],
  mixed: ['შერეული', 'Mixed'],
})

export const memorandumKinds = list({
  memorandum: ['მემორანდუმი', 'Memorandum'],
  agreement: ['შეთანხმება', 'Agreement'],
  dataExchange: ['მონაცემთა გაცვლის ოქმი', 'Data-exchange protocol'],
  treaty: ['საერთაშორისო ხელშეკრულება', 'International treaty'],
  annex: ['დანართი', 'Annex'],
})

export const memorandumScopes = list({
  national: ['ეროვნული', 'National'],
  international: ['საერთაშორისო', 'International'],
})

export const organisationKinds = list({
  stateBody: ['სახელმწიფო უწყება', 'State body'],
  municipality: ['მუნიციპალიტეტი', 'Municipality'],
  internationalOrganisation: ['საერთაშორისო ორგანიზაცია', 'International organisation'],
  statisticsOffice: ['სტატისტიკური სამსახური', 'Statistics office'],
  ngo: ['არასამთავრობო ორგანიზაცია', 'Non-governmental organisation'],
  media: ['მედია', 'Media'],
  business: ['ბიზნესი', 'Business'],
  academia: ['აკადემიური წრე', 'Academia'],
})

export const mediaKinds = list({
  photo: ['ფოტო', 'Photograph'],
  chart: ['დიაგრამა', 'Chart'],
  cover: ['გარეკანი', 'Cover'],
  drawing: ['ნახატი', 'Drawing'],
  recording: ['ჩანაწერი', 'Recording'],
  document: ['დოკუმენტი', 'Document'],
})

export const languagesOfFile = list({
  neutral: ['ენაზე დამოუკიდებელი', 'No language'],
  ka: ['ქართული', 'Georgian'],
  en: ['ინგლისური', 'English'],
})

export const noticeLevels = list({
  info: ['ინფორმაცია', 'Information'],
  warning: ['გაფრთხილება', 'Warning'],
  urgent: ['სასწრაფო', 'Urgent'],
})

export const languagesOfText = list({
  ka: ['ქართული', 'Georgian'],
  en: ['ინგლისური', 'English'],
  other: ['სხვა', 'Other'],
})

/** The languages in which the desk writes to people. */
export const languagesOfMail = list({ ka: ['ქართული', 'Georgian'], en: ['ინგლისური', 'English'] })

export const nonWorkingDayKinds = list({
  declared: ['გამოცხადდა მთავრობის აქტით', 'Declared by the Government'],
  institution: ['უწყების საკუთარი დღე', 'The office’s own'],
})

export const delegationKinds = list({
  acting: ['მოვალეობის შემსრულებელი: თანამშრომელი ადგილზე არ არის', 'Acting: the person is away'],
  standing: ['მუდმივი მოადგილე: თანამშრომელი ადგილზეა', 'Standing deputy: the person stays able too'],
})

export const unitKinds = list({
  department: ['დეპარტამენტი', 'Department'],
  division: ['სამმართველო', 'Division'],
  territorialOffice: ['ტერიტორიული ორგანო', 'Territorial office'],
  leadership: ['ხელმძღვანელობა', 'Leadership'],
})

const roleWords: Record<(typeof roles)[number], [string, string]> = {
  author: ['ავტორი', 'Author'],
  translator: ['მთარგმნელი', 'Translator'],
  designer: ['დიზაინერი', 'Designer'],
  approver: ['დარგობრივი დეპარტამენტის უფროსი (ვიზირება)', 'Head of a subject-matter unit (approver)'],
  head: ['დეპარტამენტის უფროსი', 'Head of the department'],
  director: ['აღმასრულებელი დირექტორი / მოადგილე', 'Executive director or deputy'],
  'press-officer': ['მედიასთან ურთიერთობის სპეციალისტი', 'Press officer'],
  'information-officer': [
    'საჯარო ინფორმაციის ხელმისაწვდომობის უზრუნველყოფაზე პასუხისმგებელი პირი',
    'Information officer',
  ],
  registrar: ['კანცელარია', 'Chancellery (registrar)'],
  lawyer: ['იურისტი', 'Lawyer'],
  executor: ['შემსრულებელი', 'Executor'],
  operator: ['ცხელი ხაზის ოპერატორი', 'Hotline operator'],
  'relations-officer': ['ორგანიზაციებთან ურთიერთობის სპეციალისტი', 'Relations officer'],
  auditor: ['დამკვირვებელი (მხოლოდ ნახვა)', 'Auditor (read only)'],
  admin: ['ადმინისტრატორი', 'Administrator'],
}

export const roleTerms: Vocabulary = roles.map((value) => ({
  value,
  label: { ka: roleWords[value][0], en: roleWords[value][1] },
}))

/** The roles that a person may hold for somebody else: those that agree. */
export const delegatedRoles: Vocabulary = roleTerms.filter(({ value }) => isApprovingRole(value))

export const auditOutcomes = list({ done: ['შესრულდა', 'Done'], refused: ['უარი ეთქვა', 'Refused'] })

export const contentStates = list({
  draft: ['მონახაზი', 'Draft'],
  inReview: ['ვიზირებაზეა', 'In review'],
  approved: ['დამტკიცებული', 'Approved'],
  published: ['გამოქვეყნებული', 'Published'],
  retired: ['არქივში', 'Retired'],
})

export const releaseStates = list({
  planned: ['დაგეგმილი', 'Planned'],
  provisional: ['სავარაუდო', 'Provisional'],
  confirmed: ['დადასტურებული', 'Confirmed'],
  released: ['გამოქვეყნებული', 'Released'],
  postponed: ['გადადებული', 'Postponed'],
  cancelled: ['გაუქმებული', 'Cancelled'],
})

export const chartForms = list({
  column: ['სვეტები', 'Columns'],
  line: ['ხაზები', 'Lines'],
  bar: ['ჰორიზონტალური ზოლები', 'Horizontal bars'],
})
