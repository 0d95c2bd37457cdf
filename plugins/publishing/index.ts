import type { CollectionConfig, Config, Plugin } from 'payload'
import { extend } from '../../src/config/extend.ts'
import { fieldTree } from '../../src/fields/tree.ts'
import { withWrittenText } from '../../src/fields/writtenText.ts'
import type { GlobalSlug, PublicSlug, Slug } from '../../src/slugs.ts'
import { cropFile } from './endpoints/cropFile.ts'
import { fileAddress } from './endpoints/fileAddress.ts'
import { replaceFile } from './endpoints/replaceFile.ts'
import { resolveAddress } from './endpoints/resolveAddress.ts'
import { restoreAsDraft, restoreGlobalAsDraft } from './endpoints/restoreAsDraft.ts'
import { waitingDoor } from './endpoints/waiting.ts'
import { gateFields, mediaGateFields, previousEditionField } from './fields/gateFields.ts'
import type { FileRules } from './fileRules.ts'
import { forgetMediaDrafts } from './hooks/forgetMediaDrafts.ts'
import { guardPublicGlobal, guardPublicReading } from './hooks/guardPublicReading.ts'
import { keepMainRowInStep } from './hooks/keepMainRowInStep.ts'
import { keepPublicWords } from './hooks/keepPublicWords.ts'
import { keepGlobalSystemColumns, keepSystemColumns } from './hooks/keepSystemColumns.ts'
import { nameAddress } from './hooks/nameAddress.ts'
import { namePreviousEdition } from './hooks/namePreviousEdition.ts'
import { freeSlugs, preventDeletion, preventTrash } from './hooks/preventDeletion.ts'
import { nameSlugOwner, reserveSlug } from './hooks/reserveSlug.ts'
import { selectSources } from './hooks/selectSources.ts'
import { shareCompanionsOfFile } from './hooks/shareCompanionsOfFile.ts'
import { showGlobalLocales, showLocales } from './hooks/showLocales.ts'
import { leaveOutWrittenText, showWrittenText } from './hooks/showWrittenText.ts'
import { stripHidden, stripHiddenOfGlobal } from './hooks/stripHidden.ts'
import { writeAsDraft, writeGlobalAsDraft } from './hooks/writeAsDraft.ts'

/** Which collections and globals the gate stands before. */
export type PublishingOptions = {
  /** Collections whose documents are written as drafts and published by the life cycle. */
  documents: readonly PublicSlug[]
  /** The collection of files, public through the documents that use them. */
  media: PublicSlug
  /** What the collection of files says of their kinds. */
  files: FileRules
  globals: readonly GlobalSlug[]
  /** Documents that appear period after period: each has a next edition. */
  series: readonly PublicSlug[]
  /** The collection of old addresses, which gets the public question where one leads. */
  redirects: Slug
}

/** Documents with a slug field have an address of their own, which is reserved. */
const hasSlug = (config: Config, slug: PublicSlug): boolean =>
  fieldTree(config.collections?.find((collection) => collection.slug === slug)?.fields ?? []).some(
    ({ name }) => name === 'slug',
  )

const replaceButton = '/plugins/publishing/components/ReplaceFile.client.tsx#ReplaceFile'
const waitingButton = '/plugins/publishing/components/WaitingSentences.client.tsx#WaitingSentences'

const takeDowns = '/plugins/publishing/components/TakeDowns.tsx#TakeDowns'

/** The first screen after signing in says what was taken down and waits for a second person. */
const withTakeDowns = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), takeDowns],
    },
  },
})

type Admin = NonNullable<CollectionConfig['admin']>

/** Puts a control of ours before those of the form. */
const withControl =
  (control: string) =>
  (admin: Admin): Admin => ({
    ...admin,
    components: {
      ...admin.components,
      edit: {
        ...admin.components?.edit,
        beforeDocumentControls: [...(admin.components?.edit?.beforeDocumentControls ?? []), control],
      },
    },
  })

/**
 * The public gate: drafts are written by anybody who may, become public by the life cycle alone (approvable.ts says how, the
 * approval workflow says when), and are read by the public only through the gate.
 */
export const publishing =
  ({ documents, media, files, globals, series, redirects }: PublishingOptions): Plugin =>
  (config) => {
    const addressed = documents.filter((slug) => hasSlug(config, slug))
    return extend(withTakeDowns(config), {
      toEach: [
        {
          slugs: documents,
          amendFields: withWrittenText,
          fields: gateFields(),
          hooks: {
            beforeOperation: [guardPublicReading, selectSources, writeAsDraft, leaveOutWrittenText],
            beforeChange: [preventTrash, keepSystemColumns],
            beforeDelete: [preventDeletion],
            afterDelete: [forgetMediaDrafts],
            beforeRead: [showLocales],
            afterChange: [keepMainRowInStep],
            afterOperation: [showWrittenText, stripHidden],
          },
          admin: (admin) => ({ ...admin, disableCopyToLocale: true }),
        },
        {
          slugs: addressed,
          hooks: { beforeChange: [reserveSlug], afterChange: [nameSlugOwner], afterDelete: [freeSlugs] },
        },
        ...series.map((slug) => ({
          slugs: [slug],
          fields: [previousEditionField(slug)],
          hooks: { beforeChange: [namePreviousEdition] },
          endpoints: [waitingDoor(slug)],
          admin: withControl(waitingButton),
        })),
        { slugs: [redirects], endpoints: [resolveAddress] },
        ...documents.map((slug) => ({
          slugs: [slug],
          endpoints: [restoreAsDraft(slug)],
        })),
        {
          slugs: [media],
          fields: mediaGateFields(),
          admin: withControl(replaceButton),
          endpoints: [
            replaceFile({ files, globals }),
            cropFile({ files, globals }),
            fileAddress(files, '/address/:id'),
            fileAddress(files, '/address/:id/:name'),
          ],
          hooks: {
            beforeChange: [keepPublicWords, nameAddress],
            afterChange: [shareCompanionsOfFile],
            afterDelete: [forgetMediaDrafts],
            beforeOperation: [guardPublicReading, selectSources],
            beforeRead: [showLocales],
            afterOperation: [stripHidden],
          },
        },
      ],
      toEachGlobal: [
        {
          slugs: globals,
          fields: gateFields(),
          globalHooks: {
            beforeOperation: [guardPublicGlobal, writeGlobalAsDraft],
            beforeChange: [keepGlobalSystemColumns],
            afterRead: [showGlobalLocales, stripHiddenOfGlobal],
          },
        },
        ...globals.map((slug) => ({
          slugs: [slug],
          endpoints: [restoreGlobalAsDraft(slug)],
        })),
      ],
    })
  }
