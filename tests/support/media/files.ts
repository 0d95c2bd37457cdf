import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

export { pdf } from './pdfs.ts'

const plane = (width: number, height: number, background = '#2a6f97'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })

/** A photograph as a phone takes it: lying on its side, with the place it was taken at. */
export const phonePhoto = (width = 400, height = 300): Promise<Buffer> =>
  plane(width, height)
    .withExif({
      IFD0: { Artist: 'Nino Secret', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 43/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '44/1 47/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** The same, standing upright. */
export const uprightPhoto = (width = 400, height = 300): Promise<Buffer> =>
  plane(width, height)
    .withExif({ IFD0: { Artist: 'Nino Secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 43/1 0/1' } })
    .jpeg()
    .toBuffer()

export const picture = (format: 'png' | 'webp' | 'avif' | 'tiff' | 'jpeg', width = 64, height = 48): Promise<Buffer> =>
  plane(width, height).toFormat(format).toBuffer()

export const printPicture = (): Promise<Buffer> => plane(60, 40).toColourspace('cmyk').jpeg().toBuffer()

/** An animation of three frames. */
export const animation = async (format: 'gif' | 'webp' = 'gif', width = 60, height = 40): Promise<Buffer> => {
  const frames = await Promise.all(
    ['#900', '#090', '#009'].map((colour) => plane(width, height, colour).png().toBuffer()),
  )
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: [100, 100, 100], loop: 0 })
    .toBuffer()
}

/** A picture whose header claims a size that it does not have; nobody has to decode it to know. */
export const claiming = async (width: number, height: number): Promise<Buffer> => {
  const png = await plane(8, 8).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

/** An archive of uncompressed entries. */
export const archive = (entries: Record<string, string>): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(content)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, nameBytes]))
    locals.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(18)
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

const types = (main: string): string =>
  `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`
const office = 'application/vnd.openxmlformats-officedocument'
const leadsTo = (part: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`

export const docx = (): Buffer =>
  archive({
    '[Content_Types].xml': types(`${office}.wordprocessingml.document.main+xml`),
    '_rels/.rels': leadsTo('word/document.xml'),
    'word/document.xml': '<w:document/>',
  })
export const xlsx = (): Buffer =>
  archive({
    '[Content_Types].xml': types(`${office}.spreadsheetml.sheet.main+xml`),
    '_rels/.rels': leadsTo('xl/workbook.xml'),
    'xl/workbook.xml': '<workbook/>',
  })
export const pptx = (): Buffer =>
  archive({
    '[Content_Types].xml': types(`${office}.presentationml.presentation.main+xml`),
    '_rels/.rels': leadsTo('ppt/presentation.xml'),
    'ppt/presentation.xml': '<p:presentation/>',
  })
export const ods = (): Buffer =>
  archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': '<office:document-content/>',
    'META-INF/manifest.xml':
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>',
  })
export const macros = (): Buffer =>
  archive({
    '[Content_Types].xml': types(`${office}.wordprocessingml.document.main+xml`),
    'word/document.xml': '<w:document/>',
    'word/vbaProject.bin': 'macro',
  })
export const zip = (): Buffer => archive({ 'data/table.csv': 'a,b\n1,2\n', 'მონაცემები.csv': 'ა,ბ\n1,2\n' })

/** A picture whose left half is pure red and whose right half is blue, 192 × 96. */
export const halves = (kind: 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'TIFF' | 'GIF'): Promise<Buffer> =>
  plane(192, 96, '#0000ff')
    .composite([{ input: { create: { width: 96, height: 96, channels: 3, background: '#ff0000' } }, left: 0, top: 0 }])
    .toFormat(kind.toLowerCase() as 'jpeg')
    .toBuffer()

/** True when something red is to be seen in a picture, in any of its frames. */
export const isRed = async (bytes: Buffer): Promise<boolean> => {
  const pixels = await sharp(bytes, { animated: true }).removeAlpha().toColourspace('srgb').raw().toBuffer()
  return pixels.some((value, at) => at % 3 === 0 && value - (pixels[at + 2] ?? 0) > 40)
}
