/** Colour arithmetic from the definitions, independent of the library that is tested. */
export type Colour = [number, number, number]
type Matrix = [Colour, Colour, Colour]

const times = (matrix: Matrix, [x, y, z]: Colour): Colour => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Colour

/** XYZ under D50, as profiles state it, to linear sRGB (Bradford). Source: IEC 61966-2-1, ICC.1:2022. */
const toLinearSrgb: Matrix = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
]

/** ProPhoto RGB (ROMM, ISO 22028-2) to XYZ under D50. */
const proPhoto: Matrix = [
  [0.7976749, 0.1351917, 0.0313534],
  [0.2880402, 0.7118741, 0.0000857],
  [0, 0, 0.82521],
]

/** Display P3 to XYZ under D50. */
const displayP3: Matrix = [
  [0.5151187, 0.2919778, 0.1571035],
  [0.2411892, 0.6922441, 0.0665668],
  [-0.0010505, 0.0418791, 0.7840713],
]

const encoded = (light: number): number => {
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(Math.min(Math.max(value, 0), 1) * 255)
}

const decoded = (value: number): number => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const inSrgb = (xyz: Colour): Colour => times(toLinearSrgb, xyz).map(encoded) as Colour

export const fromProPhoto = (colour: Colour): Colour =>
  inSrgb(times(proPhoto, colour.map((value) => (value / 255) ** 1.8) as Colour))

export const fromDisplayP3 = (colour: Colour): Colour => inSrgb(times(displayP3, colour.map(decoded) as Colour))

/** Largest difference of two colours in any channel. */
export const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? Number.NaN))))
