/**
 * What an element is kept as: with everything in it, as empty words where the format demands some, with the comments of
 * its sound blank, or with those of the elements in it that are named.
 */
export type Kept = 'whole' | 'wordless' | 'codec' | 'track kind' | Children
export type Children = { readonly [id: number]: Kept }

const whole = (...ids: number[]): Children => Object.fromEntries(ids.map((id) => [id, 'whole']))

const video = whole(
  ...[0x9a, 0x9d, 0x53b8, 0x53c0, 0xb0, 0xba, 0x54aa, 0x54bb, 0x54cc, 0x54dd, 0x54b0, 0x54ba, 0x54b2, 0x54b3],
  ...[0x2eb524, 0x55b0, 0x7670],
)

const audio = whole(0xb5, 0x78b5, 0x9f, 0x6264, 0x52f1)

/** Number, times, language, codec and flags of a track; its name and that of its codec are not among them. */
const track: Children = {
  ...whole(0xd7, 0x73c5, 0xb9, 0x88, 0x55aa, 0x55ab, 0x55ac, 0x55ad, 0x55ae, 0x55af, 0x9c, 0x6de7, 0x6df8),
  ...whole(0x23e383, 0x234e7a, 0x23314f, 0x55ee, 0x41e4, 0x22b59c, 0x22b59d, 0x86, 0x56aa, 0x56bb, 0x6d80),
  131: 'track kind',
  25506: 'codec',
  224: video,
  225: audio,
}

const cuePosition = whole(0xf7, 0xf1, 0xf0, 0xb2, 0x5378, 0xea)

export const ids = { header: 0x1a45dfa3, segment: 0x18538067, cluster: 0x1f43b675 }

/** What may stand in a segment, whether it is kept or not: the beginning of one ends a cluster of unknown size. */
export const levelOne = [
  ...[0x114d9b74, 0x1549a966, 0x1654ae6b, ids.cluster, 0x1c53bb6b],
  ...[0x1254c367, 0x1941a469, 0x1043a770],
]

/**
 * What a WebM needs to be played; the checksums of what is changed are not among it.
 * @source RFC 9559, 5
 */
export const keptElements: Children = {
  [ids.header]: whole(0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4282, 0x4287, 0x4285),
  [ids.segment]: {
    290298740: { 19899: whole(0x53ab, 0x53ac) },
    357149030: { ...whole(0x2ad7b1, 0x4489), 19840: 'wordless', 22337: 'wordless' },
    374648427: { 174: track },
    [ids.cluster]: whole(0xe7, 0xa3, 0xa0, 0xa7, 0xab),
    475249515: { 187: { 179: 'whole', 183: cuePosition } },
  },
}
