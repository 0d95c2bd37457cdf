import type { Element } from '../elements.ts'
import { palette } from '../palette.ts'
import { circle, path, rect, sheet, stroke } from './shapes.ts'

const jar = (x: number, y: number, width: number, height: number, colour: string): Element[] => [
  rect(x, y, width, height, colour, 16),
  rect(x + width * 0.14, y - 28, width * 0.72, 34, palette.ink, 8),
  rect(x, y + height * 0.34, width, height * 0.32, palette.paper),
]

/** The basket of goods whose prices are followed. */
export const basket = (): Element =>
  sheet(
    '#F4E8D2',
    rect(0, 720, 1600, 180, '#E6D2AE'),
    ...jar(600, 300, 130, 220, palette.fall),
    path('M850 200 h70 v70 c52 42 58 90 58 250 h-186 c0 -160 6 -208 58 -250 z', palette.brand),
    rect(792, 380, 186, 76, palette.brandSoft),
    circle(560, 470, 84, '#B8402F'),
    stroke('M560 396 q6 -44 40 -62', '#2F5D4A', 14),
    path('M1000 520 c-30 -150 40 -250 110 -250 c70 0 130 110 100 250 z', '#D9AE50'),
    path('M380 500 H1220 L1130 790 a34 34 0 0 1 -32 24 H502 a34 34 0 0 1 -32 -24 Z', '#8A5A33'),
    ...Array.from({ length: 7 }, (_, index) =>
      stroke(`M${450 + index * 117} 524 L${505 + index * 98} 794`, '#A9743F', 14),
    ),
    stroke('M412 600 H1188', '#A9743F', 14),
    stroke('M436 690 H1164', '#A9743F', 14),
    rect(350, 476, 900, 56, '#6F4526', 28),
  )

/** A desk with a screen of figures: open data. */
export const openData = (): Element =>
  sheet(
    '#DCE4F0',
    rect(0, 740, 1600, 160, '#BFCBE0'),
    rect(420, 130, 760, 500, '#1E2E52', 26),
    rect(452, 162, 696, 412, palette.white, 8),
    rect(740, 630, 120, 90, '#2B3F6B'),
    rect(620, 708, 360, 36, '#1E2E52', 14),
    ...[0, 1, 2, 3, 4, 5].flatMap((line) => [
      rect(490, 204 + line * 60, 150, 26, line === 0 ? '#2B3F6B' : '#C6D0E4', 6),
      rect(664, 204 + line * 60, 90, 26, line === 0 ? '#2B3F6B' : '#DDE4F1', 6),
    ]),
    stroke('M812 470 L880 400 L950 430 L1030 310 L1100 250', palette.brand, 12),
    ...[
      [812, 470],
      [880, 400],
      [950, 430],
      [1030, 310],
    ].map(([x, y]) => circle(Number(x), Number(y), 15, palette.brand)),
    circle(1100, 250, 24, palette.accent),
    rect(800, 520, 320, 6, '#C6D0E4'),
    rect(1290, 610, 120, 130, palette.fall, 14),
    stroke('M1412 640 q56 0 50 40 q-6 36 -56 36', palette.fall, 16),
    rect(170, 640, 190, 26, palette.accent, 6),
    rect(150, 666, 220, 30, palette.brand, 6),
    rect(180, 696, 176, 44, palette.fall, 6),
  )
