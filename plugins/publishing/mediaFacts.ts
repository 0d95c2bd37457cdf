import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { database } from '../../src/config/sql.ts'
import { callerLanguage } from '../../src/errors/language.ts'
import { fieldLabels } from '../../src/labels/fields.ts'
import { digest, type Json } from '../../src/lifecycle/canonical.ts'
import { now } from '../../src/time/clock.ts'
import { tbilisiDay } from '../../src/time/tbilisi.ts'
import type { MediaDigests } from './domain/contentHash.ts'
import { lacksOfFile, wordsLackingIn } from './domain/lacksOfFile.ts'
import { asRecord, asText } from './domain/values.ts'
import type { FileRules } from './fileRules.ts'
import type { ByLanguage } from './findGaps.ts'
import { gapWords } from './translations/gaps.ts'
import { lackWords } from './translations/lacks.ts'

type Word = 'alt' | 'credit' | 'caption' | 'captions' | 'transcript'

type MediaRow = {
  id: string
  name: string
  fileDigest: string
  counterpartId: string | null
  posterId: string | null
  mime: string
  /** What readers see of it, all languages: its words by language, and the shared columns. */
  words: { [language: string]: { [name in Word]: string | null } }
  shared: { [name: string]: Json }
  needsConsent: boolean | null
  hasConsent: boolean | null
  stillHolds: string[] | null
  mayGoAsSigned: boolean | null
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
    await runner.execute(sql`select m.id, m.original_name as name, m.file_digest as "fileDigest", m.counterpart_id as "counterpartId", m.poster_id as "posterId",
      m.mime_type as mime, m.needs_consent as "needsConsent", m.has_consent as "hasConsent",
      m.still_holds as "stillHolds", m.may_go_as_signed as "mayGoAsSigned",
      coalesce(jsonb_object_agg(l._locale::text, jsonb_build_object('alt', l.alt, 'credit', l.credit, 'caption', l.caption,
        'captions', l.captions, 'transcript', l.transcript))
        filter (where l._locale is not null), '{}') as words,
      jsonb_build_object('licence', m.licence, 'licenceEndsOn', to_char(m.licence_ends_on at time zone 'UTC', 'YYYY-MM-DD'), 'kind', m.kind,
        'downloadName', m.download_name, 'language', m.language, 'focalX', m.focal_x, 'focalY', m.focal_y) as shared
    from media m left join media_locales l on l._parent_id = m.id where m.id in (${asList(ids)}) group by m.id`)
  return found.rows as MediaRow[]
}

type Link = 'counterpartId' | 'posterId'

/** Files, and those that one of their links leads to. */
const withLinked = async (req: PayloadRequest, files: MediaRow[], link: Link): Promise<MediaRow[]> => {
  const known = new Set(files.map(({ id }) => id))
  const others = files.flatMap((file) => file[link] ?? []).filter((id) => !known.has(id))
  return [...files, ...(await rowsOf(req, [...new Set(others)]))]
}

/** Files, and what goes out with each: the file of the other language, and the posters of both. */
const withCompanions = async (req: PayloadRequest, ids: readonly string[]): Promise<MediaRow[]> =>
  withLinked(req, await withLinked(req, await rowsOf(req, ids), 'counterpartId'), 'posterId')

const ownDigest = (file: MediaRow | undefined): Json =>
  file ? [file.fileDigest, file.words, file.shared, file.counterpartId, file.posterId] : null

const fullDigest = (file: MediaRow, byId: ReadonlyMap<string, MediaRow>): string => {
  const linked = (of: MediaRow | undefined, link: Link) => byId.get(of?.[link] ?? '')
  const other = linked(file, 'counterpartId')
  return digest([file, other, linked(file, 'posterId'), linked(other, 'posterId')].map(ownDigest))
}

const inBoth = (words: MediaRow['words'], name: Word) => ({
  ka: words.ka?.[name] ?? null,
  en: words.en?.[name] ?? null,
})

/** A file that lacks something, with what it lacks, in the caller's words; null for one that may go out. */
const complaint = (
  req: PayloadRequest,
  files: FileRules,
  { name, mime, words, shared, needsConsent, hasConsent, stillHolds, mayGoAsSigned }: MediaRow,
): string | null => {
  const lacks = lacksOfFile(
    {
      mime,
      alt: inBoth(words, 'alt'),
      captions: inBoth(words, 'captions'),
      transcript: inBoth(words, 'transcript'),
      hasCredit: Object.values(words).some(({ credit }) => Boolean(credit?.trim())),
      licence: asText(asRecord(shared).licence),
      licenceEndsOn: asText(asRecord(shared).licenceEndsOn),
      needsConsent: needsConsent === true,
      hasConsent: hasConsent === true,
      stillHolds: stillHolds ?? [],
      mayGoAsSigned: mayGoAsSigned === true,
      isSource: files.isNeverPublic(mime),
    },
    tbilisiDay(now()),
  )
  const language = callerLanguage(req.headers)
  return lacks.length === 0 ? null : `${name} – ${lacks.map((lack) => lackWords[lack][language]).join(', ')}`
}

/** Words of files that one language lacks beside the other, in the caller's words. */
const gapsOf = (req: PayloadRequest, files: readonly MediaRow[], language: 'ka' | 'en'): string[] => {
  const callers = callerLanguage(req.headers)
  return files.flatMap(({ name, words }) =>
    wordsLackingIn({ caption: inBoth(words, 'caption'), credit: inBoth(words, 'credit') }, language).map(
      (lack) => `${name} · ${fieldLabels[lack][callers]} – ${gapWords[callers].inLanguage[language]}`,
    ),
  )
}

/**
 * The files of a document: what an approval is bound to of each, and which of them may not go out yet, with what they
 * lack; and words of them that one language lacks, which keep that language from going out.
 */
export const mediaFacts = async (
  req: PayloadRequest,
  rules: FileRules,
  ids: readonly string[],
): Promise<{ digests: MediaDigests; unready: string[]; gaps: ByLanguage }> => {
  const files = await withCompanions(req, ids)
  const byId = new Map(files.map((file) => [file.id, file]))
  return {
    digests: new Map(files.map((file) => [file.id, fullDigest(file, byId)])),
    unready: files.flatMap((file) => complaint(req, rules, file) ?? []),
    gaps: { ka: gapsOf(req, files, 'ka'), en: gapsOf(req, files, 'en') },
  }
}
