import { both, type Data } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import { p, richText } from '../richText.ts'
import type { LibraryKey } from './library.ts'
import type { TopicKey } from './topics.ts'

const item = (data: Data): Piece => ({ slug: 'news', data, publishing: now })

const items = (library: Record<LibraryKey, string>, topics: Record<TopicKey, string>, gallery: string) => ({
  results2023: item({
    title: both(
      'გამოქვეყნდა მომხმარებელთა კმაყოფილების კვლევის შედეგები',
      'Results of the user satisfaction survey are out',
    ),
    publishedOn: '2024-03-28',
    summary: both(
      '2023 წლის კვლევის შედეგები უკვე ხელმისაწვდომია.',
      'The results of the survey of 2023 are available.',
    ),
    body: both(
      richText(
        p(
          'ოფისმა მომხმარებელთა კმაყოფილების 2023 წლის კვლევის შედეგები გამოაქვეყნა. მადლობას ვუხდით ყველას, ვინც კითხვარი შეავსო.',
        ),
      ),
      richText(
        p(
          'The office has published the results of its user satisfaction survey of 2023. We thank everybody who filled in the questionnaire.',
        ),
      ),
    ),
    cover: library.meeting,
    gallery,
  }),
  legalAid: item({
    title: both('თანამშრომლობა იურიდიული დახმარების სამსახურთან', 'Working with the Legal Aid Service'),
    publishedOn: '2021-04-23',
    summary: both(
      'ოფისი სამსახურს სტატისტიკურ ინფორმაციასა და კონსულტაციებს მიაწვდის.',
      'The office will supply the service with statistics and consultations.',
    ),
    body: both(
      richText(
        p(
          'მემორანდუმის მიხედვით, საქსტატი იურიდიული დახმარების სამსახურს თავისი კომპეტენციის ფარგლებში სტატისტიკურ ინფორმაციას აწვდის და კონსულტაციას უწევს.',
        ),
      ),
      richText(
        p(
          'Under a memorandum Geostat supplies the Legal Aid Service with statistics and advises it within its competence.',
        ),
      ),
    ),
    cover: library.house,
  }),
  fieldwork2019: item({
    title: both('დაიწყო მომხმარებელთა კმაყოფილების კვლევა', 'The user satisfaction survey has begun'),
    publishedOn: '2019-10-09',
    summary: both(
      'გამოკითხვაში ექვსი ჯგუფის 5\u202F500 მომხმარებელი მონაწილეობს.',
      'It turns to 5\u202F500 users in six groups.',
    ),
    body: both(
      richText(
        p('კვლევა აჩვენებს, რამდენად კმაყოფილები არიან მომხმარებლები და რა უნდა გაუმჯობესდეს. პასუხები ანონიმურია.'),
      ),
      richText(p('The survey shows how satisfied users are and what should become better. Answers are anonymous.')),
    ),
    cover: library.meeting,
  }),
  nationalBank: item({
    title: both('მემორანდუმი საქართველოს ეროვნულ ბანკთან', 'A memorandum with the National Bank of Georgia'),
    publishedOn: '2011-01-28',
    summary: both(
      'ორი უწყება სტატისტიკის წარმოებაში თანამშრომლობაზე შეთანხმდა.',
      'The two institutions agreed to cooperate in producing statistics.',
    ),
    body: both(
      richText(
        p('მემორანდუმი 2011 წლის 28 იანვარს გაფორმდა და საერთაშორისო სავალუტო ფონდის მისიის რეკომენდაციებს ეფუძნება.'),
      ),
      richText(
        p(
          'The memorandum was signed on 28 January 2011 and follows the advice of a mission of the International Monetary Fund.',
        ),
      ),
    ),
    cover: library.facade,
  }),
  openData: item({
    title: both('მონაცემები მანქანით წაკითხვადი სახით', 'Figures in machine-readable form'),
    publishedOn: '2026-02-10',
    topics: [topics.consumerPrices, topics.nationalAccounts],
    summary: both(
      'ფასებისა და ეკონომიკის ზრდის ცხრილები CSV და JSON ფორმატებში ჩამოიტვირთება.',
      'Tables on prices and economic growth can be downloaded as CSV and JSON.',
    ),
    body: both(
      richText(
        p(
          'თითოეულ ცხრილს ცვლადების აღწერა, ერთეული და ლიცენზია ახლავს. მონაცემების გამოყენება წყაროს მითითებით თავისუფალია.',
        ),
      ),
      richText(
        p(
          'Each table comes with a description of its variables, its unit and its licence. The data may be used freely, naming the source.',
        ),
      ),
    ),
    cover: library.openData,
  }),
})

export type NewsKey = keyof ReturnType<typeof items>

/** News of the office. */
export const fillNews = (
  desk: Desk,
  library: Record<LibraryKey, string>,
  topics: Record<TopicKey, string>,
  gallery: string,
): Promise<Record<NewsKey, string>> => writeAll(desk, items(library, topics, gallery))
