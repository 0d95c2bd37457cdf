type Size = { width: number; height: number }
type Point = { x: number; y: number }

/** The part of a picture that is kept, in whole pixels of the whole picture as a person sees it. */
export type Crop = Size & { left: number; top: number }

/** What a record remembers of a crop, also how large the whole was. */
export type StoredCrop = Crop & { ofWidth: number; ofHeight: number }

/** Least width and height of what is kept; a picture that is smaller itself keeps all of that side. */
export const leastSide = 16

const names = ['left', 'top', 'width', 'height'] as const

const isWholeNumber = (value: unknown): value is number => Number.isSafeInteger(value)

const numbersIn = (value: unknown, wanted: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  wanted.every((name) => isWholeNumber((value as Record<string, unknown>)[name]))

/** Four whole numbers as a crop; null when they are none. */
export const readCrop = (value: unknown): Crop | null => {
  if (!numbersIn(value, names)) return null
  const { left, top, width, height } = value as Crop
  return { left, top, width, height }
}

/** A crop as a record remembers it; null for a picture that is whole. */
export const readStoredCrop = (value: unknown): StoredCrop | null => {
  const crop = readCrop(value)
  if (!crop || !numbersIn(value, ['ofWidth', 'ofHeight'])) return null
  const { ofWidth, ofHeight } = value as StoredCrop
  return { ...crop, ofWidth, ofHeight }
}

export const wholeOf = ({ width, height }: Size): Crop => ({ left: 0, top: 0, width, height })

/** True when nothing is cut away. */
export const isWhole = (crop: Crop, { width, height }: Size): boolean =>
  crop.left === 0 && crop.top === 0 && crop.width === width && crop.height === height

export const isSameCrop = (one: Crop | null, other: Crop | null): boolean =>
  one === other || (one !== null && other !== null && names.every((name) => one[name] === other[name]))

/** What is wrong with a crop of a picture, by the code of its sentence, or null. */
export const problemOfCrop = (crop: Crop, whole: Size): 'crop.outside' | 'crop.tooSmall' | null => {
  const { left, top, width, height } = crop
  if (left < 0 || top < 0 || left + width > whole.width || top + height > whole.height) return 'crop.outside'
  const isSmall = width < Math.min(leastSide, whole.width) || height < Math.min(leastSide, whole.height)
  return isSmall ? 'crop.tooSmall' : null
}

const percent = (value: number, all: number): number => Math.min(Math.max((100 * value) / all, 0), 100)

/** A point of the whole picture, in per cent of what is kept of it; the nearest that is kept when it was cut away. */
export const pointWithin = ({ x, y }: Point, crop: Crop, whole: Size): Point => ({
  x: percent((whole.width * x) / 100 - crop.left, crop.width),
  y: percent((whole.height * y) / 100 - crop.top, crop.height),
})

/** A point of what is kept, in per cent of the whole picture. */
export const pointOfWhole = ({ x, y }: Point, { left, top, width, height, ofWidth, ofHeight }: StoredCrop): Point => ({
  x: percent(left + (width * x) / 100, ofWidth),
  y: percent(top + (height * y) / 100, ofHeight),
})

const between = (value: number, least: number, most: number): number =>
  Number.isNaN(value) ? least : Math.min(Math.max(Math.round(value), least), most)

const side = (from: number, length: number, all: number): [from: number, length: number] => {
  const kept = between(length, Math.min(leastSide, all), all)
  return [between(from, 0, all - kept), kept]
}

/** The nearest crop of whole pixels that is possible in a picture: for hands that pull. */
export const fitCrop = (wanted: Crop, whole: Size): Crop => {
  const [left, width] = side(wanted.left, wanted.width, whole.width)
  const [top, height] = side(wanted.top, wanted.height, whole.height)
  return { left, top, width, height }
}

/**
 * A crop with one of its numbers typed anew. The others stay as they are as long as the picture has room: a frame that is
 * moved to the right is narrower rather than not moved.
 */
export const withNumber = (crop: Crop, name: keyof Crop, value: number, whole: Size): Crop => {
  const typed = { ...crop, [name]: value }
  return fitCrop(
    {
      ...typed,
      width: Math.min(typed.width, whole.width - typed.left),
      height: Math.min(typed.height, whole.height - typed.top),
    },
    whole,
  )
}
