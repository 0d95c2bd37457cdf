import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** A word for each place in a file where something private may stand; none of them may reach a reader. */
export const canary = (place: string): string => `CANARY-${place}-41.7151N`

const segment = (kind: number, content: Buffer | string): Buffer => {
  const bytes = Buffer.from(content)
  const head = Buffer.from([0xff, kind, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

const chunk = (type: string, content: Buffer | string): Buffer => {
  const bytes = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content)])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(bytes.length - 4)
  sum.writeUInt32BE(crc32(bytes))
  return Buffer.concat([size, bytes, sum])
}

const tail = Buffer.from(canary('tail'))

/** A profile of the right numbers with something private in its words. */
const withPrivateProfile = (icc: Buffer): Buffer => {
  const copy = Buffer.from(icc)
  const at = copy.indexOf(Buffer.from('sRGB', 'utf16le').swap16())
  copy.write('CANARY', at > 0 ? at : 400, 'latin1')
  return copy
}

const scene = (width = 96, height = 64) =>
  sharp({ create: { width, height, channels: 3, background: '#7a9a3a' } })
    .withExif({
      IFD0: { Artist: canary('artist'), Copyright: canary('copyright'), Software: canary('software') },
      IFD2: { BodySerialNumber: canary('serial'), UserComment: canary('comment') },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 42/1 54/1', GPSProcessingMethod: canary('gps') },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>${canary('xmp')}</rdf></x:xmpmeta>`)

const profile = async (): Promise<Buffer> => {
  const tagged = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .withIccProfile('srgb')
    .jpeg()
    .toBuffer()
  return withPrivateProfile((await sharp(tagged).metadata()).icc ?? Buffer.alloc(0))
}

export const privateJpeg = async (): Promise<Buffer> => {
  const bytes = await scene().jpeg().toBuffer()
  const thumbnail = Buffer.concat([
    Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0006\u0001'),
    Buffer.from(canary('jfif')),
  ])
  return Buffer.concat([
    bytes.subarray(0, 2),
    segment(0xe0, thumbnail),
    segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\u0001\u0001'), await profile()])),
    segment(0xe2, `MPF\0${canary('mpf')}`),
    segment(0xed, `Photoshop 3.0\0${canary('iptc')}`),
    segment(0xef, canary('app15')),
    segment(0xfe, canary('note')),
    bytes.subarray(2),
    tail,
  ])
}

export const privatePng = async (): Promise<Buffer> => {
  const bytes = await scene().png().toBuffer()
  return Buffer.concat([
    bytes.subarray(0, 33),
    chunk('tEXt', `Author\0${canary('text')}`),
    chunk('iTXt', `Place\0\0\0\0\0${canary('itxt')}`),
    chunk('zzZz', canary('private chunk')),
    chunk('eXIf', `MM${canary('exif')}`),
    bytes.subarray(33),
    tail,
  ])
}

export const privateWebp = async (): Promise<Buffer> =>
  Buffer.concat([await scene().webp({ lossless: true }).toBuffer(), tail])

export const privateAvif = async (): Promise<Buffer> => {
  const bytes = await scene().avif({ quality: 80 }).toBuffer()
  const free = Buffer.concat([Buffer.alloc(4), Buffer.from('free'), Buffer.from(canary('free box'))])
  free.writeUInt32BE(free.length)
  return Buffer.concat([bytes, free])
}

export const privateTiff = (): Promise<Buffer> => scene().tiff().toBuffer()

export const privateGif = async (): Promise<Buffer> => {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7a9a3a' } })
    .gif()
    .toBuffer()
  const screenEnd = 13 + (bytes.readUInt8(10) & 0x80 ? 3 * 2 ** ((bytes.readUInt8(10) & 7) + 1) : 0)
  const note = Buffer.from(canary('gif comment'))
  const program = Buffer.from(canary('gif program'))
  return Buffer.concat([
    bytes.subarray(0, screenEnd),
    Buffer.from([0x21, 0xfe, note.length]),
    note,
    Buffer.from([0, 0x21, 0xff, 11]),
    Buffer.from('XMP DataXMP'),
    Buffer.from([program.length]),
    program,
    Buffer.from([0]),
    bytes.subarray(screenEnd),
    tail,
  ])
}
