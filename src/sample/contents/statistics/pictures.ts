import { writeChange, writeNumber } from '../../../format/numbers.ts'
import { both, type Words } from '../../desk/both.ts'
import type { Desk } from '../../desk/desk.ts'
import { type Picture, uploadPictures } from '../../desk/media.ts'
import { capital } from '../../facts/periods.ts'
import { officeName } from '../../officeName.ts'
import { barChart } from '../../pictures/barChart.ts'
import { card, cardSize } from '../../pictures/card.ts'
import { columnChart } from '../../pictures/columnChart.ts'
import { cover, coverSize } from '../../pictures/cover.ts'
import type { Element } from '../../pictures/elements.ts'
import { type Caption, chartSize } from '../../pictures/frame.ts'
import { lineChart } from '../../pictures/lineChart.ts'
import type { ChartPlan, Edition } from './edition.ts'

/** Ids of the pictures of one edition; the chart is drawn once for each language. */
export type EditionPictures = { cover: string; card: string; chart?: { ka: string; en: string } }

type Language = 'ka' | 'en'

const inside = ({ ka, en }: Words): Record<Language, string> => ({ ka, en: en ?? ka })

/** The same at the beginning of a line. */
const headed = (words: Words): Record<Language, string> => ({ ka: words.ka, en: capital(inside(words).en) })

const sources: Record<Language, string> = { ka: `წყარო: ${officeName.ka}`, en: `Source: ${officeName.en}` }

const captionOf = ({ series, chart }: Edition & { chart: ChartPlan }, language: Language): Caption => ({
  kicker: inside(series)[language],
  title: inside(chart.title)[language],
  subtitle: inside(chart.subtitle)[language],
  source: sources[language],
  office: officeName[language],
})

const drawChart = (edition: Edition & { chart: ChartPlan }, language: Language): Element => {
  const items = edition.chart.items.map((item) => ({ ...item, name: inside(item.name)[language], on: item.on ?? '' }))
  const draw = { bars: barChart, columns: columnChart, line: lineChart }[edition.chart.kind]
  return draw(captionOf(edition, language), items, edition.chart.decimals)
}

/** The figures of a chart in words: whoever cannot see it learns the same from it. */
const altOfChart = ({ chart: { kind, title, items, decimals } }: { chart: ChartPlan }, drawnIn: Language): Words => {
  const write = kind === 'bars' ? writeChange : writeNumber
  const told = (language: Language) =>
    items.map(({ name, value }) => `${inside(name)[language]} ${write(value, decimals)}`).join('; ')
  return both(
    `დიაგრამა${drawnIn === 'en' ? ' ინგლისურად' : ''}: ${title.ka}. ${told('ka')}`.slice(0, 490),
    `Chart${drawnIn === 'ka' ? ' in Georgian' : ''}: ${title.en}. ${told('en')}`.slice(0, 490),
  )
}

const chartPicture =
  (edition: Edition & { chart: ChartPlan }, isShared: boolean) =>
  (language: Language): Picture => ({
    name: `${edition.key}-chart-${language}`,
    kind: 'chart',
    element: drawChart(edition, language),
    size: chartSize,
    alt: altOfChart(edition, language),
    isShared,
  })

const coverPicture = ({ key, theme, series, period, columns }: Edition, isShared: boolean): Picture => ({
  name: `${key}-cover`,
  kind: 'cover',
  element: cover({ theme, office: officeName, series: inside(series), period: headed(period) }, columns),
  size: coverSize,
  alt: both(`გარეკანი: ${series.ka}, ${period.ka}`, `Cover: ${series.en}, ${period.en}`),
  isShared,
})

const cardPicture = (
  { key, theme, period, card: { figure, label }, columns }: Edition,
  isShared: boolean,
): Picture => ({
  name: `${key}-card`,
  kind: 'drawing',
  element: card({
    theme,
    office: `${officeName.ka} · ${officeName.en}`,
    figure,
    label: inside(label),
    period: headed(period),
    figures: columns,
  }),
  size: { ...cardSize, scale: 1 },
  alt: both(`ბარათი: ${label.ka}, ${period.ka}: ${figure}`, `Card: ${label.en}, ${period.en}: ${figure}`),
  isShared,
})

const hasChart = (edition: Edition): edition is Edition & { chart: ChartPlan } => edition.chart !== undefined

/**
 * Draws and uploads the pictures of an edition, two at a time.
 * @param isShared false for figures under embargo, which only their team may see
 */
export const drawEdition = async (desk: Desk, edition: Edition, isShared: boolean): Promise<EditionPictures> => {
  const own = await uploadPictures(desk, {
    cover: coverPicture(edition, isShared),
    card: cardPicture(edition, isShared),
  })
  if (!hasChart(edition)) return own
  const chart = chartPicture(edition, isShared)
  return { ...own, chart: await uploadPictures(desk, { ka: chart('ka'), en: chart('en') }) }
}
