import { writeChange, writeNumber } from '../../../format/numbers.ts'
import { type Both, both, type Words } from '../../desk/both.ts'
import { officeName } from '../../officeName.ts'
import {
  chart,
  footnote,
  h2,
  line,
  linkTo,
  p,
  picture,
  type RichText,
  richText,
  type TextNode,
  table,
  ul,
} from '../../richText.ts'
import type { ChartPlan, Edition, EditionLinks } from './edition.ts'
import type { EditionPictures } from './pictures.ts'

type Language = 'ka' | 'en'

const headings = {
  changes: both('ყველაზე მნიშვნელოვანი ცვლილებები', 'The main changes'),
  figures: both('მთავარი მაჩვენებლები', 'Headline figures'),
  figure: both('მაჩვენებელი', 'Figure'),
  value: both('მნიშვნელობა', 'Value'),
  unit: both('ერთეული', 'Unit'),
  rounding: both(
    'ცვლილება დაუმრგვალებელი მონაცემებით არის გამოთვლილი.',
    'Changes are computed from figures that are not rounded.',
  ),
  reading: both('როგორ წავიკითხოთ ეს მონაცემები', 'How to read these figures'),
} as const

const percent: Record<Language, string> = { ka: 'პროცენტი', en: 'percent' }

const said = (words: Words, language: Language): string => words[language] ?? words.ka

const listOf = ({ items, decimals }: ChartPlan, language: Language): TextNode =>
  ul(
    ...items
      .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))
      .map(({ name, value }) => `${said(name, language)}: *${writeChange(value, decimals)}* ${percent[language]}`),
  )

const forms = { bars: 'bar', columns: 'column', line: 'line' } as const

/** What the chart shows in one sentence: its largest and its smallest value. */
const shown = ({ items, decimals }: ChartPlan, language: Language): string => {
  const sorted = items.toSorted((one, other) => other.value - one.value)
  const told = [...sorted.slice(0, 1), ...sorted.slice(1).slice(-1)]
    .map(({ name, value }) => `${said(name, language)} ${writeNumber(value, decimals)}`)
    .join(language === 'ka' ? '; ყველაზე დაბალი: ' : '; the lowest: ')
  return language === 'ka' ? `ყველაზე მაღალი მაჩვენებელი: ${told}.` : `The highest figure: ${told}.`
}

const chartOf = (plan: ChartPlan, language: Language): TextNode =>
  chart({
    form: forms[plan.kind],
    heading: said(plan.title, language),
    unit: percent[language],
    source: officeName[language],
    description: `${said(plan.subtitle, language)}. ${shown(plan, language)}`,
    decimals: plan.decimals ?? 1,
    figures: {
      categories: plan.items.map(({ name }) => said(name, language)),
      series: [{ name: percent[language], values: plan.items.map(({ value }) => value) }],
    },
  })

const changes = ({ chart: plan }: Edition, language: Language): TextNode[] =>
  plan ? [h2(said(headings.changes, language)), listOf(plan, language), chartOf(plan, language)] : []

const headline = ({ figures }: Edition, language: Language): TextNode[] =>
  table(said(headings.figures, language), [
    [said(headings.figure, language), said(headings.value, language), said(headings.unit, language)],
    ...figures.map(({ figureName, value, decimals, unitOfMeasure }) => [
      said(figureName as Words, language),
      writeNumber(Number(value), Number(decimals)),
      said(unitOfMeasure as Words, language),
    ]),
  ])

const howMade = ({ methodology }: EditionLinks, language: Language): TextNode =>
  language === 'ka'
    ? line('როგორ მზადდება ეს მონაცემები, აღწერილია ', linkTo('methodologies', methodology, 'მეთოდოლოგიაში'), '.')
    : line('How these figures are made is described in the ', linkTo('methodologies', methodology, 'methodology'), '.')

const firstOf = ({ story }: Edition, language: Language): TextNode[] =>
  (story[language] ?? []).slice(0, 1).map((words) => line(words, footnote(said(headings.rounding, language))))

/** The text of a publication: how the story begins, the figures, the changes as list and chart, and how to read them. */
export const bodyOfPublication = (edition: Edition, links: EditionLinks): Both<RichText> => {
  const body = (language: Language): RichText =>
    richText(
      ...firstOf(edition, language),
      ...headline(edition, language),
      ...changes(edition, language),
      h2(said(headings.reading, language)),
      ...(edition.howToRead[language] ?? []),
      howMade(links, language),
    )
  return both(body('ka'), body('en'))
}

const more = (publication: string, language: Language): TextNode =>
  language === 'ka'
    ? line('ვრცლად: ', linkTo('publications', publication, 'პუბლიკაცია ცხრილითა და დიაგრამით'), '.')
    : line('More: ', linkTo('publications', publication, 'the publication with table and chart'), '.')

/** The text of a press release: the whole story, the chart below it, and the way to the publication. */
export const bodyOfPressRelease = (
  edition: Edition,
  pictures: EditionPictures,
  publication: string,
): Both<RichText> => {
  const body = (language: Language): RichText =>
    richText(
      ...(edition.story[language] ?? []).map(p),
      ...(pictures.chart ? [picture(pictures.chart[language])] : []),
      more(publication, language),
    )
  return both(body('ka'), body('en'))
}

/** What stands below every press release. */
export const boilerplate = both(
  'საქსტატი (ნიმუში) Statdesk-ის ნიმუშის ოფისია. ციფრები ნამდვილია და საჯაროდ გავრცელებული ცნობებიდან არის აღებული; ტექსტები და სურათები ნიმუშისთვის შეიქმნა.',
  'Geostat (sample) is the sample office of Statdesk. The figures are real and were taken from public reports; texts and pictures were made for the sample.',
)
