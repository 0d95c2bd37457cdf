import type { patchList } from '../bytes/parts.ts'
import type { ByteSource } from '../bytes/source.ts'
import { broken } from '../refuse.ts'

/** A box: the four letters of its type, and where it, what is in it, and both end begin. */
export type Box = { type: string; start: number; body: number; end: number }

/**
 * What a walk through the boxes carries: the file, a count of its steps, the list of what is written over, and, inside a
 * track, what that is: `vide`, `soun`, or one of the words for subtitles.
 */
export type Visit = {
  source: ByteSource
  step: () => void
  put: ReturnType<typeof patchList>['add']
  handler: string
}

/**
 * The box that begins at a byte.
 * @param to the end of the box around it
 * @source ISO/IEC 14496-12, 4.2
 * @throws Refusal 400 when it reaches beyond that end
 */
export const boxAt = async (source: ByteSource, at: number, to: number): Promise<Box> => {
  const head = await source.at(at, at + 8)
  const short = head.readUInt32BE()
  const body = at + (short === 1 ? 16 : 8)
  const size = short === 1 ? Number((await source.at(at + 8, at + 16)).readBigUInt64BE()) : short || to - at
  if (size < body - at || at + size > to) return broken()
  return { type: head.toString('latin1', 4, 8), start: at, body, end: at + size }
}

/** Empty room in place of a box, of the same length. */
export const blank = (put: Visit['put'], { start, body, end }: Box): void => {
  put(start + 4, { bytes: Buffer.from('free', 'latin1') })
  put(body, { zeros: end - body })
}
