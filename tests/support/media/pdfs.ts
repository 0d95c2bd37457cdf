import { deflateSync } from 'node:zlib'
import { canary } from './privateData.ts'

/** An object of a PDF: its text, or the text of its dictionary and its bytes. */
export type PdfObject = string | { dict: string; bytes: Buffer }

const objectBytes = (object: PdfObject): Buffer =>
  typeof object === 'string'
    ? Buffer.from(object, 'latin1')
    : Buffer.concat([
        Buffer.from(`<< ${object.dict} /Length ${object.bytes.length} >>\nstream\n`, 'latin1'),
        object.bytes,
        Buffer.from('\nendstream'),
      ])

type Section = { objects: { [number: number]: PdfObject }; trailer: string }

/** A PDF made by hand: its objects by number, and what has been written behind its end since. */
export const pdfOf = (sections: readonly Section[], header = '%PDF-1.6'): Buffer => {
  let file = Buffer.from(`${header}\n%\u00e2\u00e3\u00cf\u00d3\n`, 'latin1')
  for (const { objects, trailer } of sections) {
    const places: [number, number][] = []
    for (const [number, object] of Object.entries(objects)) {
      places.push([Number(number), file.length])
      file = Buffer.concat([file, Buffer.from(`${number} 0 obj\n`), objectBytes(object), Buffer.from('\nendobj\n')])
    }
    const at = file.length
    const lines = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`)
    const size = Math.max(...places.map(([number]) => number)) + 1
    const end = `xref\n0 1\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
    file = Buffer.concat([file, Buffer.from(end, 'latin1')])
  }
  return file
}

export const pageText = 'BT /F1 12 Tf 72 720 Td (Inflation 4.8) Tj ET'

/** A PDF of one page; a line may stand behind its first. */
export const pdf = (line = ''): Buffer =>
  pdfOf([{ objects: onePage(), trailer: '/Root 1 0 R' }], line ? `%PDF-1.4\n%${line}` : '%PDF-1.4')

const onePage = (catalog = '', page = '', resources = ''): { [number: number]: PdfObject } => ({
  1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
  4: { dict: '/Filter /FlateDecode', bytes: deflateSync(pageText) },
  5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
})

const xmp = (more = ''): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" ${more}><dc:creator><rdf:Seq><rdf:li>${canary('xmp author')}</rdf:li></rdf:Seq></dc:creator><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Prices &amp; wages</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

const metadata = (more = ''): PdfObject => ({ dict: '/Type /Metadata /Subtype /XML', bytes: Buffer.from(xmp(more)) })

const info = `<< /Title (Prices & wages) /Author (${canary('author')}) /Creator (${canary('creator')}) /Producer (${canary('producer')}) /Company (${canary('company')}) /CreationDate (D:20260102030405) >>`

type Asked = { catalog?: string; page?: string; objects?: { [number: number]: PdfObject }; standard?: string }

/** A PDF with words about its author wherever one has room for them; the picture is given. */
export const privatePdf = (
  photo: Buffer,
  { catalog = '', page = '', objects = {}, standard = '' }: Asked = {},
): Buffer => {
  const first: { [number: number]: PdfObject } = {
    ...onePage(
      `/Metadata 6 0 R /Lang (en-GB) /PieceInfo << /Illustrator ${`<< /Private (${canary('illustrator')}) >>`} >> ${catalog}`,
      `/Metadata 11 0 R /Thumb 8 0 R /PieceInfo << /Word << /LastModified (D:2026) /Private (${canary('piece')}) >> >> ${page || '/Annots [9 0 R]'}`,
      '/XObject << /Im1 10 0 R >>',
    ),
    6: metadata(standard),
    7: info,
    8: {
      dict: '/Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8',
      bytes: Buffer.from(canary('thumbnail')),
    },
    9: `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///C:/Users/${canary('folder')}/budget.xlsx) >> >>`,
    10: {
      dict: '/Type /XObject /Subtype /Image /Width 96 /Height 64 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 12 0 R',
      bytes: photo,
    },
    11: metadata(),
    12: metadata(),
    20: `<< /Left (${canary('unused object')}) >>`,
    ...objects,
  }
  const older = { 4: { dict: '', bytes: Buffer.from(`BT (${canary('older page')}) Tj ET`) }, 20: first[20] ?? '' }
  return Buffer.concat([
    pdfOf(
      [
        { objects: { ...first, ...older }, trailer: '/Root 1 0 R /Info 7 0 R /ID [<00> <00>]' },
        { objects: { 4: first[4] ?? '' }, trailer: '/Root 1 0 R /Info 7 0 R /Prev 9' },
      ],
      `%PDF-1.6\n% ${canary('pdf comment')}`,
    ),
    Buffer.from(`% ${canary('tail')}\nstartxref\n9\n%%EOF\n`),
  ])
}
