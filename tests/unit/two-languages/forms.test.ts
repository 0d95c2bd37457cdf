import { describe, expect, it } from '@jest/globals'
import { type Term, termsIn } from '../../../plugins/two-languages/domain/terms.ts'

const finds = (word: string, text: string, language: 'ka' | 'en'): boolean => {
  const term: Term = { id: '1', termKa: word, termEn: word }
  return termsIn(text, language, [term]).length > 0
}

/** A term, its forms, and words that begin like it and are none. */
const georgian: readonly [string, string, string][] = [
  [
    'მაჩვენებელი',
    'მაჩვენებელი მაჩვენებელმა მაჩვენებელს მაჩვენებლის მაჩვენებლით მაჩვენებლად მაჩვენებლები მაჩვენებლებმა მაჩვენებლებს მაჩვენებლების მაჩვენებლებით მაჩვენებლებად მაჩვენებელში მაჩვენებელზე მაჩვენებელთან მაჩვენებლისთვის მაჩვენებლისგან მაჩვენებლიდან მაჩვენებლამდე მაჩვენებლებისათვის მაჩვენებელთა მაჩვენებელია მაჩვენებელიც მაჩვენებლებშიც მაჩვენებლებსაც',
    'მაჩვენებლობა ჩვენება მაჩვენა',
  ],
  [
    'ინდექსი',
    'ინდექსი ინდექსმა ინდექსს ინდექსის ინდექსით ინდექსად ინდექსები ინდექსებს ინდექსებმა ინდექსებით ინდექსში ინდექსზე ინდექსიდან ინდექსამდე ინდექსისთვის ინდექსსაც ინდექსისაც ინდექსშია ინდექსებიდანაც',
    'ინდექსაცია ინდექსაციის ინდექსირება ინდექსირებული',
  ],
  [
    'ინფლაცია',
    'ინფლაცია ინფლაციამ ინფლაციას ინფლაციის ინფლაციით ინფლაციად ინფლაციაში ინფლაციაზე ინფლაციასთან ინფლაციისთვის ინფლაციიდან ინფლაციამდე ინფლაციები ინფლაციების ინფლაციაა ინფლაციაც ინფლაციამაც ინფლაციასაც',
    'ინფლაციური ინფლაციურმა დეინფლაცია ინფლაციონისტი',
  ],
  ['ქვეყანა', 'ქვეყანა ქვეყანამ ქვეყანას ქვეყნის ქვეყნით ქვეყნად ქვეყნები ქვეყნებს ქვეყანაში ქვეყნიდან', 'ქვეყნიერება'],
  ['მხარე', 'მხარე მხარემ მხარეს მხარის მხარით მხარედ მხარეები მხარეებს მხარეში მხარისთვის', 'მხარდაჭერა'],
  [
    'წყარო',
    'წყარო წყარომ წყაროს წყაროთი წყაროდ წყაროები წყაროებს წყაროში წყაროდან წყაროსთან წყაროსთვის წყაროსგან',
    'წყაროსთვალი',
  ],
  ['საქონელი', 'საქონელი საქონელს საქონლის საქონლით საქონლები', 'საქონლური'],
  ['მინდორი', 'მინდორი მინდორს მინდვრის მინდვრები', 'მინდობა'],
  ['კაპიტალი', 'კაპიტალი კაპიტალის კაპიტალს', 'კაპიტალიზმი კაპიტალური'],
  ['ფასი', 'ფასი ფასმა ფასს ფასის ფასები ფასებზე ფასამდე ფასად', 'ფასეულობა ფასდაკლება ფასადი ფასადის'],
  ['ექსპორტი', 'ექსპორტი ექსპორტს ექსპორტის ექსპორტმა', 'ექსპორტიორი ექსპორტირება'],
  ['შერჩევა', 'შერჩევა შერჩევის შერჩევით შერჩევაში', 'შერჩევითი შერჩეული'],
  ['მშპ', 'მშპ მშპ-ის მშპ-მა მშპ-ში მშპს', 'მშპრ მშპოლიტიკა'],
]

const phrases: readonly [string, readonly string[], readonly string[]][] = [
  [
    'ფასების ინდექსი',
    ['ფასების ინდექსის', 'ფასების ინდექსებს'],
    ['ფასის ინდექსი', 'ფასების ინდექსაცია', 'ფასები და ინდექსი'],
  ],
  [
    'მთლიანი შიდა პროდუქტი',
    ['მთლიანი შიდა პროდუქტის', 'მთლიან შიდა პროდუქტს', 'მთლიანმა შიდა პროდუქტმა', 'მთლიან  შიდა პროდუქტში'],
    ['მთლიანი პროდუქტი', 'მთლიანი შიდა პროდუქცია'],
  ],
  [
    'სეზონურად შესწორებული',
    ['სეზონურად შესწორებულმა', 'სეზონურად შესწორებულია', 'სეზონურად შესწორებული'],
    ['სეზონურად შესწორება'],
  ],
  ['უმუშევრობის დონე', ['უმუშევრობის დონემ', 'უმუშევრობის დონის', 'უმუშევრობის დონეზე'], ['უმუშევრობა და დონე']],
]

const english: readonly [string, readonly string[], readonly string[]][] = [
  [
    'consumer price index',
    ['Consumer price index', 'consumer price indices', "consumer price index's", 'consumer-price indexes'],
    ['consumer price indexing'],
  ],
  ['inflation', ['inflation', 'inflation’s', 'Inflation.'], ['inflationary', 'disinflation']],
  ['survey', ['surveys', "survey's", 'surveys’'], ['surveyor', 'surveying']],
  ['country', ['countries', "country's"], ['countryside']],
  ['exports', ['exports', 'export', "exports'"], ['exporter', 'exporting']],
  ['gross domestic product', ['gross domestic products'], ['gross domestic production']],
  ['census', ['censuses', 'census'], ['cens']],
  ['analysis', ['analyses'], ['analyst']],
  ['criterion', ['criteria'], ['criterium']],
  ['GDP', ["GDP's", 'gdp'], ['GDPR']],
]

describe('a Georgian term', () => {
  it.each(georgian)('%s is found in all its forms, and in no other word', (word, forms, others) => {
    const [found, not] = [forms, others].map((words) =>
      words.split(' ').filter((text) => finds(word, `ახალი ${text}, სად`, 'ka')),
    )
    expect([found, not]).toEqual([forms.split(' '), []])
  })

  it.each(phrases)('%s is found with each of its words in its case', (term, forms, others) => {
    expect([forms, others].map((texts) => texts.filter((text) => finds(term, text, 'ka')))).toEqual([forms, []])
  })
})

describe('an English term', () => {
  it.each(english)('%s is found in singular, plural and possession', (term, forms, others) => {
    expect([forms, others].map((texts) => texts.filter((text) => finds(term, `the ${text} of`, 'en')))).toEqual([
      forms,
      [],
    ])
  })
})
