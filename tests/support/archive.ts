import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { archiveGate } from '../../plugins/publishing/archive.ts'
import { type ImportOptions, importArchive } from '../../src/archive/importArchive.ts'
import type { Result, Summary } from '../../src/archive/report.ts'
import { fileRules } from '../../src/media/fileRules.ts'
import type { Desk } from './desk.ts'

/** An archive as files of a folder; objects are written one a line, everything else as it is. */
export const archiveFolder = (files: Record<string, readonly object[] | string | Uint8Array>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-archive-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const lines = Array.isArray(content) ? content.map((item) => `${JSON.stringify(item)}\n`).join('') : content
    writeFileSync(join(folder, name), lines as string)
  }
  return folder
}

export type Imported = { summary: Summary; results: Result[]; of: (externalId: string) => Result | undefined }

/** Brings an archive in as the head of the desk. */
export const bringArchive = async (
  desk: Desk,
  folder: string,
  options: Partial<ImportOptions> = {},
  signal?: AbortSignal,
): Promise<Imported> => {
  const results: Result[] = []
  const summary = await importArchive(
    desk.payload,
    archiveGate(fileRules),
    { folder, as: desk.people.head.email, ...options },
    { onResult: (result) => void results.push(result), signal },
  )
  return { summary, results, of: (externalId) => results.find((result) => result.externalId === externalId) }
}

/** Codes of what a report says of a line. */
export const codesOf = (result: Result | undefined): string[] => (result?.reasons ?? []).map(({ code }) => code)

/** How many rows each table has. */
export const rowCounts = async (desk: Desk): Promise<Record<string, number>> => {
  const tables = await desk.sql(`select tablename from pg_tables where schemaname = 'public' order by 1`)
  const counts: Record<string, number> = {}
  for (const { tablename } of tables)
    counts[String(tablename)] = Number((await desk.sql(`select count(*) from "${tablename}"`))[0]?.count)
  return counts
}

/** A news item of the old website, in both languages. */
export const newsItem = (id: number | string, more: object = {}) => ({
  externalId: `news-${id}`,
  oldPaths: [`http://www.geostat.ge/?action=news&npid=${id}&lang=geo`, `/ka/single-news/${id}/sitqvebi`],
  publishedOn: '2016-05-12',
  title: { ka: `ძველი სიახლე ${id}`, en: `Old news ${id}` },
  summary: { ka: 'მოკლედ', en: 'In short' },
  body: { ka: `<p>ტექსტი <b>${id}</b></p>`, en: `<p>Text <b>${id}</b></p>` },
  ...more,
})
