import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken, refuseKind } from '../refuse.ts'
import { type Box, blank, boxAt, type Visit } from './mp4Box.ts'
import { keptBoxes } from './mp4Boxes.ts'
import { visitDescriptions } from './mp4Descriptions.ts'

/**
 * What a track is: picture, sound or subtitles. What runs beside them, such as the way that was walked, lies among them
 * and cannot be taken out.
 */
const handlerOf = async ({ source, step }: Visit, { body, end }: Box): Promise<string> => {
  for (let at = body; at + 8 <= end; ) {
    step()
    const box = await boxAt(source, at, end)
    if (box.type === 'hdlr') {
      const handler = (await source.at(box.body + 8, box.body + 12)).toString('latin1')
      return ['vide', 'soun', 'subt', 'text', 'sbtl', 'clcp'].includes(handler)
        ? handler
        : refuseKind('MP4 + data track')
    }
    at = box.end
  }
  return broken()
}

/** To which other tracks one refers: the words or pictures of chapters lie among the samples as data does. */
const refuseChapters = async ({ source, step }: Visit, { body, end }: Box): Promise<void> => {
  for (let at = body; at + 8 <= end; ) {
    step()
    const reference = await boxAt(source, at, end)
    if (reference.type === 'chap') refuseKind('MP4 + chapter track')
    at = reference.end
  }
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
const blankFields = async (visit: Visit, box: Box): Promise<void> => {
  const { source, put } = visit
  const { type, body, end } = box
  if (type === 'hdlr') {
    if (end > body + 12) put(body + 12, { zeros: end - body - 12 })
  } else if (['mvhd', 'tkhd', 'mdhd'].includes(type)) {
    const times = (await source.at(body, body + 1)).readUInt8() === 1 ? 16 : 8
    if (body + 4 + times > end) return broken()
    put(body + 4, { zeros: times })
  } else if (type === 'dref') await blankPaths(visit, box)
  else if (type === 'tref') await refuseChapters(visit, box)
  else if (type === 'stsd') await visitDescriptions(visit, box)
}

const visitBox = async (visit: Visit, box: Box, parent: string): Promise<void> => {
  if (!keptBoxes[parent]?.includes(box.type)) return blank(visit.put, box)
  if (!keptBoxes[box.type]) return blankFields(visit, box)
  const inside = box.type === 'mdia' ? { ...visit, handler: await handlerOf(visit, box) } : visit
  const { end } = await visitBoxes(inside, box.body, box.end, box.type)
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
 * @throws Refusal 400 when the file is cut off, 415 for a film with a track of data or of chapters
 */
export const cleanMp4 = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const visit: Visit = { source, step: stepsUpTo(1_000_000), put: add, handler: '' }
  const { hasMoov, end } = await visitBoxes(visit, 0, source.length, 'file')
  return hasMoov && end === source.length ? patched(source.length, patches) : broken()
}
