import type { Element } from '../elements.ts'
import { palette } from '../palette.ts'
import { circle, drawingSize, path, rect, sheet, stroke } from './shapes.ts'

/** Head and shoulders, seen from the front, down to `bottom`. */
const person = (x: number, y: number, size: number, colour: string, skin: string, bottom: number): Element[] => [
  path(`M${x - size} ${bottom} V${y + size * 1.9} a${size} ${size} 0 0 1 ${size * 2} 0 V${bottom} z`, colour),
  circle(x, y, size * 0.62, skin),
]

const tones = ['#E9C7A5', '#D9AE86', '#C99870', '#EED3B8']
const clothes = [palette.brand, palette.accent, palette.fall, '#5B3B5E', '#2F5D4A']

const crowd = (count: number, y: number, size: number, left: number, step: number): Element[] =>
  Array.from({ length: count }, (_, index) =>
    person(
      left + index * step,
      y,
      size,
      clothes[index % clothes.length] as string,
      tones[index % tones.length] as string,
      drawingSize.height,
    ),
  ).flat()

const board = (x: number, y: number, width: number, height: number): Element[] => [
  rect(x, y, width, height, palette.white, 14),
  ...[0.3, 0.48, 0.4, 0.66, 0.8].map((share, index) =>
    rect(
      x + width * (0.12 + index * 0.16),
      y + height * (0.88 - share * 0.9),
      width * 0.1,
      height * share * 0.9,
      index === 4 ? palette.accent : palette.brand,
      5,
    ),
  ),
  rect(x + width * 0.08, y + height * 0.88, width * 0.84, 5, palette.ink),
]

/** A meeting with users: a board with a chart, and people before it. */
export const meeting = (): Element =>
  sheet(
    palette.brandSoft,
    rect(0, 700, 1600, 200, '#B9D5DC'),
    ...board(490, 90, 620, 400),
    ...person(350, 330, 78, palette.brandDeep, tones[1] as string, 710),
    stroke('M404 462 L500 392', palette.brandDeep, 34),
    ...crowd(7, 620, 82, 200, 200),
  )

const microphone = (x: number, top: number, lean: number): Element[] => [
  stroke(`M${x + lean} ${top + 60} L${x} 560`, palette.ink, 10),
  rect(x + lean - 22, top - 20, 44, 84, palette.ink, 22),
]

/** A press conference: a desk with microphones before a wall. */
export const pressConference = (): Element =>
  sheet(
    palette.brand,
    ...Array.from({ length: 8 }, (_, index) => rect(index * 200, 0, 100, 620, '#14668399')),
    ...person(620, 300, 92, palette.ink, tones[0] as string, 540),
    ...person(980, 300, 92, '#5B3B5E', tones[2] as string, 540),
    rect(280, 540, 1040, 54, palette.accent, 8),
    rect(330, 594, 940, 306, palette.brandDeep),
    ...microphone(420, 440, 40),
    ...microphone(800, 420, 0),
    ...microphone(1180, 440, -40),
    rect(690, 660, 220, 150, palette.paper, 10),
    ...[40, 66, 92].map((height, index) =>
      rect(735 + index * 50, 784 - height, 32, height, index === 2 ? palette.accent : palette.brand, 4),
    ),
  )
