import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Field } from 'payload'
import { arrangeForm } from '../../../src/config/forms/arrange.ts'
import type { FormPlan } from '../../../src/config/forms/plans.ts'
import { fieldTree } from '../../../src/fields/tree.ts'
import { publicAccessLabel, tabLabels } from '../../../src/labels/tabs.ts'

const text = (name: string, admin: object = {}): Field => ({ type: 'text', name, admin }) as Field
const sidebar = { position: 'sidebar' }
const plan: FormPlan = { text: ['title', 'summary'], files: ['cover'], internal: ['internalNote'] }

const tabsOf = (fields: Field[]): [unknown, string[]][] =>
  fields.flatMap((field) =>
    field.type === 'tabs'
      ? field.tabs.map((tab): [unknown, string[]] => [tab.label, fieldTree(tab.fields).map(({ name }) => name)])
      : [],
  )

const namesIn = (fields: readonly Field[]): string[] =>
  fieldTree(fields)
    .map(({ name }) => name)
    .sort()

const anyField = fc
  .tuple(
    fc.constantFrom({}, sidebar, { ...sidebar, readOnly: true }, { hidden: true }),
    fc.constantFrom('title', 'summary', 'cover', 'internalNote', 'other', 'more', 'slug', 'state'),
  )
  .map(([admin, name]) => text(name, admin))
const anyForm = fc.uniqueArray(anyField, { selector: (field) => (field as { name: string }).name })

describe('a form', () => {
  it('holds the same fields after it was arranged, whatever it held', () => {
    fc.assert(
      fc.property(anyForm, (fields) => {
        expect(namesIn(arrangeForm(fields, plan))).toEqual(namesIn(fields))
      }),
    )
  })

  it('has tabs in the order of the work, and inside a tab the order of the plan', () => {
    const fields = ['internalNote', 'summary', 'cover', 'title'].map((name) => text(name))
    expect(tabsOf(arrangeForm(fields, plan))).toEqual([
      [tabLabels.text, ['title', 'summary']],
      [tabLabels.files, ['cover']],
      [tabLabels.internal, ['internalNote']],
    ])
  })

  it('puts a field that nobody placed behind the field before it, and a row where its first field stands', () => {
    const row: Field = { type: 'row', fields: [text('cover'), text('size')] }
    const fields = [text('title'), text('other'), row, text('internalNote')]
    expect(tabsOf(arrangeForm(fields, plan)).map(([, names]) => names)).toEqual([
      ['title', 'other'],
      ['cover', 'size'],
      ['internalNote'],
    ])
  })

  it('stays on one page without a plan, or when only one tab would be there', () => {
    const fields = [text('title'), text('summary')]
    expect([arrangeForm(fields), arrangeForm(fields, plan)]).toEqual([fields, fields])
  })

  it('shows in the sidebar first what an editor sets, and folds what the system keeps into one part', () => {
    const kept = text('state', { ...sidebar, readOnly: true })
    const arranged = arrangeForm([text('title'), kept, text('slug', sidebar), text('at', { hidden: true })])
    expect(arranged.map((field) => ('name' in field ? field.name : field.type))).toEqual([
      'title',
      'slug',
      'collapsible',
      'at',
    ])
    expect(arranged[2]).toMatchObject({ label: publicAccessLabel, admin: sidebar, fields: [kept] })
  })
})
