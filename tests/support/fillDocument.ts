import type { FlattenedField } from 'payload'
import type { Audience } from '../../src/fields/audience.ts'
import { validateOldPath } from '../../src/fields/oldPath.ts'
import type { Vocabulary } from '../../src/fields/vocabulary.ts'
import { validateEmail, validateWebAddress } from '../../src/fields/webAddress.ts'
import { richText } from './text.ts'

/** Where a generated text goes: its audience, and its language when the field has one. */
export type Place = { path: string; audience: Audience; language: 'ka' | 'en' | 'shared' }

export type Filling = {
  language: 'ka' | 'en'
  /** The text of a place; it is put into every text of the document. */
  textFor: (place: Place) => string
  /** Ids for a link to one of these collections; an empty list leaves it out. */
  linksTo: (collections: readonly string[], path: string) => { relationTo: string; id: string }[]
  /** Nodes that formatted text ends with. */
  nodes?: (path: string) => object[]
  /** Fields that are left alone, by path. */
  without?: readonly string[]
}

type Data = Record<string, unknown>
type Named = FlattenedField & { name: string }

/** Names that Payload adds by itself, or that make their own value. */
const ofPayload = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'slug',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'crop',
  'sizes',
  'password',
  'email',
  'roles',
  'sessions',
  'enableAPIKey',
  'apiKey',
  'apiKeyIndex',
  'salt',
  'hash',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'loginAttempts',
  'lockUntil',
]

const audienceOf = (field: FlattenedField, parent: Audience): Audience =>
  (field.custom?.audience as Audience | undefined) ?? parent

const textOf = (field: Named, path: string, audience: Audience, filling: Filling): string => {
  const { vocabulary } = (field.custom ?? {}) as { vocabulary?: Vocabulary }
  if (vocabulary) return vocabulary[0]?.value ?? ''
  const text = filling.textFor({
    path,
    audience,
    language: 'localized' in field && field.localized ? filling.language : 'shared',
  })
  const validate = 'validate' in field ? field.validate : undefined
  if (validate === validateEmail) return `${text.replace(/\W/g, '')}@example.ge`
  if (validate === validateWebAddress) return `https://example.ge/${encodeURIComponent(text)}`
  if (validate === validateOldPath) return `/${encodeURIComponent(text)}`
  return text
}

const linksOf = (
  field: Named & { relationTo: string | string[]; hasMany?: boolean },
  path: string,
  filling: Filling,
): unknown => {
  const links = filling.linksTo([field.relationTo].flat(), path)
  const values = links.map(({ relationTo, id }) => (Array.isArray(field.relationTo) ? { relationTo, value: id } : id))
  return field.hasMany ? values : values[0]
}

const valueFor = (field: Named, path: string, parent: Audience, filling: Filling): unknown => {
  const audience = audienceOf(field, parent)
  switch (field.type) {
    case 'text':
    case 'textarea':
      return textOf(field, path, audience, filling)
    case 'richText':
      return richText(
        filling.textFor({ path, audience, language: field.localized ? filling.language : 'shared' }),
        ...(filling.nodes?.(path) ?? []),
      )
    case 'number':
      return 3
    case 'checkbox':
      return true
    case 'date':
      // What ends has not ended yet: a licence that is over keeps a file inside.
      return path.endsWith('EndsOn') ? '2199-03-04T00:00:00.000Z' : '2026-03-04T00:00:00.000Z'
    case 'relationship':
    case 'upload':
      return linksOf(field as Named & { relationTo: string | string[] }, path, filling)
    case 'group':
      return fillFields(field.flattenedFields, filling, audience, `${path}.`)
    case 'array':
      return [fillFields(field.flattenedFields, filling, audience, `${path}.`)]
    default:
      return undefined
  }
}

const fillFields = (fields: readonly FlattenedField[], filling: Filling, parent: Audience, prefix: string): Data => {
  const own = fields.filter(
    (field): field is Named =>
      'name' in field &&
      !ofPayload.includes(field.name) &&
      audienceOf(field, parent) !== 'system' &&
      !('virtual' in field && field.virtual),
  )
  const filled = own
    .filter((field) => !filling.without?.includes(`${prefix}${field.name}`))
    .map((field) => [field.name, valueFor(field, `${prefix}${field.name}`, parent, filling)])
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
}

/**
 * Data for every field of a collection or global that a person may write, worked out from its fields: a field that is
 * added tomorrow is filled too.
 * @param fields of the sanitized config (`flattenedFields`)
 */
export const fillDocument = (fields: readonly FlattenedField[], filling: Filling): Data =>
  fillFields(fields, filling, 'staff', '')
