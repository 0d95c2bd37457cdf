import { describe, expect, it } from '@jest/globals'
import { checkFile } from '../../../src/media/checkFile.ts'
import { cleanJpeg } from '../../../src/media/clean/jpeg.ts'
import { cleanPng } from '../../../src/media/clean/png.ts'
import {
  documentWords,
  everythingIn,
  odsTable,
  privateDocx,
  privateOds,
  privatePptx,
  privateXlsx,
  privateZip,
  sheet,
} from '../../support/media/documents.ts'
import { pageText, privatePdf } from '../../support/media/pdfs.ts'
import { privateJpeg, privatePng } from '../../support/media/privateData.ts'
import { filesIn, pdfPages } from '../../support/paperFiles.ts'

/** Everything that private data looks like, packed or not, in one byte a letter or in two. */
const traces = /CANARY|C\0A\0N\0A\0R\0Y|Exif\0\0|http:\/\/ns\.adobe\.com|Photoshop 3\.0|421|LabelInfo/

const tracesIn = (bytes: Buffer): string[] =>
  everythingIn(bytes).flatMap(([place, content]) => {
    const found = traces.exec(content.toString('latin1'))
    return found ? [`${place}: ${content.toString('latin1', found.index, found.index + 40)}`] : []
  })

const text = (bytes: Buffer, name: string): string => filesIn(bytes)[name]?.toString('utf8') ?? ''

const _heldBy = async (bytes: Buffer, name: string) => (await checkFile(bytes, name)).stillHolds
const _codeOf = (bytes: Buffer, name: string) =>
  checkFile(bytes, name).then(
    ({ kind }) => kind,
    (error: { code?: string }) => error.code,
  )

describe('a document goes out without what it says of those who made it', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['a.docx', privateDocx],
    ['a.xlsx', privateXlsx],
    ['a.pptx', privatePptx],
    ['a.ods', privateOds],
    ['a.zip', privateZip],
    ['a.pdf', async () => privatePdf(await privateJpeg())],
  ])('%s: nothing of it is in any byte, packed or not', async (name, make) => {
    const sent = await make()
    expect(tracesIn(sent).length).toBeGreaterThan(name === 'a.pdf' ? 0 : 4)
    const { bytes, original, stillHolds } = await checkFile(sent, name)
    expect([tracesIn(bytes), stillHolds]).toEqual([[], []])
    expect(original?.bytes.equals(sent)).toBe(true)
  })

  it.each<[string, () => Promise<Buffer>]>([
    ['a.docx', privateDocx],
    ['a.xlsx', privateXlsx],
    ['a.pptx', privatePptx],
    ['a.ods', privateOds],
    ['a.zip', privateZip],
    ['a.pdf', async () => privatePdf(await privateJpeg())],
  ])('%s: clean already, it stays as it is', async (name, make) => {
    const { bytes } = await checkFile(await make(), name)
    const again = await checkFile(bytes, name)
    expect([again.original === undefined, again.bytes.equals(bytes)]).toEqual([true, true])
  })
})

describe('what a document says to its readers stays', () => {
  it('the words, links and pictures of a text, letter by letter', async () => {
    const { bytes } = await checkFile(await privateDocx(), 'a.docx')
    const words = text(bytes, 'word/document.xml')
    expect(words).toContain(documentWords().slice(0, documentWords().indexOf('</w:p>')))
    expect(words).toContain(' INCLUDEPICTURE "photo.jpg" \\* MERGEFORMAT ')
    expect(words).toContain('name="photo.jpg" descr="A chart"')
    const targets = [...text(bytes, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)"/g)].map(([, to]) => to)
    expect(targets).toEqual([
      'settings.xml',
      'media/image1.jpeg',
      'budget.xlsx',
      'https://www.geostat.ge/ka?a=1&amp;b=2',
      'embeddings/table.xlsx',
    ])
    expect(filesIn(bytes)['word/media/image1.jpeg']?.equals(cleanJpeg(await privateJpeg()))).toBe(true)
    expect(text(bytes, 'word/settings.xml')).toContain('<w:zoom w:percent="100"/></w:settings>')
  })

  it('its title, its subject, its language', async () => {
    const { bytes } = await checkFile(await privateDocx(), 'a.docx')
    expect(text(bytes, 'docProps/core.xml')).toContain(
      '<dc:title>ფასები &amp; ხელფასები</dc:title><dc:subject>სტატისტიკა</dc:subject><dc:language>ka-GE</dc:language></cp:coreProperties>',
    )
  })

  it('the figures of a table: the very bytes of its sheets', async () => {
    const sent = await privateXlsx()
    const { bytes } = await checkFile(sent, 'a.xlsx')
    expect(text(bytes, 'xl/worksheets/sheet1.xml')).toBe(sheet)
    expect(text(bytes, 'xl/worksheets/sheet2.xml')).toContain('<sheetData/><pageSetup paperSize="9"/></worksheet>')
    expect(text(bytes, 'xl/workbook.xml')).toContain('<sheet name="ფასები" sheetId="1" r:id="rId1"/>')
    expect(text(bytes, 'xl/charts/chart1.data')).toContain("<c:f>'[Book.xlsx]Sheet 1'!$A$1</c:f>")
    expect(text(bytes, 'xl/externalLinks/_rels/externalLink1.xml.rels')).toContain('Target="Old.xlsx"')
  })

  it('slides and their pictures, tables in ODF, data in an archive', async () => {
    const pptx = (await checkFile(await privatePptx(), 'a.pptx')).bytes
    expect(filesIn(pptx)['ppt/media/image1.png']?.equals(cleanPng(await privatePng()))).toBe(true)
    const ods = (await checkFile(await privateOds(), 'a.ods')).bytes
    expect(Object.keys(filesIn(ods))[0]).toBe('mimetype')
    expect(text(ods, 'content.xml')).toBe(odsTable().replace(/file:[^"]*/, 'old.ods'))
    expect([text(ods, 'settings.xml'), text(ods, 'meta.xml')]).toEqual([
      expect.stringContaining('ShowGrid'),
      expect.stringContaining('office:version="1.3"><office:meta><dc:title>ფასები</dc:title></office:meta>'),
    ])
    const zip = (await checkFile(await privateZip(), 'a.zip')).bytes
    expect(Object.keys(filesIn(zip))).toEqual(['data/table.csv', 'data/photo.jpg', 'data/tables.xlsx', 'data/map.svg'])
    expect([text(zip, 'data/table.csv'), text(zip, 'data/map.svg')]).toEqual([
      'თვე,ინდექსი\n01,102.4\n',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="i"><path d="M0 0"/></svg>',
    ])
  })

  it('every part that a link or a list of contents names', async () => {
    for (const [name, make] of [
      ['a.docx', privateDocx],
      ['a.xlsx', privateXlsx],
      ['a.pptx', privatePptx],
    ] as const) {
      const parts = filesIn((await checkFile(await make(), name)).bytes)
      const listed = [
        ...text((await checkFile(await make(), name)).bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g),
      ]
      expect(listed.map(([, part]) => part).filter((part) => !parts[part ?? ''])).toEqual([])
      for (const [links, bytes] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
        const folder = links.replace(/_rels\/[^/]*$/, '')
        for (const [, to = ''] of bytes.toString().matchAll(/Target="([^"]*)"\/>/g)) {
          const part = new URL(to, `x://x/${folder}`).pathname.slice(1)
          expect([links, to, Boolean(parts[part])]).toEqual([links, to, true])
        }
      }
    }
  })

  it('the page of a PDF, its picture and the address of its links', async () => {
    const { bytes } = await checkFile(privatePdf(await privateJpeg()), 'a.pdf')
    expect(await pdfPages(bytes)).toEqual(['Inflation 4.8'])
    expect(everythingIn(bytes).some(([, stream]) => stream.toString('latin1') === pageText)).toBe(true)
    expect(bytes.includes(cleanJpeg(await privateJpeg()))).toBe(true)
    const words = everythingIn(bytes)
      .map(([, stream]) => stream.toString('latin1'))
      .join('\n')
    expect([words.includes('(budget.xlsx)'), words.includes('/Lang (en-GB)')]).toEqual([true, true])
    expect(words).toContain(Buffer.from('\ufeffPrices & wages', 'utf16le').swap16().toString('hex').toUpperCase())
  })

  it('the standard that a PDF keeps to, with nothing else in its metadata', async () => {
    const standard = 'pdfaid:part="2" pdfaid:conformance="B"'
    const { bytes } = await checkFile(privatePdf(await privateJpeg(), { standard }), 'a.pdf')
    const packets = bytes.toString('utf8').match(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g)
    expect(packets).toEqual([
      expect.stringMatching(
        /pdfaid:part="2" pdfaid:conformance="B"><dc:title>.*>Prices &amp; wages<.*<dc:language>.*en-GB/,
      ),
    ])
    expect(tracesIn(bytes).filter((trace) => !trace.includes('ns.adobe'))).toEqual([])
  })
})
