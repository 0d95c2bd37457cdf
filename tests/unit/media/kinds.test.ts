import { describe, expect, it } from '@jest/globals'
import { sourceOf } from '../../../src/media/bytes/source.ts'
import { detectKind } from '../../../src/media/detect/detectKind.ts'
import { readArchive } from '../../../src/media/zip/readArchive.ts'
import { animation, docx, macros, ods, pdf, picture, pptx, uprightPhoto, xlsx, zip } from '../../support/media/files.ts'

const kindOf = async (bytes: Buffer | Promise<Buffer>, name = ''): Promise<string> => {
  try {
    return await detectKind(await bytes, name)
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
const text = (content: string): Buffer => Buffer.from(content)

describe('a file is what its content is', () => {
  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['JPEG', uprightPhoto],
    ['PNG', () => picture('png')],
    ['WebP', () => picture('webp')],
    ['AVIF', () => picture('avif')],
    ['TIFF', () => picture('tiff')],
    ['GIF', () => animation('gif')],
    ['PDF', pdf],
    ['DOCX', docx],
    ['XLSX', xlsx],
    ['PPTX', pptx],
    ['ODS', ods],
    ['ZIP', zip],
  ])('%s is known without its name', async (kind, make) => {
    expect(await kindOf(make())).toBe(kind)
  })

  it('and plain text is CSV or JSON, as its name says and its content bears out', async () => {
    expect(await kindOf(text('თვე,ინდექსი\n01,102.4\n'), 'a.csv')).toBe('CSV')
    expect(await kindOf(text('\uFEFFmonth;index\n01;102,4\n'), 'a.CSV')).toBe('CSV')
    expect(await kindOf(text('{"a":[1,2]}'), 'a.json')).toBe('JSON')
    expect(await kindOf(text('{"a":[1,2'), 'a.json')).toBe('upload.broken')
    expect(await kindOf(text('"just a word"'), 'a.json')).toBe('upload.broken')
    expect(await kindOf(text('a plain note'), 'a.txt')).toBe('upload.kindNotAllowed')
    expect(await kindOf(text('a plain note'))).toBe('upload.kindNotAllowed')
  })
})

describe('what is refused', () => {
  it('text in another encoding, with the way to save it', async () => {
    expect(await kindOf(Buffer.from([0x61, 0xe7, 0x2c, 0x62, 0x0a]), 'a.csv')).toBe('upload.notUtf8')
    expect(await kindOf(Buffer.from('\uFEFFთვე,1\n', 'utf16le'), 'a.csv')).toBe('upload.notUtf8')
  })

  it('SVG, HTML and XML, under any name', async () => {
    for (const name of ['a.svg', 'a.csv', 'a.png', 'a.json', '']) {
      expect(await kindOf(text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), name)).toBe(
        'upload.kindNotAllowed',
      )
      expect(await kindOf(text('<?xml version="1.0"?><svg/>'), name)).toBe('upload.kindNotAllowed')
      expect(await kindOf(text('\n <!DOCTYPE html><p>'), name)).toBe('upload.kindNotAllowed')
    }
  })

  it('a PDF that is a web page too, before or behind its header', async () => {
    expect(await kindOf(Buffer.concat([text('<script>alert(1)</script>\n'), pdf()]), 'a.pdf')).toBe(
      'upload.kindNotAllowed',
    )
    expect(await kindOf(pdf('<html><script>alert(1)</script>'), 'a.pdf')).toBe('upload.kindNotAllowed')
    expect(await kindOf(Buffer.concat([text('junk\n'), pdf()]), 'a.pdf')).toBe('upload.broken')
  })

  it('documents with macros, programs, archives of other kinds', async () => {
    expect(await kindOf(macros(), 'a.docx')).toBe('upload.kindNotAllowed')
    expect(await kindOf(Buffer.concat([text('MZ'), Buffer.alloc(200)]), 'a.exe')).toBe('upload.kindNotAllowed')
    expect(await kindOf(Buffer.from('1f8b0800000000000003', 'hex'), 'a.gz')).toBe('upload.kindNotAllowed')
  })

  it('empty files', async () => {
    expect(await kindOf(Buffer.alloc(0), 'a.pdf')).toBe('upload.empty')
    expect(await kindOf(Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'), 'a.zip')).toBe('upload.empty')
  })

  it('documents that are cut off, at any length', async () => {
    for (const whole of [pdf(), docx(), zip()])
      for (const share of [0.3, 0.6, 0.95])
        expect(await kindOf(whole.subarray(0, Math.floor(whole.length * share)), 'a.pdf')).toBe('upload.broken')
  })
})

describe('the directory of an archive', () => {
  it('is read without unpacking anything', async () => {
    const names = (await readArchive(sourceOf(zip()))).map(({ name }) => name)
    expect(names).toEqual(['data/table.csv', 'მონაცემები.csv'])
  })

  it('is not believed when it points past the end or at nothing', async () => {
    const whole = zip()
    const lying = Buffer.from(whole)
    lying.writeUInt32LE(0x00ffffff, whole.length - 6)
    expect(await kindOf(lying)).toBe('upload.archiveLies')
    const crowded = Buffer.from(whole)
    crowded.writeUInt16LE(60_000, whole.length - 12)
    expect(await kindOf(crowded)).toBe('upload.archiveLies')
  })
})
