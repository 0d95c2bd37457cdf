import { broken } from '../refuse.ts'

/** Overwrites a text that has its length before it with spaces. @returns where it ends */
const blankText = (packet: Buffer, at: number): number => {
  const next = at + 4 + packet.readUInt32LE(at)
  if (next > packet.length) return broken()
  packet.fill(0x20, at + 4, next)
  return next
}

/**
 * Overwrites the texts of a packet of Vorbis comments with spaces; their number and lengths stay. What follows them
 * becomes zeros, but for the bit that ends a packet of Vorbis.
 * @param from where the first text begins, behind the mark of the packet
 * @source Vorbis I, 5; RFC 7845, 5.2
 */
export const blankComments = (packet: Buffer, from: number, isVorbis: boolean): void => {
  let at = blankText(packet, from)
  const count = packet.readUInt32LE(at)
  at += 4
  for (let index = 0; index < count; index += 1) at = blankText(packet, at)
  packet.fill(0, at)
  if (isVorbis && at < packet.length) packet.writeUInt8(1, at)
}
