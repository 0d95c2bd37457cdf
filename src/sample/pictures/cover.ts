import { column, type Element, placed, row, words } from './elements.ts'
import { fontFamily } from './fonts.ts'
import { mark } from './mark.ts'
import { palette } from './palette.ts'
import { type SeriesFigures, seriesColumns } from './seriesColumns.ts'
import { type Theme, type ThemeName, themes } from './themes.ts'

/** Size of every cover in pixels: three to four, as a sheet. */
export const coverSize = { width: 1200, height: 1600 } as const

/** What stands on a cover, in both languages. */
export type CoverText = {
  theme: ThemeName
  office: { ka: string; en: string }
  series: { ka: string; en: string }
  period: { ka: string; en: string }
}

const field = { left: 100, bottom: 1440, width: 1000, height: 460, gap: 40 }

const head = ({ office }: CoverText, theme: Theme): Element =>
  row(
    { alignItems: 'center' },
    mark(76, palette.white, theme.ground),
    column(
      { marginLeft: 24 },
      words({ fontSize: 32, fontWeight: 700, color: theme.text }, office.ka),
      words({ fontSize: 26, color: theme.quietText }, office.en),
    ),
  )

const title = ({ series, period }: CoverText, theme: Theme): Element =>
  column(
    { marginTop: 150 },
    words({ fontSize: 82, fontWeight: 700, lineHeight: 1.18, color: theme.text }, series.ka),
    words({ fontSize: 44, marginTop: 30, color: theme.point, fontWeight: 700 }, period.ka),
    words({ fontSize: 40, marginTop: 56, lineHeight: 1.25, color: theme.quietText }, series.en),
    words({ fontSize: 32, marginTop: 12, color: theme.quietText }, period.en),
  )

/** The cover of a publication. Its columns are the figures of its series, the one of this edition brought out. */
export const cover = (text: CoverText, figures: SeriesFigures): Element => {
  const theme: Theme = themes[text.theme]
  return column(
    {
      ...coverSize,
      boxSizing: 'border-box',
      position: 'relative',
      padding: '90px 100px',
      backgroundColor: theme.ground,
      fontFamily,
    },
    head(text, theme),
    title(text, theme),
    placed(
      {
        left: 0,
        top: field.bottom,
        width: coverSize.width,
        height: coverSize.height - field.bottom,
      },
      { backgroundColor: theme.deep },
    ),
    ...seriesColumns(figures, field, theme),
  )
}
