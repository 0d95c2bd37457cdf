import type { Field } from 'payload'
import { nobody } from '../../../src/access/can.ts'
import { forPublic, forSystem } from '../../../src/fields/audience.ts'
import { check, day, instant, json, relation, term, text, textarea } from '../../../src/fields/make.ts'
import { strictDate } from '../../../src/fields/typed/paths.ts'
import { contentStates } from '../../../src/labels/vocabularies.ts'
import { type PublicSlug, slugs } from '../../../src/slugs.ts'

const sidebar = { position: 'sidebar', readOnly: true } as const
const hidden = { hidden: true } as const

/** Payload's own columns, declared here so that they are classified like every other field. */
const timestamps = (): Field[] => [
  ...forPublic([
    {
      name: 'updatedAt',
      type: 'date',
      label: ({ t }) => t('general:updatedAt'),
      index: true,
      admin: { hidden: true, disableBulkEdit: true, date: strictDate },
      access: { update: nobody },
    },
  ]),
  ...forSystem([
    {
      name: 'createdAt',
      type: 'date',
      label: ({ t }) => t('general:createdAt'),
      index: true,
      admin: { hidden: true, disableBulkEdit: true, date: strictDate },
    },
  ]),
]

/** A term like any other, but a list tells the time that it waits for. */
const stateField = (): Field => {
  const field = term('state', contentStates, { defaultValue: 'draft', admin: sidebar })
  const components = { ...field.admin?.components, Cell: '/plugins/publishing/components/StateCell.tsx#StateCell' }
  return { ...field, admin: { ...field.admin, components } } as Field
}

/** What the gate decides by, and what the life cycle remembers of a document. Nobody edits any of them. */
export const gateFields = (): Field[] => [
  ...forSystem([
    stateField(),
    instant('visibleFrom', { index: true, admin: sidebar }),
    instant('visibleUntil', { index: true, admin: sidebar }),
    text('publicLocales', { index: true, defaultValue: '', admin: sidebar }),
    day('expectedOn', { admin: sidebar }),
    check('everPublic', { index: true, admin: hidden }),
    json('editorIds', { admin: hidden }),
    relation('createdBy', slugs.users, { admin: sidebar }),
    relation('updatedBy', slugs.users, { admin: sidebar }),
  ]),
  ...forPublic([
    json('locales', { virtual: true, admin: hidden, access: { create: nobody, update: nobody } }),
    day('retiredOn', { admin: sidebar, access: { create: nobody, update: nobody } }),
    textarea('retirementNotice', { localized: true, admin: sidebar, access: { create: nobody, update: nobody } }),
  ]),
  ...timestamps(),
]

/** The edition that a document of a series was made from. */
export const previousEditionField = (slug: PublicSlug): Field =>
  forSystem([relation('previousEdition', slug, { admin: sidebar })])[0] as Field

/** Columns that only the life cycle writes: every other write keeps what the document has. */
export const systemColumns = [
  'state',
  'visibleFrom',
  'visibleUntil',
  'publicLocales',
  'expectedOn',
  'everPublic',
  'retiredOn',
  'retirementNotice',
] as const

/** The same for media, whose visibility is derived from the documents that use them. */
export const mediaGateFields = (): Field[] => [
  ...forSystem([
    instant('visibleFrom', { index: true, admin: sidebar }),
    instant('visibleUntil', { index: true, admin: sidebar }),
    text('publicLocales', { index: true, defaultValue: '', admin: sidebar }),
    check('everPublic', { index: true, admin: hidden }),
    relation('createdBy', slugs.users, { admin: sidebar }),
    relation('replaces', slugs.media, { admin: sidebar }),
  ]),
  ...forPublic([
    json('locales', { virtual: true, admin: hidden, access: { create: nobody, update: nobody } }),
    text('addressId', { index: true, admin: hidden, access: { create: nobody, update: nobody } }),
  ]),
  ...timestamps(),
]
