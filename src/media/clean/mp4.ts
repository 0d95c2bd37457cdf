import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken, refuseKind } from '../refuse.ts'
import { keptBoxes } from './mp4Boxes.ts'

type Box = { type: string; start: number; body: number; end: number }
type Put = ReturnType<typeof patchList>['add']
type Visit = { source: ByteSource; step: () => void; put: Put }

const boxAt = async (source: ByteSource, at: number, to: number): Promise<Box> => {
  const head = await source.at(at, at + 8)
  const short = head.readUInt32BE()
  const body = at + (short === 1 ? 16 : 8)
  const size = short === 1 ? Number((await source.at(at + 8, at + 16)).readBigUInt64BE()) : short || to - at
  if (size < body - at || at + size > to) return broken()
  return { type: head.toString('latin1', 4, 8), start: at, body, end: at + size }
}

/** What runs beside picture and sound, such as the way that was walked, lies among them and cannot be taken out. */
const refuseDataTrack = async (source: ByteSource, { body }: Box): Promise<void> => {
  const handler = (await source.at(body + 8, body + 12)).toString('latin1')
  if (!['vide', 'soun', 'subt', 'text', 'sbtl', 'clcp'].includes(handler)) refuseKind('MP4 + data track')
}

/** Empty room in place of a box, of the same length. */
const blank = (put: Put, { start, body, end }: Box): void => {
  put(start + 4, { bytes: Buffer.from('free', 'latin1') })
  put(body, { zeros: end - body })
}

/** Where a track says in which files its pictures lie: in this one; the paths on a disk that Apple adds are zeros. */
const blankPaths = async ({ source, step, put }: Visit, { body, end }: Box): Promise<void> => {
  for (let at = body + 8; at + 8 <= end; ) {
    step()
    const entry = await boxAt(source, at, end)
    if (entry.end > entry.body + 4) put(entry.body + 4, { zeros: entry.end - entry.body - 4 })
    at = entry.end
  }
}

/** What a box that is kept says of persons and times in its own fields. */
const blankFields = async (visit: Visit, box: Box, parent: string): Promise<void> => {
  const { source, put } = visit
  const { type, body, end } = box
  if (type === 'hdlr') {
    if (parent === 'mdia') await refuseDataTrack(source, box)
    if (end > body + 12) put(body + 12, { zeros: end - body - 12 })
  } else if (['mvhd', 'tkhd', 'mdhd'].includes(type)) {
    const times = (await source.at(body, body + 1)).readUInt8() === 1 ? 16 : 8
    if (body + 4 + times > end) return broken()
    put(body + 4, { zeros: times })
  } else if (type === 'dref') await blankPaths(visit, box)
}

const visitBox = async (visit: Visit, box: Box, parent: string): Promise<void> => {
  if (!keptBoxes[parent]?.includes(box.type)) return blank(visit.put, box)
  if (!keptBoxes[box.type]) return blankFields(visit, box, parent)
  const { end } = await visitBoxes(visit, box.body, box.end, box.type)
  if (end < box.end) visit.put(end, { zeros: box.end - end })
}

/** @returns whether the film's description is among them, and where the last one ends */
const visitBoxes = async (
  visit: Visit,
  from: number,
  to: number,
  parent: string,
): Promise<{ hasMoov: boolean; end: number }> => {
  let [hasMoov, at] = [false, from]
  while (at + 8 <= to) {
    visit.step()
    const box = await boxAt(visit.source, at, to)
    hasMoov ||= box.type === 'moov'
    await visitBox(visit, box, parent)
    at = box.end
  }
  return { hasMoov, end: at }
}

/**
 * An MP4 or M4A in which everything that is not needed to play it is empty room: nothing moves, so that every address in
 * it stays right. The names of its tracks and the times at which it was made are zeros.
 * @source ISO/IEC 14496-12
 * @throws Refusal 400 when the file is cut off, 415 for a film with a track of data
 */
export const cleanMp4 = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const { hasMoov, end } = await visitBoxes({ source, step: stepsUpTo(1_000_000), put: add }, 0, source.length, 'file')
  return hasMoov && end === source.length ? patched(source.length, patches) : broken()
}
