import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isOldPath, oldPathCandidates, plainOldPath } from '../../../src/fields/oldPath.ts'

describe('an old address in its one form', () => {
  it.each([
    ['http://www.geostat.ge/?action=news&npid=2897&lang=geo', '/?action=news&lang=geo&npid=2897'],
    ['?npid=2897&action=news', '/?action=news&npid=2897'],
    ['/index.php?action=page&p_id=128', '/?action=page&p_id=128'],
    ['/index.php/ka/modules/categories/26/words', '/ka/modules/categories/26'],
    ['/ka/single-news/2897/sitqvebi-tavshi', '/ka/single-news/2897'],
    ['https://new.geostat.ge/en/single-news/2897/words/', '/en/single-news/2897'],
    ['/ka/single-news/2897/%E1%83%A1%E1%83%98%E1%83%A2%E1%83%A7%E1%83%95%E1%83%90', '/ka/single-news/2897'],
    ['/media/%E1%83%90.pdf', '/media/ა.pdf'],
    ['/page/?utm_source=x&fbclid=y#part', '/page'],
    ['https://www.geostat.ge', '/'],
    ['/%00', '/%00'],
    ['/a%20b%09', '/a%20b%09'],
    ['/100%2525', '/100%2525'],
    ['/%2541', '/%2541'],
    ['/index.php/index.php/ka', '/ka'],
  ])('%s is %s', (address, path) => expect(plainOldPath(address)).toBe(path))

  it.each([
    [''],
    ['   '],
    ['javascript:alert(1)'],
    ['mailto:a@b.ge'],
    ['data:text/html,x'],
    ['http://'],
    [`/${'a'.repeat(600)}`],
  ])('“%s” is none', (address) => expect(plainOldPath(address)).toBeNull())

  it('is a path that a redirect may have, and stays what it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.webPath(), fc.string()), (address) => {
        const plain = plainOldPath(address)
        if (plain === null) return
        expect([isOldPath(plain), plainOldPath(plain)]).toEqual([true, plain])
      }),
    )
  })

  it('stays what it is, however its characters were written with percent signs', () => {
    const written = fc.constantFrom(...'%00 %25 % 41 %2F %2e %09 %E1%83%A1 / index.php a ? &'.split(' '))
    fc.assert(
      fc.property(fc.array(written, { maxLength: 8 }), (parts) => {
        const plain = plainOldPath(`/${parts.join('')}`)
        if (plain !== null) expect([isOldPath(plain), plainOldPath(plain)]).toEqual([true, plain])
      }),
    )
  })

  it('is found under the form in which somebody wrote it down by hand, too', () => {
    const asked = '/ka/modules/categories/26/samomkhmareblo-pasebis-indeksi'
    expect(oldPathCandidates(asked)).toEqual([asked, '/ka/modules/categories/26'])
  })
})
