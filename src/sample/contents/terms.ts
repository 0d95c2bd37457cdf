import type { Data } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { type Piece, writeAll } from '../desk/write.ts'

type TopicKey = 'consumerPrices' | 'nationalAccounts' | 'externalTrade' | 'employment'
type Entry = readonly [termKa: string, termEn: string, definitionKa: string, definitionEn: string, topic?: TopicKey]

/** Terms of statistics with definitions that hold in every office; the translations are those that the sample's texts use. */
// biome-ignore format: one row, one term
export const sampleTerms: readonly Entry[] = [
  ['ინფლაცია', 'inflation', 'ფასების საერთო დონის ზრდა გარკვეულ პერიოდში.', 'A rise in the general level of prices over a period.', 'consumerPrices'],
  ['სამომხმარებლო ფასების ინდექსი', 'consumer price index', 'მაჩვენებელი, რომელიც გვიჩვენებს, როგორ იცვლება შინამეურნეობების მიერ შეძენილი საქონლისა და მომსახურების ფასები.', 'A measure of how the prices of the goods and services that households buy change over time.', 'consumerPrices'],
  ['სამომხმარებლო კალათა', 'consumer basket', 'საქონლისა და მომსახურების ნაკრები, რომლის ფასებსაც სამომხმარებლო ფასების ინდექსი აკვირდება.', 'The set of goods and services whose prices the consumer price index follows.', 'consumerPrices'],
  ['საბაზისო პერიოდი', 'base period', 'პერიოდი, რომელთანაც ინდექსი სხვა პერიოდებს ადარებს; მისი მნიშვნელობა, როგორც წესი, 100-ია.', 'The period with which an index compares all others; its value is usually set to 100.', 'consumerPrices'],
  ['მთლიანი შიდა პროდუქტი', 'gross domestic product', 'ქვეყნის ტერიტორიაზე გარკვეულ პერიოდში წარმოებული საბოლოო საქონლისა და მომსახურების ღირებულება.', 'The value of the final goods and services produced in a country over a period.', 'nationalAccounts'],
  ['რეალური ზრდა', 'real growth', 'ზრდა, რომლიდანაც ფასების ცვლილების გავლენა გამორიცხულია.', 'Growth from which the effect of changing prices has been removed.', 'nationalAccounts'],
  ['დამატებული ღირებულება', 'value added', 'გამოშვებული პროდუქციის ღირებულება იმ საქონლისა და მომსახურების გარეშე, რომელიც მის წარმოებას მოხმარდა.', 'The value of output less the goods and services used up in producing it.', 'nationalAccounts'],
  ['წინასწარი შეფასება', 'rapid estimate', 'პირველი შეფასება, რომელიც არასრულ მონაცემებს ეყრდნობა და შემდეგ ზუსტდება.', 'A first estimate that rests on incomplete data and is revised later.', 'nationalAccounts'],
  ['წინასწარი მონაცემი', 'preliminary figure', 'მონაცემი, რომელიც საბოლოო არ არის და დაზუსტდება.', 'A figure that is not final and will be revised.'],
  ['დაზუსტებული მონაცემი', 'revised figure', 'ადრე გამოქვეყნებული მონაცემი, რომელიც უფრო სრული ინფორმაციის საფუძველზე შეიცვალა.', 'A figure published before that was changed on the basis of fuller information.'],
  ['სეზონურად შესწორებული', 'seasonally adjusted', 'მაჩვენებელი, რომლიდანაც ყოველწლიურად განმეორებადი რხევები, მაგალითად დღესასწაულებისა და ამინდისა, გამორიცხულია.', 'Of a figure: without the movements that come back every year, such as those of holidays and weather.'],
  ['საანგარიშო პერიოდი', 'reference period', 'პერიოდი, რომელსაც მონაცემი აღწერს.', 'The period that a figure describes.'],
  ['პროცენტული პუნქტი', 'percentage point', 'ორ პროცენტულ სიდიდეს შორის სხვაობის ერთეული.', 'The unit of the difference between two percentages.'],
  ['ექსპორტი', 'exports', 'საქონლისა და მომსახურების მიწოდება სხვა ქვეყნებისთვის.', 'Goods and services supplied to other countries.', 'externalTrade'],
  ['იმპორტი', 'imports', 'საქონლისა და მომსახურების მიღება სხვა ქვეყნებიდან.', 'Goods and services received from other countries.', 'externalTrade'],
  ['სავაჭრო ბალანსი', 'balance of trade', 'სხვაობა ექსპორტსა და იმპორტს შორის.', 'The difference between exports and imports.', 'externalTrade'],
  ['შინამეურნეობა', 'household', 'ადამიანი ან ადამიანთა ჯგუფი, რომელიც ერთად ცხოვრობს და ხარჯებს ინაწილებს.', 'A person, or persons who live together and share their expenses.'],
  ['უმუშევრობის დონე', 'unemployment rate', 'უმუშევართა წილი სამუშაო ძალაში.', 'The share of the unemployed in the labour force.', 'employment'],
  ['შერჩევითი გამოკვლევა', 'sample survey', 'გამოკვლევა, რომელიც ერთობლიობის ნაწილს ეკითხება და მისით მთელ ერთობლიობაზე მსჯელობს.', 'A survey that asks a part of a population and draws conclusions about all of it.'],
  ['შერჩევის ცდომილება', 'sampling error', 'სხვაობა შერჩევით მიღებულ შეფასებასა და იმ მნიშვნელობას შორის, რომელსაც მთელი ერთობლიობის დაკვირვება მოგვცემდა.', 'The difference between an estimate from a sample and the value that observing the whole population would give.'],
  ['გამოპასუხების მაჩვენებელი', 'response rate', 'იმ შერჩეული ერთეულების წილი, რომლებმაც კითხვებს უპასუხეს.', 'The share of the selected units that answered.'],
]

const term = ([termKa, termEn, definitionKa, definitionEn, topic]: Entry, topics: Record<TopicKey, string>): Piece => {
  const data: Data = { termKa, termEn, definitionKa, definitionEn }
  return { slug: 'terms', by: 'translator', data: topic ? { ...data, topics: [topics[topic]] } : data }
}

/** What the office has agreed to call things in both languages. */
export const fillTerms = (desk: Desk, topics: Record<TopicKey, string>): Promise<Record<string, string>> =>
  writeAll(desk, Object.fromEntries(sampleTerms.map((entry) => [entry[1], term(entry, topics)])))
