import type { Help } from './help.ts'

/** Events and the release calendar. */
export const eventHelp = {
  startsAt: { ka: 'დღე და საათი თბილისის დროით.', en: 'Day and hour in Tbilisi.' },
  endsAt: {
    ka: 'დღე და საათი თბილისის დროით; თუ უცნობია, ცარიელი დატოვეთ.',
    en: 'Day and hour in Tbilisi; leave it empty when unknown.',
  },
  place: { ka: 'შენობა, დარბაზი და მისამართი, ან „ონლაინ“.', en: 'Building, room and address, or “online”.' },
  programme: { ka: 'დღის წესრიგი პუნქტებად.', en: 'The agenda, item by item.' },
  programmeTime: { ka: 'მაგალითად 11:00–11:30.', en: 'Such as 11:00–11:30.' },
  programmeItem: { ka: 'რა ხდება ამ დროს.', en: 'What happens at that time.' },
  speakers: { ka: 'ვინ გამოდის, იმავე რიგით.', en: 'Who speaks, in that order.' },
  interpretation: { ka: 'როგორ ითარგმნება სიტყვით გამოსვლები.', en: 'How the speeches are interpreted.' },
  workingLanguages: { ka: 'მაგალითად ქართული და ინგლისური.', en: 'Such as Georgian and English.' },
  streamUrl: {
    ka: 'სრული მისამართი, https-ით დაწყებული. საჯაროა.',
    en: 'The full address, beginning with https. Public.',
  },
  accreditationUntil: {
    ka: 'რა დრომდე შეუძლიათ ჟურნალისტებს აკრედიტაციის მოთხოვნა.',
    en: 'Until when journalists may ask for accreditation.',
  },
  registrationUntil: { ka: 'რა დრომდე შეიძლება რეგისტრაცია.', en: 'Until when people may register.' },
  releaseAt: {
    ka: 'დღე და საათი თბილისის დროით, ზუსტი წუთით: ამ წამიდან მასალა ყველასთვის ერთდროულად საჯაროა.',
    en: 'Day and hour in Tbilisi, on a whole minute: from then on everybody reads it at once.',
  },
  vaguePeriod: {
    ka: 'თუ დღე ჯერ უცნობია, მაგალითად „2027 წლის მარტი“.',
    en: 'When the day is not known yet, such as “March 2027”.',
  },
  calendarState: { ka: 'როგორ ჩანს გამოქვეყნება საჯარო კალენდარში.', en: 'How the public calendar shows it.' },
  changeLog: {
    ka: 'თარიღის ყოველი ცვლილება მიზეზით. საჯაროა.',
    en: 'Every change of the date with its reason. Public.',
  },
  changedAt: { ka: 'როდის შეიცვალა თარიღი.', en: 'When the date was changed.' },
  changeReason: { ka: 'რატომ შეიცვალა, მკითხველისთვის გასაგებად.', en: 'Why it was changed, in words for readers.' },
  items: {
    ka: 'მასალები, რომლებიც ერთად გამოქვეყნდება. მანამდე საჯარო არ არის.',
    en: 'What comes out together. Not public before.',
  },
} satisfies Help
