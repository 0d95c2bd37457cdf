import { addComment } from '../../../plugins/comments/endpoints/comments.ts'
import type { Subject } from '../../lifecycle/binding.ts'
import { both, type Data } from '../desk/both.ts'
import { type Desk, requestAs } from '../desk/desk.ts'
import { act, now, submit } from '../desk/publish.ts'
import { change, type Piece, write } from '../desk/write.ts'
import { h2, p, richText, ul } from '../richText.ts'
import { dayAfter } from '../time.ts'
import type { PublicContactKey } from './publicContacts.ts'
import type { TopicKey } from './topics.ts'
import type { UnitKey } from './units.ts'

/** What drafts lead to. */
export type DraftLinks = {
  topics: Record<TopicKey, string>
  units: Record<UnitKey, string>
  publicContacts: Record<PublicContactKey, string>
  oldCalendar: string
  faq: string
  /** The press release whose next edition an author has begun. */
  lastPressRelease: string
}

const pressRelease = (data: Data, { publicContacts, units }: DraftLinks): Piece => ({
  slug: 'press-releases',
  data: { publicContact: publicContacts.press, responsibleUnit: units.dissemination, ...data },
})

/** Written in Georgian; the translator has not begun. */
const waitsForTranslation = (links: DraftLinks): Piece =>
  pressRelease(
    {
      title: both('განმარტება სამომხმარებლო ფასების ინდექსის ჯგუფების შესახებ'),
      kind: 'clarification',
      topics: [links.topics.consumerPrices],
      summary: both('რატომ არ ემთხვევა ჰარმონიზებული ინდექსის ჯგუფები ეროვნული ინდექსის ჯგუფებს.'),
      body: both(
        richText(
          p(
            'ჰარმონიზებული ინდექსის ჯგუფები ევროკავშირის ქვეყნებთან შედარებისთვის არის განსაზღვრული. ამიტომ ერთი და იმავე სახელის ჯგუფში შეიძლება სხვადასხვა საქონელი შედიოდეს.',
          ),
        ),
      ),
      internalNote: 'თარგმანს ელოდება.',
    },
    links,
  )

/** Published in Georgian; English follows on a stated day. */
const followedByEnglish = (links: DraftLinks, followsOn: string): Piece => ({
  ...pressRelease(
    {
      title: both('ანონსი: ტრენინგი ჟურნალისტებისთვის ქუთაისში'),
      kind: 'announcement',
      summary: both('ერთდღიან ტრენინგზე რეგისტრაცია დაიწყო.'),
      body: both(
        richText(
          p('ტრენინგი იმერეთის სტატისტიკის ბიუროში ჩატარდება. რეგისტრაციისთვის მოგვწერეთ: press@sample.example.'),
        ),
      ),
      onDutyPhone: '+995 32 000 00 10',
    },
    links,
  ),
  publishing: { followsOn: { en: followsOn } },
})

/** Complete in both languages and agreed to by its unit; the head of the department has not decided yet. */
const waitsForHead = ({ topics, units, publicContacts }: DraftLinks): Piece => ({
  slug: 'publications',
  data: {
    title: both('საგარეო ვაჭრობის სტატისტიკა: ძირითადი ცნებები', 'Statistics of external trade: basic terms'),
    kind: 'methodologicalPaper',
    topics: [topics.externalTrade],
    frequency: 'irregular',
    summary: both(
      'მოკლე განმარტებები მათთვის, ვინც სავაჭრო მონაცემებს პირველად კითხულობს.',
      'Short explanations for readers who are new to figures on trade.',
    ),
    body: both(
      richText(
        h2('რა არის ბრუნვა'),
        p('საგარეო სავაჭრო ბრუნვა ექსპორტისა და იმპორტის ჯამია.'),
        ul('ექსპორტი: ქვეყნიდან გატანილი საქონელი.', 'იმპორტი: ქვეყანაში შემოტანილი საქონელი.'),
      ),
      richText(
        h2('What turnover is'),
        p('External trade turnover is the sum of exports and imports.'),
        ul('Exports: goods taken out of the country.', 'Imports: goods brought into the country.'),
      ),
    ),
    publicContact: publicContacts.users,
    responsibleUnit: units.trade,
    internalNote: 'ორივე ენაზე მზად არის.',
  },
})

/** Submitted, and waiting for the head of the department. */
const submitted: Piece = {
  slug: 'news',
  data: {
    title: both('ოფისი სტუდენტებს პრაქტიკაზე იწვევს', 'The office invites students to an internship'),
    summary: both('სტაჟირება ორ თვეს გრძელდება.', 'The internship takes two months.'),
    body: both(
      richText(p('სტაჟირება ორ თვეს გრძელდება. განცხადებები მიიღება ელფოსტით: press@sample.example.')),
      richText(p('The internship takes two months. Apply by e-mail: press@sample.example.')),
    ),
  },
}

/** Submitted, and sent back by the head of the department with a reason. */
const sentBack: Piece = {
  slug: 'news',
  data: {
    title: both('სტატისტიკის დღე ბიბლიოთეკაში', 'A day of statistics in the library'),
    summary: both('ბიბლიოთეკაში გაიმართება სტატისტიკის დღე.', 'The library holds a day of statistics.'),
    body: both(
      richText(p('სტუმრები გაიგებენ, როგორ იკითხება ინდექსი და სად იძებნება მონაცემები.')),
      richText(p('Guests learn how to read an index and where to find figures.')),
    ),
  },
}

/** Only just begun. */
const begun: Piece = { slug: 'news', data: { title: both('ოფისი ღია კარის დღეს მართავს') } }

/** Taken down after it was public, because a colleague found a mistake in it. */
const takenDown: Piece = {
  slug: 'news',
  data: {
    title: both('ცხელი ხაზის ახალი სამუშაო საათები', 'New hours of the hotline'),
    publishedOn: '2026-01-12',
    summary: both('ცხელი ხაზი უფრო დიდხანს იმუშავებს.', 'The hotline will be open longer.'),
    body: both(
      richText(p('ცხელი ხაზი სამუშაო დღეებში 9:00 საათიდან იმუშავებს.')),
      richText(p('On working days the hotline opens at 9:00.')),
    ),
  },
  publishing: now,
}

/** The head of the department asks one thing and proposes another wording; the author has not answered. */
const comment = async (desk: Desk, subject: Subject): Promise<void> => {
  const req = await requestAs(desk, 'head')
  await addComment(req, subject, {
    path: 'summary',
    language: 'ka',
    quote: 'ორ თვეს გრძელდება',
    body: 'ნიმუში: ბოლო სტაჟირება სამ თვეს გრძელდებოდა. ვადა შეიცვალა?',
    proposal: null,
  })
  await addComment(req, subject, {
    path: 'body',
    language: 'ka',
    quote: 'განცხადებები მიიღება ელფოსტით',
    body: 'ნიმუში: მკითხველს პირდაპირ მივმართოთ.',
    proposal: 'განცხადება ელფოსტით გამოგვიგზავნეთ',
  })
}

const announced = 5

/** Work in every state, so that no screen of the desk is empty. */
export const fillDrafts = async (desk: Desk, links: DraftLinks): Promise<void> => {
  await write(desk, begun)
  await write(desk, waitsForTranslation(links))
  await submit(desk, { kind: 'collection', slug: 'publications', id: await write(desk, waitsForHead(links)) })
  const internship: Subject = { kind: 'collection', slug: 'news', id: await write(desk, submitted) }
  await submit(desk, internship, 0)
  await comment(desk, internship)
  const day: Subject = { kind: 'collection', slug: 'news', id: await write(desk, sentBack) }
  await submit(desk, day, 0)
  await act(desk, 'head', day, 'requestChanges', { reason: 'ჩაწერეთ, რომელ დღეს და რომელ საათზე იმართება.' })
  await write(desk, followedByEnglish(links, dayAfter(desk.startedAt, announced)))
  const hours = await write(desk, takenDown)
  await act(desk, 'press-officer', { kind: 'collection', slug: 'news', id: hours }, 'takeDown', {
    reason: 'საათები შეცდომით იყო მითითებული.',
  })
  await act(
    desk,
    'author',
    { kind: 'collection', slug: 'press-releases', id: links.lastPressRelease },
    'nextEdition',
    {},
  )
  await act(desk, 'head', { kind: 'collection', slug: 'pages', id: links.oldCalendar }, 'retire', {
    reason: 'კალენდარი მოძველდა.',
    notice: {
      ka: 'ეს გვერდი აღარ ახლდება. ახალი თარიღები გამოქვეყნების კალენდარშია.',
      en: 'This page is no longer updated. New dates are in the release calendar.',
    },
  })
  await change(desk, {
    slug: 'faqs',
    id: links.faq,
    by: 'operator',
    locale: 'ka',
    data: {
      answer: richText(p('თბილისის დროით 11:00 საათზე. თარიღები გამოქვეყნების კალენდარშია; ცვლილებას იქვე ვაცხადებთ.')),
    },
  })
}
