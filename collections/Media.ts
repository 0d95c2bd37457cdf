import type { CollectionConfig } from 'payload'
import { can, nobody } from '../src/access/can.ts'
import { gateRead } from '../src/access/read.ts'
import { readByTeam } from '../src/access/worksOn.ts'
import { forPublic, forStaff, forSystem } from '../src/fields/audience.ts'
import { check, day, relation, term, text, textarea } from '../src/fields/make.ts'
import { collectionLabels, groups } from '../src/labels/collections.ts'
import { languagesOfFile, licences, mediaKinds } from '../src/labels/vocabularies.ts'
import { editFile, removeFile } from '../src/media/access.ts'
import { cropField } from '../src/media/cropField.ts'
import { fileFields } from '../src/media/fileFields.ts'
import { isSeenOrHeard, recordingFields } from '../src/media/recordingFields.ts'
import { uploadRules } from '../src/media/uploadRules.ts'
import { slugs } from '../src/slugs.ts'

/** A file: picture or document, with what readers need to know of it. It is public through the documents that use it. */
export const Media: CollectionConfig = {
  slug: slugs.media,
  labels: collectionLabels.media,
  admin: {
    group: groups.media,
    useAsTitle: 'downloadName',
    defaultColumns: ['filename', 'alt', 'kind', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: ['/src/uploads/components/LargeFile.client.tsx#LargeFile'] },
    },
  },
  access: {
    read: gateRead(slugs.media),
    readVersions: nobody,
    create: can(slugs.media, 'create'),
    update: editFile,
    delete: removeFile,
    unlock: nobody,
  },
  ...uploadRules,
  defaultSort: '-updatedAt',
  fields: [
    ...forStaff([cropField()]),
    ...forPublic([
      text('alt', { localized: true, admin: { condition: isSeenOrHeard } }),
      textarea('caption', { localized: true, maxLength: 1_000 }),
      text('credit', { localized: true }),
      term('licence', licences),
      day('licenceEndsOn'),
      term('kind', mediaKinds),
      text('downloadName', { maxLength: 200 }),
      term('language', languagesOfFile, { defaultValue: 'neutral' }),
      // A filter has Payload ask whether the person may read the file: it goes out with this one.
      relation('counterpart', slugs.media, { filterOptions: { mimeType: { exists: true } } }),
      ...recordingFields(),
    ]),
    ...forStaff([
      check('needsConsent'),
      check('hasConsent'),
      textarea('internalNote', { access: { read: readByTeam } }),
      check('isShared', { index: true }),
      relation('team', slugs.users, { hasMany: true, access: { read: readByTeam } }),
      relation('sourceFiles', slugs.media, { hasMany: true }),
    ]),
    ...forSystem([
      text('originalName', { index: true, access: { read: readByTeam } }),
      text('fileDigest', { index: true }),
    ]),
    ...fileFields(),
  ],
}
