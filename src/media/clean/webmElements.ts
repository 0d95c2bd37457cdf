/**
 * What an element is kept as: with everything in it, as empty words where the format demands some, with the comments of
 * its sound blank, or with those of the elements in it that are named.
 */
export type Kept = 'whole' | 'wordless' | 'codec' | 'track kind' | Children
export type Children = { readonly [id: number]: Kept }

const whole = (...ids: number[]): Children => Object.fromEntries(ids.map((id) => [id, 'whole']))

const mastering = whole(0x55d1, 0x55d2, 0x55d3, 0x55d4, 0x55d5, 0x55d6, 0x55d7, 0x55d8, 0x55d9, 0x55da)
const colour: Children = {
  ...whole(0x55b1, 0x55b2, 0x55b3, 0x55b4, 0x55b5, 0x55b6, 0x55b7, 0x55b8, 0x55b9, 0x55ba, 0x55bb, 0x55bc, 0x55bd),
  21968: mastering,
}
const projection = whole(0x7671, 0x7672, 0x7673, 0x7674, 0x7675)

const video: Children = {
  ...whole(0x9a, 0x9d, 0x53b8, 0x53c0, 0xb0, 0xba, 0x54aa, 0x54bb, 0x54cc, 0x54dd, 0x54b0, 0x54ba, 0x54b2, 0x54b3),
  ...whole(0x2eb524),
  21936: colour,
  30320: projection,
}

const audio = whole(0xb5, 0x78b5, 0x9f, 0x6264, 0x52f1)

/** Number, times, language, codec and flags of a track; its name and that of its codec are not among them. */
const track: Children = {
  ...whole(0xd7, 0x73c5, 0xb9, 0x88, 0x55aa, 0x55ab, 0x55ac, 0x55ad, 0x55ae, 0x55af, 0x9c, 0x6de7, 0x6df8),
  ...whole(0x23e383, 0x234e7a, 0x23314f, 0x55ee, 0x22b59c, 0x22b59d, 0x86, 0x56aa, 0x56bb, 0x6d80),
  131: 'track kind',
  16868: whole(0x41f0, 0x41e7, 0x41ed),
  25506: 'codec',
  224: video,
  225: audio,
}

const blockGroup: Children = { ...whole(0xa1, 0x9b, 0xfa, 0xfb, 0xa4, 0x75a2), 30113: { 166: whole(0xa5, 0xee) } }

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
    [ids.cluster]: { ...whole(0xe7, 0xa3, 0xa7, 0xab), 160: blockGroup },
    475249515: { 187: { 179: 'whole', 183: cuePosition } },
  },
}
