import { writeChange } from '../../../format/numbers.ts'
import { type Both, both, type Words } from '../../desk/both.ts'
import { h2, p, picture, type RichText, richText, type TextNode, ul } from '../../richText.ts'
import type { ChartPlan, Edition } from './edition.ts'
import type { EditionPictures } from './pictures.ts'

type Language = 'ka' | 'en'

const headings = {
  changes: both('ყველაზე მნიშვნელოვანი ცვლილებები', 'The main changes'),
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

const changes = ({ chart }: Edition, pictures: EditionPictures, language: Language): TextNode[] =>
  chart && pictures.chart
    ? [h2(said(headings.changes, language)), listOf(chart, language), picture(pictures.chart[language])]
    : []

/** The text of a publication: the first paragraphs of the story, the changes as list and chart, and how to read them. */
export const bodyOfPublication = (edition: Edition, pictures: EditionPictures): Both<RichText> => {
  const body = (language: Language): RichText =>
    richText(
      ...(edition.story[language] ?? []).slice(0, 1).map(p),
      ...changes(edition, pictures, language),
      h2(said(headings.reading, language)),
      ...(edition.howToRead[language] ?? []),
    )
  return both(body('ka'), body('en'))
}

/** The text of a press release: the whole story, and the chart below it. */
export const bodyOfPressRelease = (edition: Edition, pictures: EditionPictures): Both<RichText> => {
  const body = (language: Language): RichText =>
    richText(...(edition.story[language] ?? []).map(p), ...(pictures.chart ? [picture(pictures.chart[language])] : []))
  return both(body('ka'), body('en'))
}

/** What stands below every press release. */
export const boilerplate = both(
  'საქსტატი (ნიმუში) Statdesk-ის ნიმუშის ოფისია. ციფრები ნამდვილია და საჯაროდ გავრცელებული ცნობებიდან არის აღებული; ტექსტები და სურათები ნიმუშისთვის შეიქმნა.',
  'Geostat (sample) is the sample office of Statdesk. The figures are real and were taken from public reports; texts and pictures were made for the sample.',
)
