import { type Part, patched, patchList } from '../bytes/parts.ts'
import { type ByteSource, stepsUpTo } from '../bytes/source.ts'
import { broken, refuseKind } from '../refuse.ts'

type Box = { type: string; start: number; body: number; end: number }
type Blank = (box: Box) => void
type Visit = { source: ByteSource; step: () => void; blank: Blank }

/** Boxes that hold other boxes on the way to what is private. */
const containers = ['moov', 'trak', 'mdia', 'minf', 'moof', 'traf']

/** Boxes of words about the film: titles, persons, the place it was taken at; also room that nobody reads. */
const wordy = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide']

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

const visitBox = async (visit: Visit, box: Box, parent: string): Promise<void> => {
  if (wordy.includes(box.type)) visit.blank(box)
  else if (box.type === 'hdlr' && parent === 'mdia') await refuseDataTrack(visit.source, box)
  else if (containers.includes(box.type)) await visitBoxes(visit, box.body, box.end, box.type)
}

/** @returns the types of the boxes that are of interest, and where the last one ends */
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
 * An MP4 or M4A whose words about itself are empty room: nothing moves, so that every address in it stays right.
 * @source ISO/IEC 14496-12
 * @throws Refusal 400 when the file is cut off, 415 for a film with a track of data
 */
export const cleanMp4 = async (source: ByteSource): Promise<Part[]> => {
  const { patches, add } = patchList()
  const blank: Blank = ({ start, body, end }) => {
    add(start + 4, { bytes: Buffer.from('free', 'latin1') })
    add(body, { zeros: end - body })
  }
  const { hasMoov, end } = await visitBoxes({ source, step: stepsUpTo(1_000_000), blank }, 0, source.length, '')
  return hasMoov && end === source.length ? patched(source.length, patches) : broken()
}
