import { describe, expect, it } from '@jest/globals'
import { changeAt, isOfLanguage, isText, namesIn, placeAt } from '../../../plugins/comments/domain/places.ts'
import { forPublic, forStaff } from '../../../src/fields/audience.ts'
import { fieldTree } from '../../../src/fields/tree.ts'

const row = 'a'.repeat(24)
const other = 'b'.repeat(24)

const tree = fieldTree([
  ...forPublic([
    { name: 'title', type: 'text', localized: true },
    { name: 'contact', type: 'group', fields: [{ name: 'phone', type: 'text' }] },
    { name: 'files', type: 'array', fields: [{ name: 'title', type: 'text', localized: true }] },
    { name: 'releasedOn', type: 'date' },
    { name: 'slug', type: 'text' },
  ]),
  ...forStaff([{ name: 'note', type: 'text' }]),
])
const doc = {
  title: 'ფასები',
  contact: { phone: '1', email: 'a@b.ge' },
  files: [
    { id: other, title: 'ერთი' },
    { id: row, title: 'ორი', size: 3 },
  ],
  note: 'შიდა',
}

describe('the place of a comment', () => {
  it.each([
    ['title', 'ფასები', 'title'],
    ['contact/phone', '1', 'contact.phone'],
    [`files/${row}/title`, 'ორი', 'files.1.title'],
    ['releasedOn', null, 'releasedOn'],
  ])('%s is found', (path, value, input) => {
    expect(placeAt(tree, doc, path)).toMatchObject({ value, input })
  })

  it.each([
    'note',
    'slug',
    'files',
    `files/${'c'.repeat(24)}/title`,
    `files/${row}`,
    'contact',
    'title/x',
    '',
    '__proto__',
    '/',
  ])('“%s” is none', (path) => expect(placeAt(tree, doc, path)).toBeNull())

  it('is in a language where its field has two, and in none where it has one', () => {
    const [title, phone] = [placeAt(tree, doc, 'title'), placeAt(tree, doc, 'contact/phone')]
    if (!title || !phone) throw new Error('not found')
    expect([isOfLanguage(title.field, 'ka'), isOfLanguage(title.field, null)]).toEqual([true, false])
    expect([isOfLanguage(phone.field, 'ka'), isOfLanguage(phone.field, null)]).toEqual([false, true])
    expect([isText({ type: 'date' }), isText({ type: 'text' }), isText({ type: 'text', isTerm: true })]).toEqual([
      false,
      true,
      false,
    ])
  })

  it('is changed without a change of anything beside it', () => {
    expect(changeAt(doc, 'title', 'x')).toEqual({ title: 'x' })
    expect(changeAt(doc, `files/${row}/title`, 'x')).toEqual({
      files: [doc.files[0], { id: row, title: 'x', size: 3 }],
    })
    expect(changeAt(doc, 'contact/phone', '2')).toEqual({ contact: { phone: '2', email: 'a@b.ge' } })
  })

  it('has names also when its row is gone', () => {
    expect(namesIn(`files/${row}/title`)).toEqual(['files', 'title'])
  })
})
