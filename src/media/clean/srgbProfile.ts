/** Primaries of sRGB as every profile of it states them, adapted to the white D50; XYZ of red, green and blue. */
const primaries = {
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
} as const

/** Light of the middle tone (0.5) in sRGB. */
const middleTone = 0.214
const tolerance = 0.004

const tagOf = (icc: Buffer, name: string): Buffer | null => {
  const count = Math.min(icc.readUInt32BE(128), 100)
  for (let at = 132; at < 132 + count * 12; at += 12)
    if (icc.toString('latin1', at, at + 4) === name) {
      const from = icc.readUInt32BE(at + 4)
      return icc.subarray(from, from + icc.readUInt32BE(at + 8))
    }
  return null
}

const fixed = (bytes: Buffer, at: number): number => bytes.readInt32BE(at) / 65_536

const isPrimary = (icc: Buffer, name: keyof typeof primaries): boolean => {
  const tag = tagOf(icc, name)
  return Boolean(
    tag && primaries[name].every((value, index) => Math.abs(fixed(tag, 8 + index * 4) - value) < tolerance),
  )
}

/** A curve of the kind that sRGB's own is: g, a, b, c, d of (ax + b)^g above d, cx below. */
const parametric = (tag: Buffer): number | null => {
  if (tag.readUInt16BE(8) < 3) return tag.readUInt16BE(8) === 0 ? 0.5 ** fixed(tag, 12) : null
  const [g, a, b] = [fixed(tag, 12), fixed(tag, 16), fixed(tag, 20)]
  return (a * 0.5 + b) ** g
}

const sampled = (tag: Buffer): number | null => {
  const count = tag.readUInt32BE(8)
  if (count < 2) return count === 1 ? 0.5 ** (tag.readUInt16BE(12) / 256) : null
  return tag.readUInt16BE(12 + 2 * Math.round((count - 1) / 2)) / 65_535
}

const isCurve = (icc: Buffer, name: string): boolean => {
  const tag = tagOf(icc, name)
  const tone = tag && (tag.toString('latin1', 0, 4) === 'para' ? parametric(tag) : sampled(tag))
  return tone !== null && Math.abs(tone - middleTone) < tolerance
}

/**
 * True when a colour profile describes sRGB, whatever it calls itself: then it can be left out without a change of any
 * colour. By its primaries and its tone curves; a profile that cannot be read is none.
 * @source ICC.1:2022, 9.2 and 10; IEC 61966-2-1
 */
export const isSrgbProfile = (icc: Buffer): boolean => {
  try {
    return (
      icc.toString('latin1', 16, 20) === 'RGB ' &&
      isPrimary(icc, 'rXYZ') &&
      isPrimary(icc, 'gXYZ') &&
      isPrimary(icc, 'bXYZ') &&
      ['rTRC', 'gTRC', 'bTRC'].every((name) => isCurve(icc, name))
    )
  } catch {
    return false
  }
}
