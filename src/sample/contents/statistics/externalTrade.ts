import { writeNumber } from '../../../format/numbers.ts'
import { both, type Data, type Words } from '../../desk/both.ts'
import { trade } from '../../facts/trade.ts'
import { p } from '../../richText.ts'
import type { Edition } from './edition.ts'
import { billionUsd, millionUsd, percent } from './units.ts'

const period = both('2015 წლის იანვარი–აპრილი', 'January–April 2015')

const figure = (figureName: Words, value: number, decimals: number, unitOfMeasure: Words, change?: number): Data => ({
  figureName,
  value,
  decimals,
  unitOfMeasure,
  period,
  dataStatus: 'preliminary',
  comparisons: change === undefined ? [] : [{ comparedWith: 'samePeriodLastYear', change, changeUnit: percent }],
})

const figures = (): Data[] => [
  figure(
    both('საგარეო სავაჭრო ბრუნვა', 'External trade turnover'),
    trade.turnoverBillionUsd,
    1,
    billionUsd,
    trade.turnoverChange,
  ),
  figure(both('ექსპორტი', 'Exports'), trade.exportsMillionUsd, 0, millionUsd, trade.exportsChange),
  figure(both('იმპორტი', 'Imports'), trade.importsBillionUsd, 1, billionUsd, trade.importsChange),
  figure(both('სავაჭრო ბალანსი', 'Balance of trade'), trade.balanceBillionUsd, 1, billionUsd),
]

/** The edition of external trade. */
export const tradeEdition = (): Edition => ({
  key: 'trade-2015-04',
  theme: 'trade',
  series: both('საქონლით საგარეო ვაჭრობა', 'External trade in goods'),
  period,
  days: { periodFrom: trade.from, periodTo: trade.to },
  frequency: 'monthly',
  publishedOn: trade.publishedOn,
  number: '2015/05-3',
  headline: both(
    '2015 წლის იანვარ–აპრილში ექსპორტი 26 პროცენტით შემცირდა',
    'Exports fell by 26 percent from January to April 2015',
  ),
  summary: both(
    'საგარეო სავაჭრო ბრუნვამ 3.0 მილიარდი აშშ დოლარი შეადგინა, რაც წინა წლის იმავე პერიოდზე 13 პროცენტით ნაკლებია.',
    'External trade turnover amounted to 3.0 billion US dollars, 13 percent less than in the same period of the year before.',
  ),
  story: both(
    [
      '2015 წლის პირველ ოთხ თვეში საქონლით საგარეო სავაჭრო ბრუნვა 3.0 მილიარდი აშშ დოლარი იყო: 13 პროცენტით ნაკლები, ვიდრე წინა წლის იმავე პერიოდში.',
      'ექსპორტი 26 პროცენტით, 689 მილიონ დოლარამდე შემცირდა. იმპორტმა 2.3 მილიარდი დოლარი შეადგინა, რაც 8 პროცენტით ნაკლებია.',
      'სავაჭრო დეფიციტი 1.6 მილიარდ დოლარს უდრიდა, ბრუნვის 54 პროცენტს.',
    ],
    [
      'In the first four months of 2015 external trade in goods amounted to 3.0 billion US dollars, 13 percent less than in the same period of the year before.',
      'Exports fell by 26 percent to 689 million dollars. Imports amounted to 2.3 billion dollars, a decrease of 8 percent.',
      'The trade deficit was 1.6 billion dollars, or 54 percent of turnover.',
    ],
  ),
  howToRead: both(
    [
      p(
        'ღირებულება აშშ დოლარშია. გაცვლითი კურსის ცვლილება შედარებაზე გავლენას ახდენს, ფიზიკური მოცულობის ცვლილება კი ცალკე მაჩვენებელია.',
      ),
    ],
    [
      p(
        'Values are in US dollars. Changing exchange rates affect the comparison; the change in physical volume is a figure of its own.',
      ),
    ],
  ),
  figures: figures(),
  chart: {
    kind: 'bars',
    decimals: 0,
    title: both(
      'საგარეო ვაჭრობის ცვლილება 2015 წლის იანვარ–აპრილში',
      'How external trade changed from January to April 2015',
    ),
    subtitle: both(
      'ცვლილება წინა წლის იმავე პერიოდთან შედარებით, პროცენტი',
      'Change compared with the same period of the year before, percent',
    ),
    items: [
      { name: both('ბრუნვა', 'Turnover'), value: trade.turnoverChange },
      { name: both('ექსპორტი', 'Exports'), value: trade.exportsChange },
      { name: both('იმპორტი', 'Imports'), value: trade.importsChange },
    ],
  },
  card: {
    figure: `${writeNumber(trade.turnoverBillionUsd)}`,
    label: both('საგარეო სავაჭრო ბრუნვა, მილიარდი აშშ დოლარი', 'External trade turnover, billion US dollars'),
  },
  columns: {
    values: [trade.exportsMillionUsd / 1000, trade.importsBillionUsd, trade.turnoverBillionUsd],
    point: 2,
    slots: 3,
  },
})
