import { deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { checkFile } from '../../../src/media/checkFile.ts'
import {
  everythingIn,
  privateDocx,
  privateOds,
  privatePptx,
  privateXlsx,
  repacked,
} from '../../support/media/documents.ts'
import { pdf, pdfOf, privatePdf } from '../../support/media/pdfs.ts'
import { canary, privateJpeg } from '../../support/media/privateData.ts'
import { longFilm } from '../../support/media/recordings.ts'
import { zipOf } from '../../support/media/zips.ts'
import { filesIn } from '../../support/paperFiles.ts'

/** Everything that private data looks like, packed or not, in one byte a letter or in two. */
const traces = /CANARY|C\0A\0N\0A\0R\0Y|Exif\0\0|http:\/\/ns\.adobe\.com|Photoshop 3\.0|421|LabelInfo/

const _tracesIn = (bytes: Buffer): string[] =>
  everythingIn(bytes).flatMap(([place, content]) => {
    const found = traces.exec(content.toString('latin1'))
    return found ? [`${place}: ${content.toString('latin1', found.index, found.index + 40)}`] : []
  })

const text = (bytes: Buffer, name: string): string => filesIn(bytes)[name]?.toString('utf8') ?? ''

const heldBy = async (bytes: Buffer, name: string) => (await checkFile(bytes, name)).stillHolds
const codeOf = (bytes: Buffer, name: string) =>
  checkFile(bytes, name).then(
    ({ kind }) => kind,
    (error: { code?: string }) => error.code,
  )

describe('what cannot be taken out is said', () => {
  const comment = `<w:comments xmlns:w="a"><w:comment w:id="1" w:author="${canary('critic')}"/></w:comments>`
  const noteOnPage = (subtype: string) => ({ page: `/Annots [<< /Subtype /${subtype} /T (Nino) /Contents (No!) >>]` })

  it.each<[string, string, () => Promise<Buffer>, string[]]>([
    [
      'comments in Word',
      'a.docx',
      () => privateDocx('', { 'word/comments.xml': comment }, 'rId9 comments comments.xml'),
      ['comments'],
    ],
    [
      'tracked changes',
      'a.docx',
      () => privateDocx(`<w:ins w:id="1" w:author="${canary('x')}"><w:r/></w:ins>`),
      ['trackedChanges'],
    ],
    ['a change of a form', 'a.docx', () => privateDocx(`<w:rPrChange w:author='${canary('x')}'/>`), ['trackedChanges']],
    [
      'comments under any name',
      'a.docx',
      () => privateDocx('', { 'word/remarks.data': comment }, 'rId9 comments remarks.data'),
      ['comments'],
    ],
    [
      'notes in Excel',
      'a.xlsx',
      () =>
        privateXlsx(
          {
            'xl/comments1.xml':
              '<comments><authors><author>N</author></authors><commentList><comment ref="A1"/></commentList></comments>',
          },
          'rId9 comments comments1.xml',
        ),
      ['comments'],
    ],
    [
      'comments in PowerPoint',
      'a.pptx',
      () =>
        privatePptx(
          { 'ppt/comments/c.xml': '<p188:cmLst><p188:cm authorId="1"/></p188:cmLst>' },
          'rId9 http://schemas.microsoft.com/office/2018/10/relationships/comments comments/c.xml',
        ),
      ['comments'],
    ],
    [
      'connections to databases',
      'a.xlsx',
      () => privateXlsx({ 'xl/connections.xml': '<connections/>' }, 'rId9 connections connections.xml'),
      ['connections'],
    ],
    [
      'an object of an older program',
      'a.docx',
      () =>
        privateDocx(
          '',
          { 'word/embeddings/o.bin': Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex') },
          'rId9 oleObject embeddings/o.bin',
        ),
      ['uncleaned'],
    ],
    [
      'notes in ODF',
      'a.ods',
      () => privateOds('<office:annotation><dc:creator>N</dc:creator></office:annotation>'),
      ['comments'],
    ],
    [
      'changes in ODF',
      'a.ods',
      () => privateOds('<table:tracked-changes><office:change-info/></table:tracked-changes>'),
      ['trackedChanges'],
    ],
    ['a note on a page', 'a.pdf', async () => privatePdf(await privateJpeg(), noteOnPage('Text')), ['comments']],
    ['a marked line', 'a.pdf', async () => privatePdf(await privateJpeg(), noteOnPage('Highlight')), ['comments']],
    [
      'a file in a PDF',
      'a.pdf',
      async () =>
        privatePdf(await privateJpeg(), {
          catalog:
            '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.xlsx) /EF << /F 30 0 R >> >>] >> >>',
          objects: { 30: { dict: '/Type /EmbeddedFile', bytes: Buffer.from('x') } },
        }),
      ['attachments'],
    ],
  ])('%s', async (_, name, make, held) => {
    expect(await heldBy(await make(), name)).toEqual(held)
  })

  it('but not of data that says nothing, however large', async () => {
    const data = Buffer.concat([Buffer.from('$FL2@(#) SPSS'), Buffer.alloc(51 * 1024 * 1024, 7)])
    const film = Buffer.concat([longFilm(10), Buffer.alloc(51 * 1024 * 1024, 7)])
    expect(await heldBy(zipOf([{ name: 'a.sav', content: data }]), 'a.zip')).toEqual([])
    expect(await heldBy(zipOf([{ name: 'a.mp4', content: film }]), 'a.zip')).toEqual(['uncleaned'])
  })

  it('in a document within an archive, too', async () => {
    const inner = await privateDocx(`<w:del w:author="${canary('x')}"/>`)
    const outer = await privateDocx('', { 'word/embeddings/inner.docx': inner }, 'rId9 package embeddings/inner.docx')
    expect(await heldBy(outer, 'a.docx')).toEqual(['trackedChanges'])
  })

  it('names of reviewers stay with their comments, so that the document can be opened', async () => {
    const sent = await privateDocx('', { 'word/comments.xml': comment }, 'rId9 comments comments.xml')
    expect(text((await checkFile(sent, 'a.docx')).bytes, 'word/people.xml')).toContain('person')
  })
})

describe('a signed document stays byte by byte, and that is said', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'

  it.each<[string, () => Promise<Buffer>]>([
    [
      'a.docx',
      async () => {
        const parts = filesIn(await privateDocx())
        const links = parts['_rels/.rels']
          ?.toString()
          .replace('</R', `<Relationship Id="s" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></R`)
        return repacked({
          ...parts,
          '_rels/.rels': Buffer.from(links ?? ''),
          '_xmlsignatures/origin.sigs': Buffer.alloc(0),
        })
      },
    ],
    ['a.ods', () => privateOds('', { 'META-INF/documentsignatures.xml': '<document-signatures/>' })],
    [
      'a.pdf',
      async () =>
        privatePdf(await privateJpeg(), {
          catalog: '/AcroForm << /SigFlags 3 /Fields [31 0 R] >>',
          objects: { 31: '<< /FT /Sig /V 32 0 R >>', 32: '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>' },
        }),
    ],
  ])('%s', async (name, make) => {
    const sent = await make()
    const { bytes, original, stillHolds } = await checkFile(sent, name)
    expect([bytes.equals(sent), original === undefined, stillHolds]).toEqual([true, true, ['signature']])
  })
})

describe('a document that cannot be read through is refused', () => {
  it('protected with a password', async () => {
    const encrypted = {
      objects: {
        1: '<< /Type /Catalog /Pages 2 0 R >>',
        2: '<< /Type /Pages /Kids [] /Count 0 >>',
        3: '<< /Filter /Standard /V 1 >>',
      },
    }
    const locked = pdfOf([{ ...encrypted, trailer: '/Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>]' }])
    expect(await codeOf(locked, 'a.pdf')).toBe('upload.documentLocked')
    const manifest = filesIn(await privateOds())['META-INF/manifest.xml']?.toString() ?? ''
    const parts = {
      ...filesIn(await privateOds()),
      'META-INF/manifest.xml': Buffer.from(manifest.replace('"">', '""><manifest:encryption-data/>')),
    }
    expect(await codeOf(repacked(parts), 'a.ods')).toBe('upload.documentLocked')
  })

  it('without a page, damaged, or with a vocabulary of its own', async () => {
    const empty = { 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 0 >>' }
    expect(await codeOf(pdfOf([{ objects: empty, trailer: '/Root 1 0 R' }]), 'a.pdf')).toBe('upload.documentUnread')
    const torn = Buffer.from(pdf().toString('latin1').replace('/Type /Catalog', '/Type /Cat['), 'latin1')
    expect(await codeOf(torn, 'a.pdf')).toBe('upload.documentUnread')
    const parts = filesIn(await privateDocx())
    const entity = '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'
    expect(await codeOf(repacked({ ...parts, 'word/document.xml': Buffer.from(entity) }), 'a.docx')).toBe(
      'upload.broken',
    )
  })

  it('markup made to be read for ever, in a moment', async () => {
    const parts = filesIn(await privateDocx())
    const spaces = `<w:document${' '.repeat(3_000_000)}/>`
    const open = '<Relationship <!--'.repeat(200_000)
    const started = performance.now()
    expect(await codeOf(repacked({ ...parts, 'word/document.xml': Buffer.from(spaces) }), 'a.docx')).toBe('DOCX')
    expect(await codeOf(repacked({ ...parts, '_rels/.rels': Buffer.from(open) }), 'a.docx')).toBe('upload.broken')
    const comments = `${'<!-->-->'.repeat(400)}<sv`
    expect(await codeOf(repacked({ 'a.csv': Buffer.from(comments) }), 'a.zip')).toBe('ZIP')
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('a few bytes that unpack to gigabytes, before they fill the memory', async () => {
    // 128 zeros from each pair of bytes, and those pairs packed once more.
    const bomb = deflateSync(Buffer.alloc(12_000_000, Buffer.of(129, 0)))
    const objects = {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [] /Count 0 >>',
      3: { dict: '/Type /ObjStm /N 1 /First 8 /Filter [/FlateDecode /RunLengthDecode]', bytes: bomb },
    }
    const before = process.memoryUsage().rss
    expect(await codeOf(pdfOf([{ objects, trailer: '/Root 1 0 R' }]), 'a.pdf')).toMatch(
      /upload\.document(TooHard|Unread)/,
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(2.5 * 1024 ** 3)
  })
})
