import { both, type Words } from '../desk/both.ts'
import type { Desk } from '../desk/desk.ts'
import { now } from '../desk/publish.ts'
import { type Piece, writeAll } from '../desk/write.ts'
import { p, richText } from '../richText.ts'
import type { TopicKey } from './topics.ts'

const question = (weight: number, title: Words, answer: Words, topics: string[] = []): Piece => ({
  slug: 'faqs',
  by: 'operator',
  data: { title, weight, topics, answer: both(richText(p(answer.ka)), richText(p(answer.en ?? ''))) },
  publishing: now,
})

const questions = (topics: Record<TopicKey, string>) => ({
  inflation: question(
    10,
    both(
      'რა განსხვავებაა წლიურ და თვიურ ინფლაციას შორის?',
      'What is the difference between annual and monthly inflation?',
    ),
    both(
      'წლიური ინფლაცია თვეს წინა წლის იმავე თვეს ადარებს, თვიური კი – წინა თვეს.',
      'Annual inflation compares a month with the same month of the year before, monthly inflation with the previous month.',
    ),
    [topics.consumerPrices],
  ),
  percentagePoint: question(
    20,
    both('რა არის პროცენტული პუნქტი?', 'What is a percentage point?'),
    both(
      'ორ პროცენტულ მაჩვენებელს შორის სხვაობა: 12.8 პროცენტიდან 12.5 პროცენტამდე შემცირება 0.3 პროცენტული პუნქტია.',
      'The difference between two percentages: a fall from 12.8 percent to 12.5 percent is one of 0.3 percentage points.',
    ),
  ),
  revisions: question(
    30,
    both('რატომ იცვლება მშპ-ის უკვე გამოქვეყნებული მონაცემები?', 'Why do published figures on GDP change?'),
    both(
      'პირველი შეფასება ნაწილობრივ წყაროებს ეყრდნობა. როდესაც სრული მონაცემები მოგვდის, მაჩვენებელს ვაზუსტებთ; დაზუსტების დღე წინასწარ არის გამოცხადებული.',
      'First estimates rest on part of the sources. When the full data arrive the figure is revised; the day of the revision is announced beforehand.',
    ),
    [topics.nationalAccounts],
  ),
  licence: question(
    40,
    both('შემიძლია თუ არა თქვენი მონაცემების გამოყენება?', 'May I use your data?'),
    both(
      'დიახ, წყაროს მითითებით. მონაცემები CC BY 4.0 ლიცენზიით ვრცელდება.',
      'Yes, naming the source. The data are available under the licence CC BY 4.0.',
    ),
  ),
  time: question(
    50,
    both('რომელ საათზე ქვეყნდება მონაცემები?', 'At what hour are figures published?'),
    both(
      'თბილისის დროით 11:00 საათზე. თარიღები გამოქვეყნების კალენდარშია.',
      'At 11:00 in Tbilisi. The dates are in the release calendar.',
    ),
  ),
  basket: question(
    60,
    both('რატომ განსხვავდება ინფლაცია ჩემი პირადი ხარჯებისგან?', 'Why does inflation differ from my own spending?'),
    both(
      'ინდექსი საშუალო შინამეურნეობის კალათას ზომავს. თუ თქვენი ხარჯების დიდი ნაწილი სურსათზე მოდის, სურსათის გაძვირებას უფრო მწვავედ იგრძნობთ.',
      'The index measures the basket of the average household. If food takes a large part of your spending, you feel dearer food more.',
    ),
    [topics.consumerPrices],
  ),
})

export type FaqKey = keyof ReturnType<typeof questions>

/** Questions that the hotline hears often. */
export const fillFaqs = (desk: Desk, topics: Record<TopicKey, string>): Promise<Record<FaqKey, string>> =>
  writeAll(desk, questions(topics))
