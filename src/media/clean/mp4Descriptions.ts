import { broken, refuseKind } from '../refuse.ts'
import { type Box, blank, boxAt, type Visit } from './mp4Box.ts'
import { type Description, pictureDescription, soundDescription, textDescriptions } from './mp4Boxes.ts'

/** Version 1 and 2 of a description of sound by QuickTime have so many bytes of fields more. */
const moreOfSound: Readonly<Record<number, number>> = { 1: 16, 2: 36 }

const ofSound = async ({ source }: Visit, { body }: Box): Promise<Description> => {
  const version = (await source.at(body + 8, body + 10)).readUInt16BE()
  return { ...soundDescription, fields: soundDescription.fields + (moreOfSound[version] ?? 0) }
}

const descriptionOf = async (visit: Visit, entry: Box): Promise<Description> => {
  if (visit.handler === 'vide') return pictureDescription
  if (visit.handler === 'soun') return ofSound(visit, entry)
  return textDescriptions[entry.type] ?? refuseKind('MP4 + data track')
}

const visitDescription = async (visit: Visit, entry: Box): Promise<void> => {
  const { fields, words, boxes } = await descriptionOf(visit, entry)
  if (entry.body + fields > entry.end) return broken()
  visit.put(entry.body + words[0], { zeros: words[1] - words[0] })
  let at = entry.body + fields
  while (at + 8 <= entry.end) {
    visit.step()
    // Four zeros end the boxes of a description by QuickTime.
    if ((await visit.source.at(at, at + 4)).readUInt32BE() === 0) break
    const box = await boxAt(visit.source, at, entry.end)
    if (!boxes.includes(box.type)) blank(visit.put, box)
    at = box.end
  }
  if (at < entry.end) visit.put(at, { zeros: entry.end - at })
}

/**
 * How the samples of a track are to be decoded, without the names of programs and boxes that no decoder asks for.
 * @throws Refusal 400 when it is cut off, 415 for text that is no subtitle
 */
export const visitDescriptions = async (visit: Visit, { body, end }: Box): Promise<void> => {
  for (let at = body + 8; at + 8 <= end; ) {
    visit.step()
    const entry = await boxAt(visit.source, at, end)
    await visitDescription(visit, entry)
    at = entry.end
  }
}
