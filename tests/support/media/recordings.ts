import { canary } from './privateData.ts'

const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

const handler = (kind: string): Buffer =>
  box('hdlr', Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(12), Buffer.from('x\0'))

/** Sound or picture that no cleaning may touch. */
export const content = Buffer.from('0123456789abcdef'.repeat(16))

/** A film with the place and the person it is of; `track` is the kind of its one track. */
export const film = (brand = 'isom', track = 'vide'): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(brand), Buffer.alloc(4), Buffer.from(brand)),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box(
        'trak',
        box('tkhd', Buffer.alloc(84)),
        box('mdia', handler(track)),
        box('udta', Buffer.from(canary('track'))),
      ),
      box('udta', box('\u00a9xyz', Buffer.from(canary('place')))),
      box('meta', Buffer.alloc(4), Buffer.from(canary('meta'))),
    ),
    box('uuid', Buffer.from(canary('xmp'))),
    box('free', Buffer.from(canary('free'))),
    box('mdat', content),
  ])

/** The same film with so many bytes more of picture and sound. */
export const longFilm = (bytes: number): Buffer => Buffer.concat([film(), box('mdat', Buffer.alloc(bytes, 7))])

export const song = (): Buffer => film('M4A ', 'soun')

const riffChunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

export const wav = (): Buffer => {
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    riffChunk('fmt ', Buffer.from('0100010044ac000088580100020010 00'.replaceAll(' ', ''), 'hex')),
    riffChunk('LIST', Buffer.from(`INFOIART${canary('artist')}`)),
    riffChunk('bext', Buffer.from(canary('bext'))),
    riffChunk('data', content),
  ])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

/** Frames of 128 kbit/s at 44.1 kHz, between a tag before and one behind. */
export const mp3 = (): Buffer => {
  const frame = Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413, 0x11)])
  const words = Buffer.from(`TPE1${canary('artist')}`)
  const tag = Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\0'), Buffer.from([words.length]), words])
  const end = Buffer.alloc(128)
  end.write(`TAG${canary('title')}`, 'latin1')
  return Buffer.concat([tag, frame, frame, frame, frame, end])
}

const sizeOf = (length: number): Buffer => {
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(length) | (1n << 56n))
  return size
}

const element = (id: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(id, 'hex'), sizeOf(body.length), body])
}

export const webm = (): Buffer =>
  Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    element(
      '18538067',
      element('1549a966', element('7ba9', Buffer.from(canary('title'))), element('4d80', Buffer.from('app'))),
      element('1254c367', Buffer.from(canary('tags'))),
      element('1941a469', Buffer.from(canary('attachment'))),
      element('1f43b675', element('e7', Buffer.alloc(1)), element('a3', content)),
    ),
  ])

const text = (words: string): Buffer => {
  const bytes = Buffer.from(words)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bytes.length)
  return Buffer.concat([size, bytes])
}

const page = (index: number, packet: Buffer, flags = index === 0 ? 2 : 0): Buffer => {
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head.writeUInt8(flags, 5)
  head.writeUInt32LE(7, 14)
  head.writeUInt32LE(index, 18)
  const lacing = Buffer.from([...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255])
  head.writeUInt8(lacing.length, 26)
  return Buffer.concat([head, lacing, packet])
}

export const ogg = (): Buffer => {
  const opus = Buffer.concat([Buffer.from('OpusHead'), Buffer.alloc(11)])
  const count = Buffer.from([2, 0, 0, 0])
  const comments = [text('libopus'), count, text(`ARTIST=${canary('artist').repeat(20)}`), text(canary('place'))]
  const tags = Buffer.concat([Buffer.from('OpusTags'), ...comments])
  return Buffer.concat([page(0, opus), page(1, tags), page(2, content)])
}

const inText = (name: string): Buffer => Buffer.from(canary(name))
const ending = (mark: string, length: number): Buffer => Buffer.concat([Buffer.from(mark)], length)

/** A tag of APE without its header: its words, and how long it is with its end. */
const apeBehind = (): Buffer => {
  const end = ending('APETAGEX', 32)
  end.writeUInt32LE(1000, 8)
  end.writeUInt32LE(inText('ape').length + 32, 12)
  return Buffer.concat([inText('ape'), end])
}

const tagsBehind: Record<string, () => Buffer> = {
  'APE without its header': apeBehind,
  'APE, then ID3v1': () => Buffer.concat([apeBehind(), ending(`TAG${canary('title')}`, 128)]),
  'TAG+, then ID3v1': () => Buffer.concat([ending(`TAG+${canary('long')}`, 227), ending('TAG', 128)]),
  'ID3v2.4 at the end': () => Buffer.concat([inText('id3'), ending('3DI\u0004', 10)]),
  'Lyrics3 v2': () => Buffer.concat([inText('lyrics'), Buffer.from('000023LYRICS200'), ending('TAG', 128)]),
}

/** Sounds with words at their end, by the name of the tag. */
export const mp3Tagged = (name: string): Buffer =>
  Buffer.concat([mp3().subarray(0, -128), (tagsBehind[name] as () => Buffer)()])
export const mp3Tags = Object.keys(tagsBehind)

const openElement = (id: string, ...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex'), ...parts])
const ebml = (): Buffer => element('1a45dfa3', element('4282', Buffer.from('webm')))
const cluster = (): Buffer[] => [element('e7', Buffer.alloc(1)), element('a3', content)]
const trackOf = (kind: number, ...parts: Buffer[]): Buffer =>
  element('1654ae6b', element('ae', element('83', Buffer.from([kind])), ...parts))

const vorbisWords = (): Buffer =>
  Buffer.concat([
    Buffer.from('\u0003vorbis'),
    ...[text('x'), Buffer.from([1, 0, 0, 0]), text(canary('vorbis')), Buffer.from([1])],
    Buffer.from('\u0005vorbis'),
  ])

/** WebM as browsers record it, of unknown size, and with words in every place that is not needed to play it. */
export const webmWith: Record<string, () => Buffer> = {
  'tags behind a cluster of unknown size': () =>
    Buffer.concat([
      ebml(),
      openElement('18538067', openElement('1f43b675', ...cluster(), element('1254c367', inText('t')))),
    ]),
  'the name of a file': () =>
    Buffer.concat([ebml(), element('18538067', element('1549a966', element('7384', inText('f'))))]),
  'the name of a program': () =>
    Buffer.concat([ebml(), element('18538067', element('1549a966', element('4d80', inText('app'))))]),
  chapters: () => Buffer.concat([ebml(), element('18538067', element('1043a770', inText('c')))]),
  'the name of a track': () => Buffer.concat([ebml(), element('18538067', trackOf(1, element('536e', inText('n'))))]),
  'comments that Vorbis came with': () =>
    Buffer.concat([ebml(), element('18538067', trackOf(2, element('63a2', vorbisWords())))]),
  'an unknown element in a cluster': () =>
    Buffer.concat([ebml(), element('18538067', element('1f43b675', ...cluster(), element('4abc', inText('u'))))]),
  'an unknown element beside a block': () =>
    Buffer.concat([
      ebml(),
      element('18538067', element('1f43b675', element('a0', element('a1', content), element('4abc', inText('u'))))),
    ]),
  'an unknown element in the colours of a track': () =>
    Buffer.concat([
      ebml(),
      element(
        '18538067',
        trackOf(1, element('e0', element('55b0', element('55b1', Buffer.alloc(1)), element('4abc', inText('u'))))),
      ),
    ]),
  'something behind the segment': () => Buffer.concat([ebml(), element('18538067'), element('4abc', inText('u'))]),
}
export const webmOfData = (): Buffer => Buffer.concat([ebml(), element('18538067', trackOf(0x21))])

/** A film with one more box in it, at the top, in its description or in its track. */
export const filmWith = (type: string, where: 'top' | 'moov' | 'trak'): Buffer => {
  const secret = box(type, inText(type))
  const named = box('hdlr', Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(12), inText('name'))
  const trak = box('trak', box('tkhd', Buffer.alloc(84)), box('mdia', named), ...(where === 'trak' ? [secret] : []))
  const moov = box('moov', box('mvhd', Buffer.alloc(100)), trak, ...(where === 'moov' ? [secret] : []))
  const ftyp = box('ftyp', Buffer.from('isom'), Buffer.alloc(4), Buffer.from('isom'))
  return Buffer.concat([ftyp, moov, ...(where === 'top' ? [secret] : []), box('mdat', content)])
}

/** How the pictures or the sound of a film are described: fields, a box that is needed, and one of some program. */
export const filmDescribed = (handlerType: string, codec: string, fields: Buffer, needed: string): Buffer => {
  const entry = box(codec, fields, box(needed, content), box('zzzz', inText('description')))
  const stsd = box('stsd', Buffer.from('0000000000000001', 'hex'), entry)
  const mdia = box('mdia', handler(handlerType), box('minf', box('stbl', stsd)))
  const moov = box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('tkhd', Buffer.alloc(84)), mdia))
  return Buffer.concat([
    box('ftyp', Buffer.from('isom'), Buffer.alloc(4), Buffer.from('isom')),
    moov,
    box('mdat', content),
  ])
}

/** The fields that describe pictures, with the name of a program among them. */
export const pictureFields = (): Buffer =>
  Buffer.concat([Buffer.alloc(42), Buffer.from('\u0012CANARY of a program'.padEnd(32, '\0')), Buffer.alloc(4)])

/** The fields that describe sound in a version of QuickTime. */
export const soundFields = (version: 0 | 1 | 2): Buffer => {
  const fields = Buffer.alloc(28 + { 0: 0, 1: 16, 2: 36 }[version])
  fields.writeUInt16BE(version, 8)
  return fields
}

/** A film whose track of pictures refers to another one, which has the words of its chapters. */
export const filmWithChapters = (): Buffer => {
  const tref = box('tref', box('chap', Buffer.from('00000002', 'hex')))
  const trak = box('trak', box('tkhd', Buffer.alloc(84)), tref, box('mdia', handler('vide')))
  const moov = box('moov', box('mvhd', Buffer.alloc(100)), trak)
  return Buffer.concat([
    box('ftyp', Buffer.from('isom'), Buffer.alloc(4), Buffer.from('isom')),
    moov,
    box('mdat', content),
  ])
}

/** An OGG of one stream of Opus, and of another one that begins like this. */
export const oggBeside = (head: string): Buffer => {
  const other = page(0, Buffer.concat([Buffer.from(head, 'latin1'), inText('stream')]))
  other.writeUInt32LE(8, 14)
  return Buffer.concat([ogg().subarray(0, 27 + 1 + 19), other, ogg().subarray(27 + 1 + 19)])
}

/** An SPSS file up to its first record. */
export const sav = (): Buffer => {
  const bytes = Buffer.alloc(200)
  bytes.write('$FL2@(#) SPSS DATA FILE', 'latin1')
  bytes.writeUInt32LE(2, 64)
  return bytes
}

export const photoshop = (): Buffer => Buffer.concat([Buffer.from('8BPS\0\u0001'), Buffer.alloc(60)])

export const indesign = (): Buffer =>
  Buffer.concat([Buffer.from('0606edf5d81d46e5bd31efe7fe74b71d', 'hex'), Buffer.alloc(60)])
