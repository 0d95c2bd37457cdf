/** Bit rates in kbit/s by the number that a header gives them; 0 is free, which nobody writes. Source: ISO/IEC 11172-3, 2.4.2.3. */
const rates = {
  oneI: [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  oneII: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  oneIII: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  twoI: [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

/** Samples a second of MPEG-1; MPEG-2 has half as many, MPEG-2.5 a quarter. */
const samples = [44_100, 48_000, 32_000]

const halvings = [2, undefined, 1, 0]

const ratesOf = (isOne: boolean, layer: number): readonly number[] => {
  if (layer === 1) return isOne ? rates.oneI : rates.twoI
  if (!isOne) return rates.two
  return layer === 2 ? rates.oneII : rates.oneIII
}

/**
 * Length in bytes of the frame of sound that a header begins; 0 when it begins none.
 * @param header the first four bytes of a frame as a number
 * @source ISO/IEC 11172-3, 2.4.2.3; ISO/IEC 13818-3
 */
export const mpegFrameLength = (header: number): number => {
  const bits = (from: number, mask: number): number => (header >>> from) & mask
  const [halved, layer, padding] = [halvings[bits(19, 3)], 4 - bits(17, 3), bits(9, 1)]
  const sampled = samples[bits(10, 3)]
  if (bits(21, 0x7ff) !== 0x7ff || halved === undefined || layer === 4 || !sampled) return 0
  const rate = (ratesOf(halved === 0, layer)[bits(12, 15)] ?? 0) * 1000
  if (rate === 0) return 0
  const perSecond = sampled / 2 ** halved
  if (layer === 1) return (Math.floor((12 * rate) / perSecond) + padding) * 4
  return Math.floor(((layer === 3 && halved > 0 ? 72 : 144) * rate) / perSecond) + padding
}
