import type { Element } from '../elements.ts'
import { palette } from '../palette.ts'
import { circle, path, rect, sheet, stroke } from './shapes.ts'

const pin = (x: number, y: number, colour: string): Element[] => [
  path(`M${x} ${y} c-62 -84 -70 -108 -70 -140 a70 70 0 0 1 140 0 c0 32 -8 56 -70 140 z`, colour),
  circle(x, y - 140, 28, palette.paper),
]

/** The country of mountains, with the places of territorial offices. */
export const regions = (): Element =>
  sheet(
    '#E9EFEA',
    circle(1270, 200, 92, palette.accent),
    path('M0 560 L250 270 L420 450 L640 170 L880 470 L1080 290 L1330 540 L1600 350 V900 H0 Z', '#8FB4B0'),
    path('M640 170 L581 247 L632 292 L690 256 L733 286 L640 170 Z', palette.white),
    path('M250 270 L207 320 L252 348 L296 319 Z', palette.white),
    path('M1080 290 L1031 334 L1082 362 L1133 343 Z', palette.white),
    path('M0 690 L300 520 L560 680 L860 540 L1180 700 L1600 560 V900 H0 Z', '#4C8A78'),
    path('M0 790 C320 700 520 820 800 770 S1320 700 1600 790 V900 H0 Z', '#2F5D4A'),
    stroke('M-20 850 C260 800 520 890 820 840 S1340 780 1640 860', '#8FC1D1', 26),
    ...pin(420, 700, palette.fall),
    ...pin(1090, 690, palette.fall),
    ...pin(800, 620, palette.brandDeep),
  )

/** The house of the office. */
export const house = (): Element =>
  sheet(
    '#D3E6EC',
    circle(300, 210, 80, palette.accent),
    path('M980 190 q60 -70 130 -20 q90 -30 100 50 q70 10 50 60 H930 q-30 -70 50 -90 z', palette.white),
    rect(0, 760, 1600, 140, '#7FA88E'),
    rect(430, 330, 740, 440, palette.paper),
    path('M390 330 L800 150 L1210 330 Z', palette.brandDeep),
    circle(800, 262, 40, palette.accent),
    ...Array.from({ length: 6 }, (_, index) => rect(482 + index * 120, 380, 40, 330, palette.brandSoft, 6)),
    rect(430, 330, 740, 36, palette.brand),
    rect(400, 710, 800, 34, '#C9C3B4'),
    rect(370, 744, 860, 34, '#B5AE9C'),
    rect(742, 540, 116, 172, palette.brandDeep, 8),
    circle(836, 630, 8, palette.accent),
    rect(210, 620, 26, 160, '#6F4526'),
    circle(223, 580, 96, '#2F5D4A'),
    rect(1374, 620, 26, 160, '#6F4526'),
    circle(1387, 580, 96, '#2F5D4A'),
  )
