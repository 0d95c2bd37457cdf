import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SqlRunner } from '../config/sql.ts'
import type { Language } from '../slugs.ts'
import { type NewMail, queueMail } from './queueMail.ts'

/** What a mail says. Mail leaves the house: it holds no title and no content of what is not public. */
export type Letter = Pick<NewMail, 'subject' | 'body'>

/** Who is told what, about which document. */
export type Telling = {
  people: readonly string[]
  about: NonNullable<NewMail['about']>
  write: (language: Language) => Letter
}

/**
 * Queues one mail of a life cycle to each person, in the language that they chose; people who were switched off get none.
 * @param runner the transaction of its cause: `await database(req)`
 */
export const tellPeople = async (runner: SqlRunner, { people, about, write }: Telling): Promise<void> => {
  if (people.length === 0) return
  const ids = sql.join(
    [...new Set(people)].map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await runner.execute(
    sql`select email, preferred_language as language from users
         where id in (${ids}) and is_active is not false order by email`,
  )
  for (const { email, language } of rows) {
    const letter = write(language === 'en' ? 'en' : 'ka')
    await queueMail(runner, { kind: 'workflow', recipient: String(email), about, ...letter })
  }
}
