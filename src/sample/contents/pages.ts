import { both, type Data } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, write, writeAll } from '../desk/write.ts'
import { h2, ol, p, richText, ul } from '../richText.ts'
import type { LibraryKey } from './library.ts'

const page = (data: Data): Piece => ({ slug: 'pages', data, publishing: now })

const roots = (library: Record<LibraryKey, string>) => ({
  about: page({
    title: both('ოფისის შესახებ', 'About the office'),
    weight: 10,
    cover: library.house,
    summary: both(
      'რას აკეთებს სტატისტიკის ოფისი და როგორ იცავს თანაბარ ხელმისაწვდომობას.',
      'What the statistics office does and how it keeps access equal.',
    ),
    body: both(
      richText(
        p('ეს არის სტატისტიკის ოფისის ნიმუში. მისი ციფრები ნამდვილია, ტექსტები კი ნიმუშისთვის დაიწერა.'),
        h2('ორი დაპირება'),
        ul(
          '*თანაბარი ხელმისაწვდომობა*: მონაცემები ყველასთვის ერთსა და იმავე წუთს, ორივე ენაზე ქვეყნდება.',
          '*ერთი მეხსიერება*: რასაც ოფისს ეკითხებიან, რასაც იგი აქვეყნებს და რასაც პირდება, ერთმანეთთან არის დაკავშირებული.',
        ),
      ),
      richText(
        p('This is the sample of a statistics office. Its figures are real; its texts were written for the sample.'),
        h2('Two promises'),
        ul(
          '*Equal access*: figures are public for everyone in the same minute and in both languages.',
          '*One memory*: what the office is asked, what it publishes and what it promised hang together.',
        ),
      ),
    ),
  }),
  contacts: page({
    title: both('კონტაქტი', 'Contacts'),
    weight: 40,
    summary: both('როგორ დაგვიკავშირდეთ.', 'How to reach us.'),
    body: both(
      richText(
        p('მედიასთვის: press@sample.example. მომხმარებლებისთვის: info@sample.example.'),
        p('მისამართები და ტელეფონის ნომრები გამოგონილია.'),
      ),
      richText(
        p('For the media: press@sample.example. For users: info@sample.example.'),
        p('Addresses and telephone numbers are invented.'),
      ),
    ),
  }),
  publicInformation: page({
    title: both('საჯარო ინფორმაცია', 'Public information'),
    weight: 30,
    summary: both(
      'როგორ მოითხოვოთ საჯარო ინფორმაცია და რა ვადაში მიიღებთ პასუხს.',
      'How to ask for public information and when to expect an answer.',
    ),
    body: both(
      richText(
        p('საჯარო ინფორმაციის მოთხოვნა ყველას შეუძლია; მიზნის დასახელება საჭირო არ არის.'),
        h2('როგორ მოვითხოვოთ'),
        ol(
          'დაწერეთ, რომელი ინფორმაცია გსურთ და რა ფორმით.',
          'გამოგზავნეთ მოთხოვნა ფოსტით ან ელექტრონულად: info@sample.example.',
          'პასუხს დაუყოვნებლივ ან, თუ ინფორმაციის მოძიებას დრო სჭირდება, არა უგვიანეს 10 დღისა მიიღებთ.',
        ),
      ),
      richText(
        p('Everybody may ask for public information; nobody has to say why.'),
        h2('How to ask'),
        ol(
          'Say which information you would like, and in which form.',
          'Send the request by post or to info@sample.example.',
          'You receive the answer at once or, when the information has to be searched for, within 10 days.',
        ),
      ),
    ),
  }),
  accessibility: page({
    title: both('ხელმისაწვდომობა', 'Accessibility'),
    weight: 50,
    summary: both(
      'რას ვაკეთებთ იმისთვის, რომ ვებგვერდით ყველამ ისარგებლოს.',
      'What we do so that everybody can use the website.',
    ),
    body: both(
      richText(
        p('ყველა სურათს ორ ენაზე აღწერა ახლავს, დიაგრამის ციფრები კი ტექსტშიც წერია.'),
        p('თუ რაიმე წაკითხვა გაგიჭირდათ, მოგვწერეთ: info@sample.example.'),
      ),
      richText(
        p('Every picture is described in both languages, and the figures of a chart stand in the text as well.'),
        p('If something is hard to read, write to info@sample.example.'),
      ),
    ),
  }),
})

const branches = (about: string) => ({
  releasePolicy: page({
    title: both('გამოქვეყნების პოლიტიკა', 'Release policy'),
    parent: about,
    weight: 12,
    summary: both('როდის და როგორ ქვეყნდება სტატისტიკა.', 'When and how statistics are published.'),
    body: both(
      richText(
        p('მონაცემები თბილისის დროით 11:00 საათზე, წინასწარ გამოცხადებულ დღეს ქვეყნდება.'),
        ul(
          'გამოქვეყნების დრომდე მონაცემებს მხოლოდ მათი ავტორები, მთარგმნელები, დიზაინერები და დამმტკიცებლები ხედავენ.',
          'თარიღის შეცვლას მიზეზის მითითებით ვაცხადებთ.',
          'შეცდომის შესწორებას დოკუმენტთანვე აღვნიშნავთ.',
        ),
      ),
      richText(
        p('Figures are published at 11:00 in Tbilisi, on a day announced beforehand.'),
        ul(
          'Before that hour only their authors, translators, designers and approvers see them.',
          'When a date changes we say why.',
          'A corrected error is noted with the document itself.',
        ),
      ),
    ),
  }),
  structure: page({
    title: both('სტრუქტურა', 'Structure'),
    parent: about,
    weight: 14,
    summary: both('დეპარტამენტები და ტერიტორიული ორგანოები.', 'Departments and territorial offices.'),
    body: both(
      richText(
        p(
          'ოფისი დარგობრივი დეპარტამენტებისა და ტერიტორიული ორგანოებისგან შედგება. საზოგადოებასთან ურთიერთობისა და გავრცელების დეპარტამენტი მონაცემებს მომხმარებლებამდე მიიტანს.',
        ),
      ),
      richText(
        p(
          'The office consists of subject-matter departments and territorial offices. The department of public relations and dissemination brings the figures to their users.',
        ),
      ),
    ),
  }),
})

export type PageKey = keyof ReturnType<typeof roots> | keyof ReturnType<typeof branches> | 'oldCalendar'

/** A page that is out of date; it stays readable with a notice once it is retired. */
const oldCalendar = (about: string): Piece =>
  page({
    title: both('გამოქვეყნების კალენდარი, 2024', 'Release calendar, 2024'),
    parent: about,
    weight: 90,
    body: both(
      richText(p('2024 წლის კალენდარი ამ გვერდზე იყო მოცემული. ახალი თარიღები გამოქვეყნების კალენდარშია.')),
      richText(p('The calendar of 2024 stood on this page. New dates are in the release calendar.')),
    ),
  })

/** The tree of pages. */
export const fillPages = async (desk: Desk, library: Record<LibraryKey, string>): Promise<Record<PageKey, string>> => {
  const root = await writeAll(desk, roots(library))
  const branch = await writeAll(desk, branches(root.about))
  return { ...root, ...branch, oldCalendar: await write(desk, oldCalendar(root.about)) }
}
