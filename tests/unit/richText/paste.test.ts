import { afterAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import { cleanPasted } from '../../../src/richText/paste/cleanPasted.ts'
import { ofWeb, ofWord } from '../../support/pasted.ts'
import { anyText } from '../../support/richDocuments.ts'

const window = new Window()
afterAll(() => window.happyDOM.close())

const cleaned = (html: string): string => {
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
  return cleanPasted(document).body.innerHTML.replace(/\s+/g, ' ')
}

describe('text pasted from Word', () => {
  const html = cleaned(ofWord)

  it('keeps what was inserted and drops what was deleted, hidden or said in a comment', () => {
    expect(html).toContain('პროცენტი')
    for (const gone of ['3.1', 'შენიშვნა', '[ნ1]', 'mso', 'o:p', 'clip_image', 'style=', 'class='])
      expect([gone, html.includes(gone)]).toEqual([gone, false])
  })

  it('has its lists as lists, with their levels and kinds', () => {
    expect(html.replace(/> </g, '><')).toContain('<ul><li>სურსათი<ul><li>პური</li></ul></li><li>ტრანსპორტი</li></ul>')
    expect(html.replace(/> </g, '><')).toContain('<ol><li>პირველი</li><li>მეორე</li></ol>')
  })

  it('keeps tables with the cells that span, and begins at the second heading', () => {
    expect(html).toContain('<td colspan="2"><p>%</p></td>')
    expect(html).toMatch(/<h2>.*ინფლაცია საქართველოში.*<\/h2>/)
  })
})

describe('the caption of a pasted table', () => {
  const caption = '<p class=MsoCaption>ცხრილი <span>1</span>.<br> ფასები</p>'
  const table = '<table><tr><td>1</td></tr></table>'
  const shape = (html: string): string => cleaned(html).replace(/<table>.*?<\/table>/g, '[table]')

  it.each([
    ['Word puts it before the table', caption + table, '<h6>ცხრილი 1. ფასები</h6>[table]'],
    ['with an empty line between', `${caption}<p><o:p>&nbsp;</o:p></p>${table}`, '<h6>ცხრილი 1. ფასები</h6>[table]'],
    ['or after it', table + caption, '<h6>ცხრილი 1. ფასები</h6>[table]'],
    ['between two tables it is the second one’s', table + caption + table, '[table]<h6>ცხრილი 1. ფასები</h6>[table]'],
    ['a website has it in the table', table.replace('<tr>', '<caption>ფასები</caption><tr>'), '<h6>ფასები</h6>[table]'],
    [
      'the table’s own one comes first',
      caption + table.replace('<tr>', '<caption>ბ</caption><tr>'),
      '<p>ცხრილი 1. ფასები</p><h6>ბ</h6>[table]',
    ],
    ['of a picture is a line', `${caption}<p>ტექსტი</p>${table}`, '<p>ცხრილი 1. ფასები</p><p>ტექსტი</p>[table]'],
  ])('%s', (_, html, expected) => expect(shape(html).replace(/<span>|<\/span>|<br>/g, '')).toBe(expected))

  it('is a heading of the sixth level, which nothing else pasted is', () =>
    expect(cleaned(`<h6>წვრილი</h6><h5>ა</h5>`)).toBe('<h4>წვრილი</h4><h4>ა</h4>'))
})

describe('text pasted from a website or mail', () => {
  const html = cleaned(ofWeb)

  it('brings no code, no handler, no frame, no picture and no address but that of a link', () => {
    expect(html).not.toMatch(/script|iframe|<style|svg|<img|form|track\.example|javascript|steal|on\w+=|დამალული/i)
    expect(html).toContain('<a href="https://geostat.ge/ka">კარგი</a>')
    expect(html).toContain('ცუდი')
  })

  it('keeps headings, lists and looks that mean something', () => {
    expect(html).toContain('<h2>სათაური</h2>')
    expect(html).toContain('<span style="font-weight: 700">მნიშვნელოვანი</span>')
    expect(html).toContain('<ul><li>ერთი<ul><li>ორი</li></ul></li></ul>')
    expect(html).toContain('<h4>წვრილი</h4>')
  })
})

describe('anything pasted', () => {
  it('is taken in without a fault, and with nothing that runs or is fetched', () => {
    const part = fc.oneof(
      anyText,
      fc.constantFrom(
        '<p style="mso-list:l0 level9 lfo1">x</p>',
        '<img src=x onerror=y>',
        '<table><td>',
        '</ul>',
        '<a href="data:x">',
        '<b onclick=1>',
        '<svg/onload=1>',
        '<!--',
        '<base href=//x>',
        '<p style="mso-list:l0 level0">',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(cleaned(parts.join(''))).not.toMatch(
          /<(script|img|svg|iframe|base|style)|<[^>]*\son\w+=|href="(?!https?:|mailto:|tel:)/i,
        )
      }),
      { numRuns: 150 },
    )
  })
})
