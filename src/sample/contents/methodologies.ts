import { both, type Data } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import { h2, p, richText, ul } from '../richText.ts'
import type { TopicKey } from './topics.ts'
import type { UnitKey } from './units.ts'

export type MethodologyKey = 'consumerPrices' | 'grossDomesticProduct' | 'externalTrade'

const methodology = (data: Data): Piece => ({ slug: 'methodologies', data, publishing: now })

const consumerPrices = (topic: string, unit: string): Piece =>
  methodology({
    title: both('სამომხმარებლო ფასების ინდექსის მეთოდოლოგია', 'Methodology of the consumer price index'),
    summary: both(
      'რას ზომავს ინდექსი, როგორ გროვდება ფასები და როგორ გამოითვლება ინფლაცია.',
      'What the index measures, how prices are collected and how inflation is calculated.',
    ),
    publishedOn: '2019-01-15',
    topics: [topic],
    responsibleUnit: unit,
    body: both(
      richText(
        p(
          'სამომხმარებლო ფასების ინდექსი აჩვენებს, რამდენით შეიცვალა იმ საქონლისა და მომსახურების ფასები, რომლებსაც შინამეურნეობები ყოველდღიურად ყიდულობენ.',
        ),
        h2('კალათა და წონები'),
        p(
          'ფასები გროვდება საქონლისა და მომსახურების მუდმივი ჩამონათვალისთვის, რომელსაც სამომხმარებლო კალათა ეწოდება. თითოეული ჯგუფის წონა შინამეურნეობების ხარჯებიდან გამოითვლება.',
        ),
        h2('რა განსხვავებაა ცვლილებებს შორის'),
        ul(
          '*თვიური ინფლაცია*: შედარება წინა თვესთან.',
          '*წლიური ინფლაცია*: შედარება წინა წლის იმავე თვესთან.',
          '*ჰარმონიზებული ინდექსი*: ევროკავშირის ქვეყნებთან შესადარისი მაჩვენებელი.',
        ),
      ),
      richText(
        p('The consumer price index shows how the prices of goods and services change that households buy every day.'),
        h2('Basket and weights'),
        p(
          'Prices are collected for a fixed list of goods and services, the consumer basket. The weight of each group is derived from the spending of households.',
        ),
        h2('Which change is which'),
        ul(
          '*Monthly inflation*: compared with the previous month.',
          '*Annual inflation*: compared with the same month of the year before.',
          '*Harmonised index*: comparable with the countries of the European Union.',
        ),
      ),
    ),
    definitions: [
      {
        termName: both('ინფლაცია', 'Inflation'),
        definition: both('ფასების საერთო დონის ზრდა.', 'A rise in the general level of prices.'),
      },
      {
        termName: both('სამომხმარებლო კალათა', 'Consumer basket'),
        definition: both(
          'საქონლისა და მომსახურების ჩამონათვალი, რომლის ფასებსაც ინდექსი აკვირდება.',
          'The list of goods and services whose prices the index follows.',
        ),
      },
    ],
  })

const grossDomesticProduct = (topic: string, unit: string): Piece =>
  methodology({
    title: both('მთლიანი შიდა პროდუქტის გაანგარიშების მეთოდოლოგია', 'Methodology of gross domestic product'),
    summary: both(
      'როგორ ფასდება ეკონომიკის მოცულობა და როგორ გადაიხედება პირველი მონაცემები.',
      'How the size of the economy is estimated and how first figures are revised.',
    ),
    publishedOn: '2018-06-01',
    topics: [topic],
    responsibleUnit: unit,
    body: both(
      richText(
        p(
          'მთლიანი შიდა პროდუქტი იმ საქონლისა და მომსახურების ღირებულებაა, რომელიც ქვეყანაში გარკვეულ პერიოდში შეიქმნა.',
        ),
        h2('სამი საფეხური'),
        ul(
          '*წინასწარი შეფასება* ქვეყნდება თვის დასრულებიდან მალევე, ხელმისაწვდომი წყაროების მიხედვით.',
          '*წინასწარი მონაცემი* კვარტლურ გამოკვლევებს ეფუძნება.',
          '*დაზუსტებული მონაცემი* წლიური წყაროების შეჯერების შემდეგ ქვეყნდება.',
        ),
        h2('რეალური ზრდა'),
        p('რეალური ზრდა ფასების ცვლილების გავლენისგან გაწმენდილია და პერიოდს წინა წლის იმავე პერიოდს ადარებს.'),
      ),
      richText(
        p(
          'Gross domestic product is the value of the goods and services that were produced in the country within a period.',
        ),
        h2('Three steps'),
        ul(
          'The *rapid estimate* comes out soon after the end of the month and rests on the sources at hand.',
          'The *preliminary* figure rests on quarterly surveys.',
          'The *revised* figure follows when annual sources have been reconciled.',
        ),
        h2('Real growth'),
        p(
          'Real growth is free of the effect of changing prices and compares a period with the same period of the year before.',
        ),
      ),
    ),
    definitions: [
      {
        termName: both('რეალური ზრდა', 'Real growth'),
        definition: both('ზრდა ფასების ცვლილების გავლენის გარეშე.', 'Growth without the effect of changing prices.'),
      },
      {
        termName: both('წინასწარი შეფასება', 'Rapid estimate'),
        definition: both('პირველი შეფასება, რომელიც შემდეგ ზუსტდება.', 'A first estimate that is revised later.'),
      },
    ],
  })

const externalTrade = (topic: string, unit: string): Piece =>
  methodology({
    title: both('საქონლით საგარეო ვაჭრობის სტატისტიკის მეთოდოლოგია', 'Methodology of external trade in goods'),
    summary: both(
      'საიდან მოდის მონაცემები ექსპორტისა და იმპორტის შესახებ და რა შედის ბრუნვაში.',
      'Where the figures on exports and imports come from and what turnover contains.',
    ),
    publishedOn: '2015-02-02',
    topics: [topic],
    responsibleUnit: unit,
    body: both(
      richText(
        p('საგარეო ვაჭრობის სტატისტიკა საბაჟო დეკლარაციების მონაცემებს ეყრდნობა. ღირებულება მოცემულია აშშ დოლარში.'),
        ul(
          '*საგარეო სავაჭრო ბრუნვა*: ექსპორტისა და იმპორტის ჯამი.',
          '*სავაჭრო ბალანსი*: ექსპორტს გამოკლებული იმპორტი; უარყოფით ბალანსს დეფიციტი ეწოდება.',
        ),
      ),
      richText(
        p('Statistics of external trade rest on customs declarations. Values are given in US dollars.'),
        ul(
          '*Trade turnover*: the sum of exports and imports.',
          '*Balance of trade*: exports less imports; a negative balance is called a deficit.',
        ),
      ),
    ),
    definitions: [
      {
        termName: both('სავაჭრო ბალანსი', 'Balance of trade'),
        definition: both('სხვაობა ექსპორტსა და იმპორტს შორის.', 'The difference between exports and imports.'),
      },
    ],
  })

/** How the figures come about. */
export const fillMethodologies = (
  desk: Desk,
  topics: Record<TopicKey, string>,
  units: Record<UnitKey, string>,
): Promise<Record<MethodologyKey, string>> =>
  writeAll(desk, {
    consumerPrices: consumerPrices(topics.consumerPrices, units.prices),
    grossDomesticProduct: grossDomesticProduct(topics.nationalAccounts, units.accounts),
    externalTrade: externalTrade(topics.externalTrade, units.trade),
  })
