import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { distinctNames, fileName } from '../../../src/papers/fileName.ts'

describe('the name of a file', () => {
  it.each([
    ['წლიური ინფლაცია იანვარში: 4.8 %', 'წლიური ინფლაცია იანვარში 4.8 %.pdf'],
    ['მშპ 2025/2026 „წინასწარი“', 'მშპ 2025 2026 წინასწარი.pdf'],
    ['  .hidden.  ', 'hidden.pdf'],
    ['CON', 'document CON.pdf'],
    ['nul.txt', 'document nul.txt.pdf'],
    ['', 'document.pdf'],
    ['a\u0000b\u202Egpj.exe', 'a b gpj.exe.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
  ])('of %j is %j', (title, name) => expect(fileName(title, 'pdf')).toBe(name))

  it('is one that Windows takes, keeps what stands behind the title, and is no longer than a disk allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileName(title, 'docx', ' (ქართულად)')
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+ \(ქართულად\)\.docx$/u)
        expect(name).not.toMatch(/^[. ]/)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(230)
        expect(name.isWellFormed()).toBe(true)
      }),
    )
  })

  it('is told from others also where capitals do not count', () => {
    expect(distinctNames(['a.pdf', 'A.pdf', 'a.docx', 'a.pdf'])).toEqual(['a.pdf', 'A (2).pdf', 'a.docx', 'a (3).pdf'])
  })
})
