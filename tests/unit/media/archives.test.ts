import { describe, expect, it } from '@jest/globals'
import { checkArchive } from '../../../src/media/detect/checkArchive.ts'
import { detectKind } from '../../../src/media/detect/detectKind.ts'
import { archive, docx } from '../../support/media/files.ts'

const megabyte = 1024 * 1024
const entry = (name: string, unpackedBytes = 10, packedBytes = 10) => ({
  name,
  rawName: Buffer.from(name),
  unpackedBytes,
  packedBytes,
  ...{ flags: 0, method: 8, mode: 0 },
})

const codeOf = (entries: Parameters<typeof checkArchive>[0], size: number): string | null => {
  try {
    checkArchive(entries, size)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('an archive is refused before anything of it is unpacked', () => {
  it('when it grows more than 200 times, or to more than 2 GB', () => {
    expect(codeOf([entry('a.csv', 199 * megabyte, megabyte)], megabyte + 100)).toBeNull()
    expect(codeOf([entry('a.csv', 201 * megabyte, megabyte)], megabyte + 100)).toBe('upload.archiveTooDense')
    expect(codeOf([entry('a.csv', 2049 * megabyte, 49 * megabyte)], 50 * megabyte)).toBe('upload.archiveTooDense')
    const many = Array.from({ length: 300 }, (_, index) => entry(`${index}.csv`, megabyte, 1_000))
    expect(codeOf(many, 300_000)).toBe('upload.archiveTooDense')
    expect(codeOf([entry('zeros.csv', 10 * megabyte, 10_000)], 11_000)).toBeNull()
  })

  it('when its entries share the same bytes', () => {
    expect(codeOf([entry('a', 900, 900), entry('b', 900, 900)], 1_000)).toBe('upload.archiveTooDense')
  })

  it('when another archive is in it; documents of an office are none', async () => {
    expect(codeOf([entry('data/inner.ZIP')], 100)).toBe('upload.archiveNested')
    expect(codeOf([entry('all.tar.gz')], 100)).toBe('upload.archiveNested')
    expect(codeOf([entry('table.xlsx'), entry('notes.docx')], 100)).toBeNull()
    await expect(detectKind(archive({ 'inner.zip': 'PK' }), 'a.zip')).rejects.toMatchObject({ status: 415 })
  })

  it('when a name in it leads out of its folder, or hides what it is', () => {
    for (const name of ['../evil.sh', 'a/../../b', '/etc/passwd', 'C:\\a.exe', '..\\b', 'a\u202egpj.exe', 'a\u0000b'])
      expect([name, codeOf([entry(name)], 100)]).toEqual([name, 'upload.archiveUnsafe'])
    expect(codeOf([entry('მონაცემები/ცხრილი..csv'), entry('...')], 100)).toBeNull()
  })

  it('when it is two files in one', async () => {
    const both = Buffer.concat([Buffer.from('%PDF-1.4\nstartxref\n9\n%%EOF\n'), docx()])
    await expect(detectKind(both, 'a.pdf')).rejects.toMatchObject({ code: 'upload.kindNotAllowed' })
  })
})
