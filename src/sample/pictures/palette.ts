/** The colours of the sample office; every text colour keeps a contrast of at least 4.5 : 1 on its ground. */
export const palette = {
  ink: '#14293A',
  quiet: '#52626F',
  brand: '#0E5A75',
  brandDeep: '#0A3F54',
  brandSoft: '#CFE3E8',
  accent: '#E3A63B',
  fall: '#B4533A',
  paper: '#FBFAF6',
  line: '#DFDBD0',
  white: '#FFFFFF',
} as const

export type Colour = (typeof palette)[keyof typeof palette]
