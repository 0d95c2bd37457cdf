import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { storedHtml, storedText } from '../richText/stored.ts'

/** Rich texts of what was published before HTML and plain text lay beside them. */
const texts = [
  ['publications', 'body'],
  ['methodologies', 'body'],
  ['press_releases', 'body'],
  ['news', 'body'],
  ['events', 'body'],
  ['pages', 'body'],
  ['surveys', 'body'],
  ['survey_results', 'findings'],
  ['faqs', 'answer'],
] as const

/** Writes HTML and plain text beside the rich texts of everything that is published now. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, field] of texts) {
    const names = { row: sql.identifier(table), locales: sql.identifier(`${table}_locales`), field: sql.identifier(field) }
    const found = await db.execute(sql`select l.id, l._locale as language, l._parent_id as parent, l.${names.field} as value
      from ${names.locales} l join ${names.row} d on d.id = l._parent_id where d._status = 'published' and l.${names.field} is not null`)
    for (const { id, language, parent, value } of found.rows) {
      const locale = language === 'en' ? 'en' : 'ka'
      const [html, text] = [storedHtml(value, locale, `${field}-${String(parent).slice(0, 8)}`), storedText(value, locale)]
      await db.execute(sql`update ${names.locales} set ${sql.identifier(`${field}_html`)} = ${html}, ${sql.identifier(`${field}_text`)} = ${text} where id = ${id}`)
    }
  }
}

/** The columns go with the migration before. */
export async function down(_: MigrateDownArgs): Promise<void> {}
