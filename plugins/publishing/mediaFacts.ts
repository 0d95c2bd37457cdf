import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import { callerLanguage } from '../../src/errors/language.ts'
import { digest, type Json } from '../../src/lifecycle/canonical.ts'
import { now } from '../../src/time/clock.ts'
import { tbilisiDay } from '../../src/time/tbilisi.ts'
import type { MediaDigests } from './domain/contentHash.ts'
import { lacksOfFile } from './domain/lacksOfFile.ts'
import { asRecord, asText } from './domain/values.ts'
import type { FileRules } from './fileRules.ts'
import { lackWords } from './translations/lacks.ts'

type MediaRow = {
  id: string
  name: string
  fileDigest: string
  counterpartId: string | null
  mime: string
  /** What readers see of it, all languages: alternative text, credit, caption by language, and the shared columns. */
  words: { [language: string]: { alt: string | null; credit: string | null; caption: string | null } }
  shared: { [name: string]: Json }
  needsConsent: boolean | null
  hasConsent: boolean | null
}

const asList = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

const rowsOf = async (req: PayloadRequest, ids: readonly string[]): Promise<MediaRow[]> => {
  if (ids.length === 0) return []
  const runner = await database(req)
  const found =
    await runner.execute(sql`select m.id, m.original_name as name, m.file_digest as "fileDigest", m.counterpart_id as "counterpartId",
      m.mime_type as mime, m.needs_consent as "needsConsent", m.has_consent as "hasConsent",
      coalesce(jsonb_object_agg(l._locale::text, jsonb_build_object('alt', l.alt, 'credit', l.credit, 'caption', l.caption))
        filter (where l._locale is not null), '{}') as words,
      jsonb_build_object('licence', m.licence, 'licenceEndsOn', to_char(m.licence_ends_on at time zone 'UTC', 'YYYY-MM-DD'), 'kind', m.kind,
        'downloadName', m.download_name, 'language', m.language, 'focalX', m.focal_x, 'focalY', m.focal_y) as shared
    from media m left join media_locales l on l._parent_id = m.id where m.id in (${asList(ids)}) group by m.id`)
  return found.rows as MediaRow[]
}

/** Files, and beside each the file of the other language that goes out with it. */
const withCounterparts = async (req: PayloadRequest, ids: readonly string[]): Promise<MediaRow[]> => {
  const files = await rowsOf(req, ids)
  const others = files.flatMap(({ counterpartId }) =>
    counterpartId && !ids.includes(counterpartId) ? [counterpartId] : [],
  )
  return [...files, ...(await rowsOf(req, [...new Set(others)]))]
}

const ownDigest = (file: MediaRow | undefined): Json =>
  file ? [file.fileDigest, file.words, file.shared, file.counterpartId] : null

/** A file that lacks something, with what it lacks, in the caller's words; null for one that may go out. */
const complaint = (
  req: PayloadRequest,
  files: FileRules,
  { name, mime, words, shared, needsConsent, hasConsent }: MediaRow,
): string | null => {
  const lacks = lacksOfFile(
    {
      mime,
      alt: { ka: words.ka?.alt ?? null, en: words.en?.alt ?? null },
      hasCredit: Object.values(words).some(({ credit }) => Boolean(credit?.trim())),
      licence: asText(asRecord(shared).licence),
      licenceEndsOn: asText(asRecord(shared).licenceEndsOn),
      needsConsent: needsConsent === true,
      hasConsent: hasConsent === true,
      isSource: files.isNeverPublic(mime),
    },
    tbilisiDay(now()),
  )
  const language = callerLanguage(req.headers)
  return lacks.length === 0 ? null : `${name} – ${lacks.map((lack) => lackWords[lack][language]).join(', ')}`
}

/**
 * The files of a document: what an approval is bound to of each, and which of them may not go out yet, with what they
 * lack.
 */
export const mediaFacts = async (
  req: PayloadRequest,
  rules: FileRules,
  ids: readonly string[],
): Promise<{ digests: MediaDigests; unready: string[] }> => {
  const files = await withCounterparts(req, ids)
  const byId = new Map(files.map((file) => [file.id, file]))
  return {
    digests: new Map(
      files.map((file) => [file.id, digest([ownDigest(file), ownDigest(byId.get(file.counterpartId ?? ''))])]),
    ),
    unready: files.flatMap((file) => complaint(req, rules, file) ?? []),
  }
}
