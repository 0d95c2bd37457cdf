import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { asQuery, presetsOf } from '../../src/config/forms/presets.ts'
import { typedFields } from '../../src/fields/typed/paths.ts'
import type { Slug } from '../../src/slugs.ts'

let config: SanitizedConfig

beforeAll(async () => {
  process.env.STATDESK_EMBEDDED_DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none'
  process.env.PAYLOAD_SECRET ??= randomBytes(48).toString('base64url')
  config = await (await import('../../payload.config.ts')).default
})

type Named = { path: string; field: FlattenedField }

const nested = (fields: FlattenedField[], prefix: string): Named[] =>
  fields.flatMap((field) => {
    const path = `${prefix}.${field.name}`
    const inner = 'flattenedFields' in field ? nested(field.flattenedFields, path) : []
    return [{ path, field }, ...inner]
  })

const allFields = (): Named[] =>
  [...config.collections, ...config.globals]
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) => nested(flattenedFields, slug))

const isOfVersions = ({ path }: Named): boolean =>
  [...config.collections, ...config.globals].some(({ slug, versions }) => versions && path.startsWith(`${slug}.`))

/** Ids of rows are Payload's own and shown nowhere. */
const isOfRow = ({ path }: Named): boolean => /\..+\.id$/.test(path)

/** Fields that a form shows: neither they nor what they stand in is hidden. */
const shown = (all: Named[]): Named[] => {
  const hidden = all.filter(({ field }) => field.admin?.hidden).map(({ path }) => path)
  return all.filter(({ path }) => !hidden.some((one) => path === one || path.startsWith(`${one}.`)))
}

/** Payload's own, with screens of its own: a key, a password, the file itself. */
const isPayloads = ({ path }: Named): boolean =>
  /\.(id|_status|apiKey|hasAPIKey|enableAPIKey|apiKeyIndex|salt|hash|password|sessions.*|lockUntil|loginAttempts|resetPassword.*)$/.test(
    path,
  )

/** What a comparison of versions shows in words of its own; parts that hold fields are drawn by Payload. */
const isCompared = ({ field }: Named): boolean =>
  ['array', 'blocks', 'group', 'tab'].includes(field.type) ||
  String((field.admin?.components as { Diff?: unknown } | undefined)?.Diff).startsWith('/src/versions/')

/** Payload makes an English label of the name of a field that has none. */
const isMadeFromName = (label: unknown): boolean => typeof label === 'string'

describe('every screen of the admin', () => {
  it('compares versions in words: no field of a document is shown as it is stored', () => {
    const read = shown(allFields()).filter((one) => !isOfRow(one) && !isPayloads(one))
    expect(read.length).toBeGreaterThan(100)
    expect(read.filter((one) => isOfVersions(one) && !isCompared(one)).map(({ path }) => path)).toEqual([])
  })

  it('reads typed figures and dates with fields of ours, never with those that make another value of a text', () => {
    const read = shown(allFields()).filter(
      (one) => ['number', 'date'].includes(one.field.type) && !isOfRow(one) && !isPayloads(one),
    )
    const ours = (field: FlattenedField): boolean =>
      (field.admin?.components as { Field?: unknown } | undefined)?.Field ===
      typedFields[field.type as 'number' | 'date']
    expect(read.length).toBeGreaterThan(30)
    expect(read.filter(({ field }) => !ours(field)).map(({ path }) => path)).toEqual([])
    const lax = read.filter(({ field }) => field.type === 'date' && !field.admin?.date?.overrides?.strictParsing)
    expect(lax.map(({ path }) => path)).toEqual([])
  })

  it('names its fields and columns in words of ours or of the admin language, never in English made from a name', () => {
    const unnamed = allFields()
      .filter((one) => !isOfRow(one) && isMadeFromName(one.field.label))
      .map(({ path }) => path)
    expect(unnamed).toEqual([])
  })

  it('shows no button of Payload that would publish or take back beside the life cycle', () => {
    const own = /#(ActionButtons|NoButton)$/
    const buttons = [
      ...config.collections
        .filter(({ versions }) => versions?.drafts)
        .map(({ slug, admin }) => ({ slug, at: admin.components?.edit })),
      ...config.globals
        .filter(({ versions }) => versions?.drafts)
        .map(({ slug, admin }) => ({ slug, at: admin?.components?.elements })),
    ]
    expect(buttons.length).toBeGreaterThan(10)
    const foreign = buttons.filter(
      ({ at }) => !own.test(String(at?.PublishButton)) || !own.test(String(at?.UnpublishButton)),
    )
    expect(foreign.map(({ slug }) => slug)).toEqual([])
  })

  it('loads no editor of code, which the browser would fetch from a server outside', () => {
    const fetched = allFields()
      .filter(({ field }) => ['json', 'code'].includes(field.type))
      .filter((one) => !one.field.admin?.hidden && !(one.field.admin?.components as { Field?: unknown })?.Field)
      .map(({ path }) => path)
    expect(fetched).toEqual([])
  })

  it('helps an editor to fill in every field, in both languages, in whole sentences without capitals of Mtavruli', () => {
    const isSentence = (words: unknown): boolean =>
      typeof words === 'string' && words.endsWith('.') && !/[\u1C90-\u1CBF]/.test(words)
    const helpless = shown(allFields())
      .filter((one) => !isOfRow(one) && !isPayloads(one))
      .filter(({ field }) => {
        const help = (field.admin as { description?: Record<string, unknown> } | undefined)?.description
        return !isSentence(help?.ka) || !isSentence(help?.en)
      })
      .map(({ path }) => path)
    expect(helpless).toEqual([])
  })

  it('filters its lists ready-made by fields that are there', () => {
    const onlooker = { personId: 'somebody', now: new Date('2026-11-23T08:00:00.000Z') }
    const missing = config.collections.flatMap(({ slug, flattenedFields }) =>
      presetsOf(slug as Slug, onlooker)
        .flatMap(({ where }) => asQuery(where).map(([path]) => path.split(/[[\]]+/)[5]))
        .filter((name) => !flattenedFields.some((field) => field.name === name))
        .map((name) => `${slug}.${name}`),
    )
    expect(missing).toEqual([])
  })
})

describe('the list of files', () => {
  it('names its file and the name that the file came with by different words', () => {
    const media = config.collections.find(({ slug }) => slug === 'media')
    const label = (name: string) => media?.flattenedFields.find((field) => field.name === name)?.label
    expect(label('filename')).toEqual({ ka: 'ფაილი', en: 'File' })
    expect(label('originalName')).not.toEqual(label('filename'))
  })
})
