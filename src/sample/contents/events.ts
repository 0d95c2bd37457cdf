import { both, type Data } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, write, writeAll } from '../desk/write.ts'
import { p, richText } from '../richText.ts'
import { dayAfter, tbilisiTime } from '../time.ts'
import type { LibraryKey } from './library.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PublicContactKey } from './publicContacts.ts'
import type { TopicKey } from './topics.ts'

/** What events lead to. */
export type EventLinks = {
  library: Record<LibraryKey, string>
  organisations: Record<OrganisationKey, string>
  publicContacts: Record<PublicContactKey, string>
  topics: Record<TopicKey, string>
  gallery: string
}

const event = (data: Data): Piece => ({ slug: 'events', data, publishing: now })
const hall = both('თბილისი, ოფისის საკონფერენციო დარბაზი', 'Tbilisi, conference hall of the office')

const pressConference = (day: string, { library, publicContacts, topics }: EventLinks): Piece =>
  event({
    title: both('პრესკონფერენცია: ინფლაციის მიმოხილვა', 'Press conference: review of inflation'),
    kind: 'pressConference',
    startsAt: tbilisiTime(day, 11, 30),
    endsAt: tbilisiTime(day, 12, 30),
    place: hall,
    topics: [topics.consumerPrices],
    summary: both(
      'ოფისი ახალ მიმოხილვას წარადგენს და კითხვებს პასუხობს.',
      'The office presents a new review and answers questions.',
    ),
    body: both(
      richText(
        p(
          'პრესკონფერენცია მიმოხილვის გამოქვეყნებიდან ნახევარ საათში იწყება. აკრედიტაციისთვის მოგვწერეთ მისამართზე press@sample.example.',
        ),
      ),
      richText(
        p(
          'The press conference begins half an hour after the review is published. To be accredited write to press@sample.example.',
        ),
      ),
    ),
    programme: [
      { programmeTime: '11:30', programmeItem: both('მისალმება', 'Welcome') },
      { programmeTime: '11:40', programmeItem: both('მიმოხილვის წარდგენა', 'Presentation of the review') },
      { programmeTime: '12:00', programmeItem: both('კითხვები და პასუხები', 'Questions and answers') },
    ],
    speakers: [
      {
        speakerName: both('დეპარტამენტის უფროსი (ნიმუში)', 'Head of the department (sample)'),
        speakerPost: both('ფასების სტატისტიკა', 'Price statistics'),
      },
    ],
    interpretation: 'simultaneous',
    workingLanguages: both('ქართული, ინგლისური', 'Georgian, English'),
    streamUrl: 'https://stream.sample.example/press-conference',
    accreditationUntil: tbilisiTime(dayAfter(new Date(`${day}T00:00:00Z`), -2), 18),
    cover: library.pressConference,
    publicContact: publicContacts.press,
  })

const userMeeting = (day: string, { library, publicContacts, topics, gallery, organisations }: EventLinks): Piece =>
  event({
    title: both(
      'შეხვედრა მომხმარებლებთან: რა გჭირდებათ ჩვენი მონაცემებიდან',
      'Meeting with users: what you need from our data',
    ),
    kind: 'userMeeting',
    publishedOn: dayAfter(new Date(`${day}T00:00:00Z`), -14),
    startsAt: tbilisiTime(day, 15),
    endsAt: tbilisiTime(day, 17),
    place: hall,
    topics: [topics.economy, topics.society],
    summary: both(
      'მკვლევრები, ჟურნალისტები და უწყებების წარმომადგენლები ოფისს თავიანთ საჭიროებებს უზიარებენ.',
      'Researchers, journalists and officials tell the office what they need.',
    ),
    body: both(
      richText(
        p('შეხვედრაზე განვიხილეთ, როგორ მოიძებნება მონაცემები უფრო სწრაფად და რა ფორმატით არის ისინი სასურველი.'),
      ),
      richText(p('We spoke about how data can be found faster, and in which formats they are wanted.')),
    ),
    programme: [
      {
        programmeTime: '15:00',
        programmeItem: both('კმაყოფილების კვლევის შედეგები', 'Results of the satisfaction survey'),
      },
      { programmeTime: '15:45', programmeItem: both('დისკუსია', 'Discussion') },
    ],
    interpretation: 'none',
    workingLanguages: both('ქართული', 'Georgian'),
    gallery,
    cover: library.meeting,
    organisations: [organisations.university, organisations.newspaper],
    publicContact: publicContacts.users,
  })

const baku = ({ organisations }: EventLinks): Piece =>
  event({
    title: both('მემორანდუმის ხელმოწერა ბაქოში', 'Signing of a memorandum in Baku'),
    kind: 'international',
    publishedOn: '2012-03-06',
    startsAt: tbilisiTime('2012-03-06', 12),
    place: both('ბაქო', 'Baku'),
    summary: both(
      'საქსტატმა და აზერბაიჯანის სახელმწიფო სტატისტიკის კომიტეტმა თანამშრომლობის მემორანდუმი გააფორმეს.',
      'Geostat and the State Statistical Committee of Azerbaijan signed a memorandum of cooperation.',
    ),
    body: both(
      richText(
        p(
          'მემორანდუმი გამოცდილების გაზიარებას ითვალისწინებს: ახალი ტექნოლოგიები, მონაცემთა ბაზები და მონაცემთა შეგროვება.',
        ),
      ),
      richText(
        p('The memorandum provides for an exchange of experience on new technologies, databases and data collection.'),
      ),
    ),
    organisations: [organisations.azerbaijan],
  })

const training = (day: string, { library, publicContacts, organisations }: EventLinks): Piece =>
  event({
    title: both(
      'ტრენინგი ჟურნალისტებისთვის: როგორ წავიკითხოთ სტატისტიკა',
      'Training for journalists: how to read statistics',
    ),
    kind: 'training',
    startsAt: tbilisiTime(day, 10),
    endsAt: tbilisiTime(day, 16),
    place: both('ქუთაისი, იმერეთის სტატისტიკის ბიურო', 'Kutaisi, Imereti Statistics Bureau'),
    summary: both(
      'პროცენტი თუ პროცენტული პუნქტი? ერთდღიანი ტრენინგი მაგალითებით.',
      'Percent or percentage points? A training of one day, with examples.',
    ),
    programme: [
      { programmeTime: '10:00', programmeItem: both('ინფლაცია და ფასების დონე', 'Inflation and the level of prices') },
      { programmeTime: '13:00', programmeItem: both('რეალური და ნომინალური ზრდა', 'Real and nominal growth') },
    ],
    workingLanguages: both('ქართული', 'Georgian'),
    registrationUntil: tbilisiTime(dayAfter(new Date(`${day}T00:00:00Z`), -5), 18),
    cover: library.openData,
    organisations: [organisations.newspaper],
    publicContact: publicContacts.press,
  })

/** The agenda of the leadership: it stays inside the house whatever happens. */
const leadership = (day: string): Piece => ({
  slug: 'events',
  by: 'press-officer',
  data: {
    title: both('ხელმძღვანელობის შეხვედრა: წლის სამუშაო გეგმა', 'Meeting of the leadership: plan of work for the year'),
    kind: 'leadership',
    startsAt: tbilisiTime(day, 9, 30),
    endsAt: tbilisiTime(day, 10, 30),
    place: both('მცირე სათათბირო', 'Small meeting room'),
    internalNote: 'მასალები შეხვედრამდე ერთი დღით ადრე მზადდება.',
  },
})

/** Events to come and past, and one of the leadership that nobody outside sees. */
export const fillEvents = async (
  desk: Desk,
  releaseDay: string,
  links: EventLinks,
): Promise<Record<string, string>> => {
  const at = (days: number): string => dayAfter(desk.startedAt, days)
  const ids = await writeAll(desk, {
    pressConference: pressConference(releaseDay, links),
    userMeeting: userMeeting(at(-40), links),
    baku: baku(links),
    training: training(at(45), links),
  })
  return { ...ids, leadership: await write(desk, leadership(at(7))) }
}
