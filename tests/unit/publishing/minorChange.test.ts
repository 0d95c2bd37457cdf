import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { majorChanges } from '../../../plugins/publishing/domain/minorChange.ts'
import type { FieldNode } from '../../../src/fields/tree.ts'

const field = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  audience: 'public',
  localized: true,
  virtual: false,
  children: [],
  ...more,
})
const fields = [
  field('title', 'text'),
  field('body', 'richText'),
  field('publishedOn', 'date', { localized: false }),
  field('cover', 'upload', { localized: false }),
  field('internalNote', 'textarea', { audience: 'staff' }),
  field('figures', 'array', {
    localized: false,
    children: [field('figureName', 'text'), field('value', 'number', { localized: false })],
  }),
] as unknown as FieldNode[]

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, format: 0, version: 1, ...more })
const body = (...paragraphs: object[][]) => ({
  ka: { root: { type: 'root', version: 1, children: paragraphs.map((children) => ({ type: 'paragraph', children })) } },
})
const out = {
  title: { ka: 'ინფლაცია იანვარში 4.8 პროცენტია', en: 'Inflation is 4.8 percent' },
  body: body([text('ფასები 4.8 %-ით გაიზარდა.')]),
  publishedOn: '2026-02-03',
  cover: 'a',
  figures: [{ id: '1', figureName: { ka: 'ინფლაცია' }, value: 4.8 }],
}
const changed = (more: object) => majorChanges(fields, out, { ...out, ...more })

describe('a minor change', () => {
  it.each<[string, object]>([
    ['nothing at all', {}],
    ['spelling', { title: { ...out.title, ka: 'ინფლაცია, იანვარში, 4.8 პროცენტია' } }],
    ['bold letters', { body: body([text('ფასები '), text('4.8 %-ით', { format: 1 }), text(' გაიზარდა.')]) }],
    ['a paragraph in two', { body: body([text('ფასები')], [text('4.8 %-ით გაიზარდა.')]) }],
    [
      'where a link leads',
      {
        body: body([
          { type: 'link', fields: { url: 'https://a.example/2026' }, children: [text('ფასები 4.8 %-ით გაიზარდა.')] },
        ]),
      },
    ],
    ['a note among colleagues', { internalNote: 'იხ. 17' }],
    ['a name in a row', { figures: [{ id: '2', figureName: { ka: 'წლიური ინფლაცია' }, value: 4.8 }] }],
  ])('is %s', (_, more) => expect(changed(more)).toEqual([]))

  it.each<[string, object, string]>([
    ['another figure in the title', { title: { ...out.title, ka: 'ინფლაცია იანვარში 4.9 პროცენტია' } }, 'title'],
    ['a figure in one language only', { title: { ...out.title, en: 'Inflation is 4.7 percent' } }, 'title'],
    ['a sign before a figure', { title: { ...out.title, ka: 'ინფლაცია იანვარში −4.8 პროცენტია' } }, 'title'],
    ['a figure more in the text', { body: body([text('ფასები 4.8 %-ით გაიზარდა, 1 თვეში.')]) }, 'body'],
    ['a figure less', { body: body([text('ფასები გაიზარდა.')]) }, 'body'],
    ['a number of a row', { figures: [{ id: '1', figureName: { ka: 'ინფლაცია' }, value: 4.7 }] }, 'figures'],
    ['a row more', { figures: [...out.figures, { id: '2', figureName: {}, value: 1 }] }, 'figures'],
    ['another picture', { cover: 'b' }, 'cover'],
    ['another day', { publishedOn: '2026-02-04' }, 'publishedOn'],
  ])('is not %s', (_, more, name) => expect(changed(more)).toEqual([name]))

  it.each([
    ['0.7 percent', '–0.7 percent'],
    ['0.7 percent', '– 0.7 percent'],
    ['0.7 million', '0.7 billion'],
    ['0.7 მილიონი', '0.7 მილიარდი'],
    ['0.7', '0.7%'],
  ])('is no other sign, percent or order of size: %s and %s', (was, is) => {
    const before = { ...out, title: { ...out.title, en: was } }
    expect(majorChanges(fields, before, { ...before, title: { ...out.title, en: is } })).toEqual(['title'])
  })

  it('never holds another digit, wherever it is typed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 28 }), fc.constantFrom(...'0123456789'), (place, digit) => {
        const words = out.title.ka
        const typed = words.slice(0, place) + digit + words.slice(place)
        expect(changed({ title: { ...out.title, ka: typed } })).toEqual(['title'])
      }),
    )
  })
})
