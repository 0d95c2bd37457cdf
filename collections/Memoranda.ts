import type { CollectionConfig } from 'payload'
import { can, neverPublic, nobody } from '../src/access/can.ts'
import { editDocument } from '../src/access/edit.ts'
import { gateRead, gateReadVersions } from '../src/access/read.ts'
import { forPublic, forStaff } from '../src/fields/audience.ts'
import { check, day, number, relation, rows, term, text, textarea, upload } from '../src/fields/make.ts'
import { filesField, internalNoteField, responsibleUnitField, slugField, titleField } from '../src/fields/shared.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { memorandumKinds, memorandumScopes } from '../src/labels/vocabularies.ts'
import { slugs } from '../src/slugs.ts'

/** An entry of the register of memoranda and agreements. The public sees the register fields, and only when the switch is on. */
export const Memoranda: CollectionConfig = {
  slug: slugs.memoranda,
  labels: collectionLabels.memoranda,
  admin: { group: groups.relations, useAsTitle: 'title', defaultColumns: ['title', 'kind', 'signedOn', 'state'] },
  access: {
    read: gateRead(slugs.memoranda),
    readVersions: gateReadVersions(slugs.memoranda),
    create: can(slugs.memoranda, 'create'),
    update: editDocument(slugs.memoranda),
    delete: neverPublic(slugs.memoranda),
    unlock: nobody,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: '-signedOn',
  defaultPopulate: { title: true, slug: true },
  fields: [
    ...forPublic([
      titleField(),
      slugField(),
      { type: 'row', fields: [term('kind', memorandumKinds, { required: true }), term('scope', memorandumScopes)] },
      rows('parties', [text('partyName', { localized: true, required: true })]),
      { type: 'row', fields: [day('signedOn', { index: true }), text('signedIn', { localized: true })] },
      {
        type: 'row',
        fields: [day('inForceFrom', { index: true }), day('endsOn', { index: true }), check('isOpenEnded')],
      },
      textarea('purpose', { localized: true }),
      filesField(),
    ]),
    ...forStaff([
      check('isListedPublicly'),
      text('number', { index: true }),
      relation('organisations', slugs.organisations, { hasMany: true }),
      relation('parentMemorandum', slugs.memoranda),
      { type: 'row', fields: [relation('internalContact', slugs.users), relation('internalDeputy', slugs.users)] },
      responsibleUnitField(),
      relation('partyContacts', slugs.contacts, { hasMany: true }),
      { type: 'row', fields: [text('signatoryOurs'), text('signatoryTheirs')] },
      { type: 'row', fields: [day('draftedOn'), day('legalReviewOn'), day('reviewOn'), day('terminatedOn')] },
      textarea('terminationReason'),
      { type: 'row', fields: [check('renewsItself'), number('noticePeriodDays', { min: 0 })] },
      textarea('legalBasis'),
      textarea('obligationsOurs'),
      textarea('obligationsTheirs'),
      text('cost'),
      check('hasPersonalData'),
      textarea('protectionTerms'),
      textarea('permittedUse'),
      textarea('onwardSharing'),
      textarea('retention'),
      upload('signedScan'),
      internalNoteField(),
    ]),
  ],
}
