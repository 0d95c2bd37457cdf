import type { PostgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<PostgresAdapter['beforeSchemaInit']>[number]

/** Which published document uses which file, in which language, and when that use is public. */
const mediaUsage = pgTable(
  'media_usage',
  {
    mediaId: uuid('media_id').notNull(),
    documentCollection: text('document_collection').notNull(),
    documentId: text('document_id').notNull(),
    locale: text('locale').notNull(),
    visibleFrom: timestamp('visible_from', { withTimezone: true, precision: 3 }),
    visibleUntil: timestamp('visible_until', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    primaryKey({
      name: 'media_usage_pk',
      columns: [table.mediaId, table.documentCollection, table.documentId, table.locale],
    }),
    index('media_usage_document_idx').on(table.documentCollection, table.documentId),
  ],
)

/** Which newest draft uses which file: where a file is put in when it replaces another. */
const mediaDrafts = pgTable(
  'media_drafts',
  {
    mediaId: uuid('media_id').notNull(),
    documentCollection: text('document_collection').notNull(),
    documentId: text('document_id').notNull(),
  },
  (table) => [
    primaryKey({ name: 'media_drafts_pk', columns: [table.mediaId, table.documentCollection, table.documentId] }),
    index('media_drafts_document_idx').on(table.documentCollection, table.documentId),
  ],
)

/** Every address that a document has or had. Unique, so that an address never changes hands. */
const slugRegistry = pgTable(
  'slug_registry',
  {
    collection: text('collection').notNull(),
    locale: text('locale').notNull(),
    slug: text('slug').notNull(),
    documentId: uuid('document_id'),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'slug_registry_pk', columns: [table.collection, table.locale, table.slug] }),
    index('slug_registry_document_idx').on(table.documentId),
  ],
)

/** Mail that is to leave: written in the transaction of its cause, sent by the worker after the commit. */
const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** One of src/mail/kinds.ts. Whoever writes without saying why writes what is shown least. */
    kind: text('kind').notNull().default('account'),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    state: text('state').notNull().default('queued'),
    attempts: integer('attempts').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    sentAt: timestamp('sent_at', { withTimezone: true, precision: 3 }),
    error: text('error'),
    /** The document that it is about, if it is about one. */
    documentCollection: text('document_collection'),
    documentId: text('document_id'),
  },
  (table) => [
    index('outbox_state_idx').on(table.state, table.createdAt),
    index('outbox_created_idx').on(table.createdAt, table.id),
  ],
)

/** Which item of an old archive became which document: what makes an import go on after a break and double nothing. */
const importItems = pgTable(
  'import_items',
  {
    source: text('source').notNull(),
    collection: text('collection').notNull(),
    externalId: text('external_id').notNull(),
    documentId: uuid('document_id').notNull(),
    /** Of the item as it was brought. */
    digest: text('digest').notNull(),
    /** Of the document as the import left it: another one means that somebody of the office edited it since. */
    contentDigest: text('content_digest').notNull(),
    /** SHA-256 of a file as it was brought, before it was cleaned. */
    fileDigest: text('file_digest'),
    isPublic: boolean('is_public').notNull().default(false),
    importedAt: timestamp('imported_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'import_items_pk', columns: [table.source, table.collection, table.externalId] }),
    index('import_items_document_idx').on(table.documentId),
    index('import_items_file_idx').on(table.fileDigest),
  ],
)

/**
 * What somebody typed into a form and did not save, for nobody but them: of one document in one language the fields that
 * they changed. A document that is not there yet has the id ''.
 */
const unsavedWork = pgTable(
  'unsaved_work',
  {
    owner: uuid('owner').notNull(),
    documentCollection: text('document_collection').notNull(),
    documentId: text('document_id').notNull(),
    locale: text('locale').notNull(),
    changes: jsonb('changes').notNull(),
    keptAt: timestamp('kept_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({
      name: 'unsaved_work_pk',
      columns: [table.owner, table.documentCollection, table.documentId, table.locale],
    }),
    index('unsaved_work_kept_idx').on(table.keptAt),
  ],
)

/** Rows of the audit log that wait for their seal, in the order in which they were written; a trigger notes each. */
const auditUnsealed = pgTable(
  'audit_unsealed',
  {
    rowId: uuid('row_id').primaryKey(),
    entry: bigint('entry', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    notedAt: timestamp('noted_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (table) => [unique('audit_unsealed_entry_unique').on(table.entry)],
)

/** The chain of the audit log: one seal a row, each with a hash over all before it (src/audit/chain.ts). */
const auditSeals = pgTable(
  'audit_seals',
  {
    position: bigint('position', { mode: 'number' }).primaryKey(),
    rowId: uuid('row_id').notNull(),
    rowDigest: text('row_digest').notNull(),
    chainHash: text('chain_hash').notNull(),
    sealedAt: timestamp('sealed_at', { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [unique('audit_seals_row_unique').on(table.rowId)],
)

/** What was taken down at once, by one person: it waits for a second one to confirm it, or to be put back. */
const takeDowns = pgTable(
  'take_downs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    documentCollection: text('document_collection').notNull(),
    documentId: text('document_id').notNull(),
    takenDownBy: uuid('taken_down_by').notNull(),
    takenDownAt: timestamp('taken_down_at', { withTimezone: true, precision: 3 }).notNull(),
    confirmedBy: uuid('confirmed_by'),
    /** When it was confirmed, or went out again by an approval. */
    endedAt: timestamp('ended_at', { withTimezone: true, precision: 3 }),
    /** When the head of the department and the director were last told that nobody has confirmed it. */
    lastToldAt: timestamp('last_told_at', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    index('take_downs_document_idx').on(table.documentCollection, table.documentId),
    index('take_downs_ended_idx').on(table.endedAt, table.takenDownAt),
  ],
)

/** Tables of ours that are no collections: added to Payload's schema so that migrations know them. */
export const ourTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    media_usage: mediaUsage,
    media_drafts: mediaDrafts,
    slug_registry: slugRegistry,
    outbox,
    import_items: importItems,
    unsaved_work: unsavedWork,
    audit_unsealed: auditUnsealed,
    audit_seals: auditSeals,
    take_downs: takeDowns,
  } as typeof schema.tables,
})
