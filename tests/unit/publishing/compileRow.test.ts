import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Publications } from '../../../collections/Publications.ts'
import { compileRow, type LocalizedDoc } from '../../../plugins/publishing/domain/compileRow.ts'
import { contentHash, contentHashes } from '../../../plugins/publishing/domain/contentHash.ts'
import { inLanguage } from '../../../plugins/publishing/domain/inLanguage.ts'
import { type FieldNode, fieldTree } from '../../../src/fields/tree.ts'
import { runs } from '../../support/longRuns.ts'

const tree = fieldTree(Publications.fields)
const id = fc.uuid()
const text = fc.string({ minLength: 1, maxLength: 12 })
const rowIds = ['row1', 'row2', 'row3']

const shared = (field: FieldNode): fc.Arbitrary<unknown> => {
  if (field.type === 'relationship' || field.type === 'upload')
    return field.hasMany ? fc.array(id, { maxLength: 3 }) : id
  if (field.type === 'number') return fc.integer()
  if (field.type === 'checkbox') return fc.boolean()
  return text
}

/** Public columns that are no part of what is approved. */
const ofTheSystem = ['updatedAt', 'retiredOn', 'retirementNotice']

const localized = (value: fc.Arbitrary<unknown>): fc.Arbitrary<LocalizedDoc> =>
  fc.record({ ka: value, en: value }, { requiredKeys: [] }) as fc.Arbitrary<LocalizedDoc>

const valueFor = (field: FieldNode): fc.Arbitrary<unknown> => {
  if (field.localized) return localized(text)
  if (field.type === 'group') return docOf(field.children)
  if (field.type === 'array')
    return fc
      .shuffledSubarray(rowIds)
      .chain((ids) => fc.tuple(...ids.map((rowId) => docOf(field.children).map((row) => ({ ...row, id: rowId })))))
  return shared(field)
}

/** Documents of all languages with every field of a collection. */
const docOf = (fields: readonly FieldNode[]): fc.Arbitrary<LocalizedDoc> =>
  fc.record(Object.fromEntries(fields.filter(({ virtual }) => !virtual).map((field) => [field.name, valueFor(field)])))

const document = docOf(tree)

/** The texts of one language: every localized value, by its place; rows by their id. */
const texts = (
  fields: readonly FieldNode[],
  doc: LocalizedDoc,
  language: string,
  place = '',
): Record<string, unknown> =>
  Object.assign(
    {},
    ...fields.map((field) => {
      const value = doc[field.name]
      if (field.localized) return { [`${place}${field.name}`]: (value as LocalizedDoc | undefined)?.[language] }
      if (field.type === 'group')
        return texts(field.children, (value ?? {}) as LocalizedDoc, language, `${place}${field.name}.`)
      if (field.type === 'array')
        return Object.assign(
          {},
          ...((value ?? []) as LocalizedDoc[]).map((row) =>
            texts(field.children, row, language, `${place}${field.name}.${row.id}.`),
          ),
        )
      return {}
    }),
  )

const defined = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

describe('the row that becomes public', () => {
  it('publishing one language never changes another: it is what it was, in every row that stays', () => {
    fc.assert(
      fc.property(document, document, fc.constantFrom('ka', 'en'), (next, live, approved) => {
        const other = approved === 'ka' ? 'en' : 'ka'
        const row = compileRow(tree, next, live, [approved])
        const before = defined(texts(tree, live, other))
        for (const [place, value] of Object.entries(defined(texts(tree, row, other))))
          expect([place, value]).toEqual([place, before[place]])
        expect(defined(texts(tree, row, approved))).toEqual(defined(texts(tree, next, approved)))
      }),
      runs(150),
    )
  })

  it('holds nothing of a language that was never approved', () => {
    fc.assert(
      fc.property(document, (next) => {
        expect(defined(texts(tree, compileRow(tree, next, {}, ['ka']), 'en'))).toEqual({})
      }),
      runs(80),
    )
  })

  it('is the draft itself when both languages are approved, and nothing when none is', () => {
    fc.assert(
      fc.property(document, document, (next, live) => {
        const both = compileRow(tree, next, live, ['ka', 'en'])
        for (const language of ['ka', 'en'])
          expect(inLanguage(tree, both, language)).toEqual(inLanguage(tree, next, language))
        expect(defined(texts(tree, compileRow(tree, next, {}, []), 'ka'))).toEqual({})
      }),
      runs(80),
    )
  })
})

describe('the hash that an approval is bound to', () => {
  const media = new Map([['picture', 'bytes']])
  const hash = (doc: LocalizedDoc, files = media) => contentHash(contentHashes(tree, doc, files))
  const base: LocalizedDoc = {
    title: { ka: 'სათაური', en: 'Title' },
    summary: { ka: 'ა', en: 'a' },
    kind: 'report',
    publishedOn: '2026-01-01',
    topics: ['t1', 't2'],
    cover: 'picture',
    figures: [{ id: 'r1', figureName: { ka: 'ინდექსი' }, value: 1.5, comparisons: [{ id: 'c1', change: 2 }] }],
    sharing: { sharingTitle: { ka: 'გაზიარება' }, sharingImage: 'picture' },
    internalNote: 'note',
    authors: ['u1'],
    state: 'draft',
  }

  it('does not change with row ids, staff and system fields, absent and null values, or the order of keys', () => {
    const same: LocalizedDoc[] = [
      {
        ...base,
        figures: [{ ...(base.figures as LocalizedDoc[])[0], id: 'other', comparisons: [{ id: 'zz', change: 2 }] }],
      },
      {
        ...base,
        internalNote: 'another',
        authors: ['u2'],
        state: 'published',
        visibleFrom: 'x',
        updatedAt: 'now',
        _status: 'published',
      },
      { ...base, methodology: null, isbn: undefined, series: { ka: null } },
      Object.fromEntries(Object.entries(base).reverse()),
      { ...base, topics: [{ id: 't1', title: 'populated' }, { id: 't2' }] },
    ]
    for (const doc of same) expect(hash(doc)).toBe(hash(base))
  })

  it('does not move with what the life cycle writes', () => {
    const before = contentHashes(tree, base, media)
    expect(
      contentHashes(
        tree,
        { ...base, updatedAt: '2026-01-01T00:00:00Z', retiredOn: 'x', retirementNotice: { ka: 'x' } },
        media,
      ),
    ).toEqual(before)
  })

  it('changes with every public field, in the part that it belongs to', () => {
    type Changed = [FieldNode, LocalizedDoc]
    const changedIn = (fields: readonly FieldNode[], doc: LocalizedDoc): Changed[] =>
      fields
        .filter(({ audience, virtual, name }) => audience === 'public' && !virtual && !ofTheSystem.includes(name))
        .flatMap((field): Changed[] => {
          const value = doc[field.name]
          const put = (inner: unknown): LocalizedDoc => ({ ...doc, [field.name]: inner })
          if (field.type === 'group')
            return changedIn(field.children, (value ?? {}) as LocalizedDoc).map(([child, inner]) => [child, put(inner)])
          if (field.type === 'array')
            return changedIn(field.children, ((value ?? [{}]) as LocalizedDoc[])[0] ?? {}).map(([child, inner]) => [
              child,
              put([inner]),
            ])
          return [[field, put(field.localized ? { ...(value as LocalizedDoc | undefined), en: 'changed' } : 'changed')]]
        })
    const full = {
      ...base,
      files: [{}],
      corrections: [{}],
      figures: [{ ...(base.figures as LocalizedDoc[])[0], comparisons: [{}] }],
      quote: {},
    }
    const before = contentHashes(tree, full, media)
    const changed = changedIn(tree, full)
    expect(changed.length).toBeGreaterThan(30)
    for (const [field, doc] of changed) {
      const after = contentHashes(tree, doc, media)
      const moved = { shared: after.shared !== before.shared, ka: after.ka !== before.ka, en: after.en !== before.en }
      expect([field.name, moved]).toEqual([field.name, { shared: !field.localized, ka: false, en: field.localized }])
      expect(contentHash(after)).not.toBe(contentHash(before))
    }
  })

  it('changes with the bytes and descriptions of a file, with the order of links and of rows', () => {
    expect(hash(base, new Map([['picture', 'other bytes']]))).not.toBe(hash(base))
    expect(hash({ ...base, topics: ['t2', 't1'] })).not.toBe(hash(base))
    expect(hash({ ...base, figures: [...(base.figures as object[]), { value: 2 }] })).not.toBe(hash(base))
  })
})
