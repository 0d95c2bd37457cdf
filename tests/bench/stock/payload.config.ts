import { readFileSync } from 'node:fs'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Field } from 'payload'
import sharp from 'sharp'

/** For the benchmark of the admin: the fields of our publications, written by plainFields.ts. */
const given = process.env.STOCK_PUBLICATION
const publicationFields: Field[] = given
  ? JSON.parse(readFileSync(given, 'utf8')).fields
  : [
      { name: 'title', type: 'text', localized: true, required: true },
      { name: 'slug', type: 'text', index: true },
      { name: 'summary', type: 'textarea', localized: true },
      { name: 'body', type: 'richText', localized: true },
      { name: 'publishedOn', type: 'date', index: true },
      { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
    ]

/**
 * A plain Payload project as its own template makes it, admin included: the measure that ours is held against. Never
 * deployed.
 */
export default buildConfig({
  secret: 'only-for-the-benchmark',
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'media', upload: true, fields: [{ name: 'alt', type: 'text', required: true }] },
    {
      slug: 'topics',
      access: { read: () => true },
      fields: [
        { name: 'name', type: 'text', localized: true, required: true },
        { name: 'slug', type: 'text', index: true },
      ],
    },
    {
      slug: 'publications',
      versions: { drafts: true },
      access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
      fields: publicationFields,
    },
  ],
  editor: lexicalEditor(),
  localization: { locales: ['ka', 'en'], defaultLocale: 'ka', fallback: true },
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
  db: postgresAdapter({
    push: process.env.STOCK_PUSH === '1',
    pool: { connectionString: process.env.STOCK_DATABASE_URL, max: 10 },
  }),
})
