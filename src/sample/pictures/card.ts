import { column, type Element, row, words } from './elements.ts'
import { fontFamily } from './fonts.ts'
import { mark } from './mark.ts'
import { palette } from './palette.ts'
import { type SeriesFigures, seriesColumns } from './seriesColumns.ts'
import { type Theme, type ThemeName, themes } from './themes.ts'

/** Size of every card in pixels, as social networks show it. */
export const cardSize = { width: 1200, height: 630 } as const

/** What stands on a card: one figure in words of both languages. */
export type CardText = {
  theme: ThemeName
  office: string
  figure: string
  label: { ka: string; en: string }
  period: { ka: string; en: string }
  figures: SeriesFigures
}

const footHeight = 84
const field = { left: 780, bottom: cardSize.height - footHeight, width: 356, height: 340, gap: 18 }

/** A long figure is set smaller, so that it stays on its line. */
const figureSize = (figure: string): number => (figure.length > 7 ? 112 : 148)

/** A card with one figure, for links that people share. */
export const card = ({ theme: name, office, figure, label, period, figures }: CardText): Element => {
  const theme: Theme = themes[name]
  return column(
    {
      ...cardSize,
      boxSizing: 'border-box',
      position: 'relative',
      justifyContent: 'space-between',
      padding: '54px 64px 0',
      backgroundColor: theme.ground,
      fontFamily,
    },
    ...seriesColumns(figures, field, theme),
    column(
      { width: 800 },
      words({ fontSize: 40, fontWeight: 700, lineHeight: 1.22, color: theme.text }, label.ka),
      words({ fontSize: 27, marginTop: 8, color: theme.quietText }, label.en),
    ),
    column(
      { width: 720 },
      words({ fontSize: figureSize(figure), fontWeight: 700, lineHeight: 1, color: theme.text }, figure),
      words({ fontSize: 32, marginTop: 18, color: theme.point, fontWeight: 700 }, period.ka),
      words({ fontSize: 25, marginTop: 2, marginBottom: 30, color: theme.quietText }, period.en),
    ),
    row(
      {
        position: 'absolute',
        left: 0,
        top: cardSize.height - footHeight,
        width: cardSize.width,
        height: footHeight,
        alignItems: 'center',
        padding: '0 64px',
        boxSizing: 'border-box',
        backgroundColor: theme.deep,
      },
      mark(44, palette.white, theme.ground),
      words({ fontSize: 26, fontWeight: 700, marginLeft: 16, color: theme.text }, office),
    ),
    row({ height: footHeight }),
  )
}
