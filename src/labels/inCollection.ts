import { type GlobalSlug, globalSlugs, type Slug, slugs } from '../slugs.ts'
import type { FieldName } from './fields.ts'

type Words = { ka: string; en: string }

/** What a field is called, and what helps to fill it in, where the common words would mislead. */
export type OwnWords = { label?: Words; help?: Words }

const name: Words = { ka: 'დასახელება', en: 'Name' }
const notStatistical: Words = {
  ka: 'მომხმარებელთა კმაყოფილების კვლევაა და არა სტატისტიკური: დაწერეთ, რა იკვლევა და რომელ წელს.',
  en: 'A survey among users of statistics, not a statistical one: write what was asked, and in which year.',
}

/** Words of single fields by collection or global: the title of a contact is a name, the title of a question the question. */
export const ownWords: Partial<Record<Slug | GlobalSlug, Partial<Record<FieldName, OwnWords>>>> = {
  [slugs.releases]: {
    title: {
      help: {
        ka: 'რა ქვეყნდება, ციფრების გარეშე: სათაური კალენდარში წინასწარ ჩანს.',
        en: 'What comes out, without any figure: the calendar shows the title beforehand.',
      },
    },
  },
  [slugs.topics]: {
    title: {
      label: name,
      help: {
        ka: 'დარგის სახელი, მაგალითად „სამომხმარებლო ფასები“. საჯაროა.',
        en: 'The name of the topic, such as “Consumer prices”. Public.',
      },
    },
  },
  [slugs.events]: {
    kind: {
      help: {
        ka: 'ხელმძღვანელობის შეხვედრა არასოდეს ხდება საჯარო.',
        en: 'A meeting of the leadership never becomes public.',
      },
    },
    organisations: {
      help: {
        ka: 'ვინ მონაწილეობს, ჩვენი რეესტრიდან. საჯარო არ არის.',
        en: 'Who takes part, as our register knows them. Not public.',
      },
    },
  },
  [slugs.media]: {
    kind: {
      help: {
        ka: 'რა არის ფაილში; ამის მიხედვით მედიათეკაში იძებნება.',
        en: 'What the file is; the library is searched by it.',
      },
    },
  },
  [slugs.publicContacts]: {
    title: {
      label: name,
      help: {
        ka: 'პირის ან სამსახურის სახელი, მაგალითად „პრესსამსახური“. საჯაროა.',
        en: 'The name of a person or service, such as “Press office”. Public.',
      },
    },
    topics: {
      help: { ka: 'დარგები, რომელთა შესახებაც ეს კონტაქტი პასუხობს.', en: 'Topics on which this contact answers.' },
    },
  },
  [slugs.surveys]: { title: { help: notStatistical } },
  [slugs.surveyResults]: { title: { help: notStatistical } },
  [slugs.faqs]: {
    title: {
      label: { ka: 'კითხვა', en: 'Question' },
      help: { ka: 'ისე დაწერეთ, როგორც ადამიანები გვეკითხებიან. საჯაროა.', en: 'Write it as people ask it. Public.' },
    },
  },
  [slugs.memoranda]: {
    title: {
      help: {
        ka: 'დოკუმენტის სრული სახელი, როგორც ხელმოწერილ ეგზემპლარზე წერია.',
        en: 'The full name as the signed paper has it.',
      },
    },
    kind: { help: { ka: 'რა სახის დოკუმენტია რეესტრის მიხედვით.', en: 'What the register calls it.' } },
    files: {
      help: {
        ka: 'ტექსტი, რომლის ჩვენებაც ყველასთვის შეგვიძლია; ხელმოწერილ ეგზემპლარს ცალკე ველი აქვს.',
        en: 'The text that we may show to everybody; the signed scan has a field of its own.',
      },
    },
  },
  [slugs.organisations]: {
    title: { label: name, help: { ka: 'სრული ოფიციალური სახელი.', en: 'The full official name.' } },
    kind: { help: { ka: 'ამის მიხედვით ორგანიზაციები იფილტრება.', en: 'Organisations are filtered by it.' } },
  },
  [slugs.contacts]: {
    title: {
      label: { ka: 'სახელი და გვარი', en: 'Name' },
      help: { ka: 'მაგალითად ნინო გელაშვილი. საჯარო არ არის.', en: 'Such as Nino Gelashvili. Not public.' },
    },
  },
  [slugs.units]: {
    title: {
      label: name,
      help: { ka: 'ერთეულის სრული სახელი დებულების მიხედვით.', en: 'The full name of the unit by its statute.' },
    },
    kind: {
      help: {
        ka: 'დეპარტამენტი, სამმართველო ან ტერიტორიული ორგანო.',
        en: 'Department, division or territorial office.',
      },
    },
  },
  [slugs.nonWorkingDays]: {
    title: {
      label: name,
      help: {
        ka: 'რატომ არის დღე არასამუშაო, მაგალითად „საახალწლო დღე“.',
        en: 'Why the day is off, such as “New Year holiday”.',
      },
    },
    kind: { help: { ka: 'ვინ გამოაცხადა.', en: 'Who declared it.' } },
  },
  [slugs.delegations]: {
    kind: {
      help: {
        ka: 'მოვალეობის შემსრულებლის დანიშვნისას თავად თანამშრომელი ამ დღეებში ვერ ვიზირებს; მუდმივი მოადგილის შემთხვევაში – ვიზირებს.',
        en: 'While somebody acts for a person who is away, that person approves nothing; beside a standing deputy they do.',
      },
    },
    endsOn: {
      help: {
        ka: 'ბოლო დღე, ჩათვლით. მუდმივი მოადგილისთვის შეიძლება ცარიელი დარჩეს.',
        en: 'The last day, included. It may stay empty for a standing deputy.',
      },
    },
    createdBy: {
      label: { ka: 'ვინ შეიტანა', en: 'Entered by' },
      help: { ka: 'ვინ შეიტანა ბრძანება აქ.', en: 'Who entered the order here.' },
    },
    endedAt: { help: { ka: 'როდის შეწყდა, თბილისის დროით.', en: 'When it was ended, in Tbilisi time.' } },
    endedBy: { help: { ka: 'ვინ შეწყვიტა ბრძანების მოქმედება.', en: 'Who ended it.' } },
    reason: { help: { ka: 'რატომ შეწყდა ვადაზე ადრე.', en: 'Why it ended before its time.' } },
  },
  [slugs.comments]: {
    language: {
      label: { ka: 'ტექსტის ენა', en: 'Language of the text' },
      help: { ka: 'რომელი ენის ტექსტზეა კომენტარი.', en: 'The language of the text that it is about.' },
    },
    quote: {
      help: {
        ka: 'ზუსტად ის სიტყვები, რომლებზეც კომენტარია; ცარიელია, თუ კომენტარი მთელ ველს ეხება.',
        en: 'The exact words that it is about; empty for the whole field.',
      },
    },
    body: {
      label: { ka: 'კომენტარი', en: 'Comment' },
      help: { ka: 'რას ამბობს კომენტარის ავტორი.', en: 'What the author of the comment says.' },
    },
    outcome: {
      help: {
        ka: 'დაიხურა თუ შემოთავაზებული ტექსტი მიიღეს.',
        en: 'Whether it was resolved, or its wording taken over.',
      },
    },
    endedBy: { help: { ka: 'ვინ დახურა ან ვინ მიიღო ტექსტი.', en: 'Who resolved it or took over its wording.' } },
    endedAt: { help: { ka: 'როდის დაიხურა, თბილისის დროით.', en: 'When it was closed, in Tbilisi time.' } },
  },
  [slugs.workflows]: {
    unit: {
      help: {
        ka: 'ერთეული, რომლის ხელმძღვანელსაც საფეხური ელოდება.',
        en: 'The unit whose head the stage waits for.',
      },
    },
    outcome: {
      help: {
        ka: 'როგორ დასრულდა: დამტკიცდა, დაბრუნდა, გამოითხოვეს თუ მოიხსნა.',
        en: 'How it ended: approved, sent back, recalled or taken down.',
      },
    },
    reason: {
      help: {
        ka: 'რა დაუწერეს წარმდგენს დაბრუნებისას.',
        en: 'What the one who submitted was told when it came back.',
      },
    },
  },
  [slugs.apiClients]: {
    title: {
      label: name,
      help: {
        ka: 'რომელი საიტი ან პროგრამაა, მაგალითად geostat.ge.',
        en: 'Which website or program it is, such as geostat.ge.',
      },
    },
    isActive: { help: { ka: 'გამორთვისას გასაღები უქმდება.', en: 'Switching it off ends its key.' } },
  },
  [globalSlugs.home]: {
    topics: {
      help: {
        ka: 'დარგები, რომლებიც მთავარ გვერდზე ჩანს, ამავე რიგით.',
        en: 'Topics that the front page shows, in this order.',
      },
    },
  },
}
