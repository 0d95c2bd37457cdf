const id = { wide: 0x0001, unicodePath: 0x7075 }

/** The fields that programs add to a header, by their number; what is no field ends the list, as in other programs. */
const fieldsOf = (extra: Buffer): Map<number, Buffer> => {
  const fields = new Map<number, Buffer>()
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (end > extra.length) break
    const field = extra.readUInt16LE(at)
    if (!fields.has(field)) fields.set(field, extra.subarray(at + 4, end))
    at = end
  }
  return fields
}

const inWide = 0xffffffff

/**
 * Numbers of a header, each from the field of 8 bytes where the header has no room for it.
 * @param short as the header says them, in the order of that field
 * @returns null when a number is said to be there and is not
 * @source APPNOTE.TXT 4.5.3
 */
export const wideNumbers = (short: readonly number[], extra: Buffer): number[] | null => {
  const field = fieldsOf(extra).get(id.wide) ?? Buffer.alloc(0)
  let at = 0
  const numbers: number[] = []
  for (const number of short) {
    if (number !== inWide) numbers.push(number)
    else if (at + 8 > field.length) return null
    else {
      numbers.push(Number(field.readBigUInt64LE(at)))
      at += 8
    }
  }
  return numbers
}

/** The name in Unicode that some programs write beside the one in the header, or null. @source APPNOTE.TXT 4.6.9 */
export const unicodePathOf = (extra: Buffer): string | null => {
  const field = fieldsOf(extra).get(id.unicodePath)
  return field && field.length > 5 ? field.toString('utf8', 5) : null
}
