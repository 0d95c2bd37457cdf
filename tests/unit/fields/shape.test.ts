import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Field } from 'payload'
import { shapeProblems } from '../../../src/fields/shape.ts'
import { fieldTree } from '../../../src/fields/tree.ts'
import { runs } from '../../support/longRuns.ts'

const fields = fieldTree([
  { name: 'title', type: 'text' },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'size', type: 'number' },
  { name: 'isOn', type: 'checkbox' },
  { name: 'on', type: 'date' },
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'link', type: 'relationship', relationTo: 'news' },
  { name: 'links', type: 'relationship', relationTo: ['news', 'pages'], hasMany: true },
  { name: 'file', type: 'upload', relationTo: 'media' },
  { name: 'body', type: 'richText' },
  { name: 'data', type: 'json' },
  { type: 'row', fields: [{ name: 'inRow', type: 'text' }] },
  { name: 'part', type: 'group', fields: [{ name: 'inner', type: 'text' }] },
  { name: 'rows', type: 'array', fields: [{ name: 'cell', type: 'number' }] },
] as Field[])

const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
const wrong = (data: Record<string, unknown>) => shapeProblems(fields, data).wrongType
const unknown = (data: Record<string, unknown>) => shapeProblems(fields, data).unknown

describe('the shape of what is sent', () => {
  it('fits when every value is of its type, or null', () => {
    const whole = {
      title: 'x',
      tags: ['x'],
      size: 1.5,
      isOn: false,
      on: '2026-01-01',
      kind: 'a',
      link: id,
      links: [{ relationTo: 'pages', value: id }],
      file: id,
      body: { root: { children: [] } },
      data: { any: [1] },
      inRow: 'x',
      part: { inner: 'x' },
      rows: [{ id: 'x', cell: 1 }],
    }
    expect(shapeProblems(fields, whole)).toEqual({ unknown: [], wrongType: [] })
    expect(shapeProblems(fields, Object.fromEntries(Object.keys(whole).map((name) => [name, null])))).toEqual({
      unknown: [],
      wrongType: [],
    })
  })

  it.each<[string, unknown[]]>([
    ['title', [1, true, {}, [], ['x'], 'a\u0000b', '\uD800']],
    ['tags', ['x', [1], [['x']], {}, Array(501).fill('x')]],
    ['size', ['1', Number.NaN, Number.POSITIVE_INFINITY, 1e300, true, {}, []]],
    ['isOn', ['true', 1, {}, []]],
    [
      'on',
      [
        'yesterday',
        5,
        {},
        [],
        '2026-99-99',
        'x'.repeat(50),
        '2026-02-30',
        '10.12.2026',
        '1/2/2026',
        '10 დეკემბერი 2026',
        '2026',
      ],
    ],
    ['kind', ['c', 1, {}, ['a'], '__proto__']],
    ['link', ['not-an-id', 5, {}, [id], { relationTo: 'news', value: id }, "'; drop table news; --"]],
    ['links', [id, [id], [{ relationTo: 'users', value: id }], [{ relationTo: 'news', value: 'x' }], {}]],
    ['file', ['x', { id: 'x' }, 1]],
    ['body', ['text', { root: 'x' }, { root: { children: 'x' } }, [], { root: { children: [{ text: 'a\u0000b' }] } }]],
    ['data', [{ a: '\u0000' }]],
    ['part', ['x', [], 1]],
    ['rows', [{}, 'x', [1], [null], [['x']]]],
  ])('%s refuses values of a wrong type, by its path', (name, values) => {
    for (const value of values) expect([value, wrong({ [name]: value })]).toEqual([value, [name]])
  })

  it('names what is wrong deep inside', () => {
    expect(wrong({ rows: [{ cell: 1 }, { cell: 'x' }], part: { inner: 5 } })).toEqual(['rows.1.cell', 'part.inner'])
    expect(unknown({ rows: [{ other: 1 }], part: { __proto: 1 }, constructor: 1, nothing: 1 })).toEqual([
      'rows.0.other',
      'part.__proto',
      'constructor',
      'nothing',
    ])
  })

  it('is judged for any value without an error', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields.map(({ name }) => name), 'x'), fc.anything()), (data) => {
        expect(shapeProblems(fields, data)).toEqual({ unknown: expect.any(Array), wrongType: expect.any(Array) })
      }),
      runs(1_000),
    )
  })
})
