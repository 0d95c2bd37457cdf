/** The colours of the letterhead; text keeps a contrast of at least 4.5 : 1 on white. */
export const colours = {
  ink: '#14293A',
  quiet: '#52626F',
  brand: '#0B4F6C',
  line: '#C9D3D9',
  panel: '#F1F5F7',
  header: '#E3ECF0',
  embargo: '#A3261B',
  embargoGround: '#FBEDEB',
  watermark: '#8A98A3',
} as const
