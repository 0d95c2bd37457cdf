import { palette } from './palette.ts'

/** The colours of one series: ground, shapes on it, and the one shape that is brought out. */
export type Theme = { ground: string; deep: string; shapes: string; point: string; text: string; quietText: string }

const onDark = { point: palette.accent, text: palette.white }

/** One theme for each field of statistics, so that a reader knows a series by its colour. */
export const themes = {
  prices: {
    ...onDark,
    ground: palette.brand,
    deep: palette.brandDeep,
    shapes: '#3F8AA3',
    quietText: palette.brandSoft,
  },
  accounts: { ...onDark, ground: '#2B3F6B', deep: '#1E2E52', shapes: '#6379AC', quietText: '#D5DCEC' },
  trade: { ...onDark, ground: '#2F5D4A', deep: '#214536', shapes: '#639A82', quietText: '#D3E6DC' },
  users: { ...onDark, ground: '#5B3B5E', deep: '#432A46', shapes: '#93709A', quietText: '#E7DAE9' },
} as const satisfies Record<string, Theme>

export type ThemeName = keyof typeof themes
