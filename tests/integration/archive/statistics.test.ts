import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { archiveFolder, bringArchive, newsItem } from '../../support/archive.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { openOffice } from '../../support/office.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(await openOffice())
})
afterAll(() => desk.close())

/** What an import fills and lists ask. */
const tables = ['news', '_news_v', 'news_locales', 'redirects', 'slug_registry', 'import_items', 'audit_log', 'media']

const analysedAt = async (): Promise<Record<string, Date | null>> => {
  const rows = await desk.sql('select relname, last_analyze from pg_stat_user_tables where relname = any($1)', [tables])
  return Object.fromEntries(rows.map(({ relname, last_analyze }) => [String(relname), last_analyze as Date | null]))
}

const notLaterThan = (at: Date, found: Record<string, Date | null>): string[] =>
  tables.filter((name) => !((found[name] ?? new Date(0)) > at))

const databaseNow = async (): Promise<Date> => (await desk.sql('select clock_timestamp() as at'))[0]?.at as Date

describe('what the database knows of its tables', () => {
  it('is not measured by a dry run, which writes nothing', async () => {
    const before = await analysedAt()
    await bringArchive(desk, archiveFolder({ 'news.jsonl': [newsItem(1)] }), { isDryRun: true })
    expect(await analysedAt()).toEqual(before)
  })

  it('is measured anew at the end of an import, so that lists are quick at once; also when nothing new came', async () => {
    const folder = archiveFolder({ 'news.jsonl': [newsItem(1), newsItem(2)] })
    const begun = await databaseNow()
    await bringArchive(desk, folder, { isPublic: true })
    expect(notLaterThan(begun, await analysedAt())).toEqual([])
    const [{ reltuples } = {}] = await desk.sql(`select reltuples::int from pg_class where relname = 'news'`)
    expect(reltuples).toBe(2)
    const again = await databaseNow()
    await bringArchive(desk, folder, { isPublic: true })
    expect(notLaterThan(again, await analysedAt())).toEqual([])
  })
})
