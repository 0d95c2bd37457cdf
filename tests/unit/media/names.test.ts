import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isWholeFileName } from '../../../src/media/domain/storedForm.ts'
import { kindNames } from '../../../src/media/kinds.ts'
import { endingOf, isHonestName, isStoredName, originalName, storedName } from '../../../src/media/nameFile.ts'
import { renditionSizes } from '../../../src/media/renditionSizes.ts'
import { newCutMark, renditionFile } from '../../../src/media/renditions.ts'

describe('the stored name', () => {
  it('is chosen by the server, with 128 bits that nobody can guess', () => {
    const names = Array.from({ length: 500 }, () => storedName('JPEG'))
    expect(new Set(names).size).toBe(500)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}\.jpg$/)
  })

  it('ends as its content is, whatever the given name said', () => {
    expect(storedName('TIFF')).toMatch(/\.tif$/)
    expect(storedName('ODS')).toMatch(/\.ods$/)
  })
})

describe('a name is one of ours', () => {
  const kind = fc.constantFrom(...kindNames)

  it('when it is that of a stored file, or of a rendition of one, whichever cut', () => {
    fc.assert(
      fc.property(kind, kind, fc.constantFrom(...renditionSizes), fc.boolean(), (of, as, { name }, isCutAnew) => {
        const stored = storedName(of)
        const rendition = renditionFile(stored, { name, kind: as }, isCutAnew ? newCutMark() : '')
        expect([stored, rendition].filter((one) => !isStoredName(one))).toEqual([])
      }),
    )
  })

  it('and that of a whole file, no rendition, stands for what people call the file', () => {
    const stored = storedName('PNG')
    const others = [
      renditionFile(stored, { name: 'card', kind: 'PNG' }, ''),
      `${stored} `,
      'chart-ka.png',
      stored.slice(1),
    ]
    expect([stored, ...others].filter(isWholeFileName)).toEqual([stored])
  })

  it('not when somebody else chose it', () => {
    const hex = 'a'.repeat(32)
    const others = [
      `${hex}`,
      `${hex}.exe`,
      `x${hex}.jpg`,
      `${hex}0.jpg`,
      `${hex.toUpperCase()}.jpg`,
      `${hex}-card-1.jpg`,
    ]
    const more = [
      `${hex}.jpg.bak`,
      `folder/${hex}.jpg`,
      `${hex}_card.jpg`,
      'backup.zip',
      '.database',
      `${hex}.jpg\n`,
      '',
    ]
    expect([...others, ...more].filter(isStoredName)).toEqual([])
    fc.assert(fc.property(fc.string({ maxLength: 31 }), (name) => !isStoredName(`${name}.jpg`)))
  })
})

describe('the given name is kept to be shown', () => {
  it.each([
    ['ფასების ინდექსი 2026.pdf', 'ფასების ინდექსი 2026.pdf'],
    ['C:\\Users\\Nino\\Desktop\\photo.pdf', 'photo.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['   report   final.pdf ', 'report final.pdf'],
    ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
    ['a\u0000b\u0007c\r\n.pdf', 'abc.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['\uFEFFzero\u200Bwidth.pdf', 'zerowidth.pdf'],
    ['broken\uD800half.pdf', 'brokenhalf.pdf'],
    ['.htaccess', 'htaccess'],
  ])('%j becomes %j', (given, kept) => {
    expect(originalName(given, 'PDF')).toBe(kept)
  })

  it('has 200 letters at most and keeps its ending', () => {
    const name = originalName(`${'ა'.repeat(300)}.xlsx`, 'XLSX')
    expect([...name]).toHaveLength(200)
    expect(name).toMatch(/^ა+\.xlsx$/)
  })
})

describe('a name lies', () => {
  it('when its ending speaks of another kind than the content', () => {
    expect(isHonestName('photo.png', 'JPEG')).toBe(false)
    expect(isHonestName('table.zip', 'XLSX')).toBe(false)
    expect(isHonestName('photo.jpg.exe', 'JPEG')).toBe(false)
    expect(isHonestName('page.html', 'PDF')).toBe(false)
  })

  it('not when the ending is another word for the same, in capitals, or none at all', () => {
    for (const name of ['a.jpg', 'a.JPEG', 'a.jpe', 'a.jfif', 'scan', 'ანგარიში 12.05.2026', 'ფოტო.სურათი'])
      expect(isHonestName(name, 'JPEG')).toBe(true)
    expect(endingOf('report.tar.GZ')).toBe('gz')
  })
})
