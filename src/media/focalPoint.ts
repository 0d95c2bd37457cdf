/** The point of a picture that no cut may lose, in per cent from its left and upper edge. */
export type FocalPoint = { x: number; y: number }

type Size = { width: number; height: number }
export type Frame = Size & { left: number; top: number }

const middle: FocalPoint = { x: 50, y: 50 }

const isPercent = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100

/** Two numbers, or texts of numbers as an address carries them, as a point; null when they are none. */
export const readFocalPoint = (x: unknown, y: unknown): FocalPoint | null => {
  const [left, top] = [x, y].map((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value))
  return isPercent(left) && isPercent(top) ? { x: left, y: top } : null
}

const within = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most)

/**
 * The largest part of a picture that has a given form, around its point of interest, or as near to it as the edges let.
 * @param picture the whole, in pixels
 * @param form    width and height that the part is in proportion to
 */
export const frameAround = (picture: Size, form: Size, focal: FocalPoint | null): Frame => {
  const { x, y } = focal ?? middle
  const scale = Math.min(picture.width / form.width, picture.height / form.height)
  const width = Math.min(picture.width, Math.max(1, Math.round(form.width * scale)))
  const height = Math.min(picture.height, Math.max(1, Math.round(form.height * scale)))
  return {
    width,
    height,
    left: within((picture.width * x) / 100 - width / 2, picture.width - width),
    top: within((picture.height * y) / 100 - height / 2, picture.height - height),
  }
}

/** How much of a picture stays when it is cut to a form, from 0 to 1. */
export const shareKept = (picture: Size, form: Size): number => {
  const ratio = picture.width / picture.height / (form.width / form.height)
  return Math.min(ratio, 1 / ratio)
}
