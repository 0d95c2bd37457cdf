import { column, type Element, row, words } from './elements.ts'
import { fontFamily } from './fonts.ts'
import { mark } from './mark.ts'
import { palette } from './palette.ts'

/** What stands around a chart. */
export type Caption = { kicker: string; title: string; subtitle: string; source: string; office: string }

/** Size of every chart in pixels. */
export const chartSize = { width: 1600, height: 1000 } as const

/** Space that a chart may fill inside its frame, in pixels. */
export const plotSize = { width: 1440, height: 640 } as const

const heading = ({ kicker, title, subtitle }: Caption): Element =>
  column(
    { height: 172 },
    words({ fontSize: 24, fontWeight: 700, color: palette.brand }, kicker),
    words({ fontSize: 44, fontWeight: 700, color: palette.ink, marginTop: 8, lineHeight: 1.2 }, title),
    words({ fontSize: 25, color: palette.quiet, marginTop: 8 }, subtitle),
  )

const footing = ({ source, office }: Caption): Element =>
  row(
    { justifyContent: 'space-between', alignItems: 'center', height: 44 },
    row(
      { alignItems: 'center' },
      mark(40, palette.brand, palette.white),
      words({ fontSize: 22, fontWeight: 700, color: palette.brandDeep, marginLeft: 14 }, office),
    ),
    words({ fontSize: 20, color: palette.quiet }, source),
  )

/** A chart with its heading above and the office and source below. */
export const framed = (caption: Caption, plot: Element): Element =>
  column(
    {
      ...chartSize,
      boxSizing: 'border-box',
      justifyContent: 'space-between',
      padding: '58px 80px 44px',
      backgroundColor: palette.paper,
      borderTop: `12px solid ${palette.brand}`,
      fontFamily,
    },
    heading(caption),
    plot,
    footing(caption),
  )
