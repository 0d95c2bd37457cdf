import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { approvingRoles } from '../access/roles.ts'
import { database } from '../config/sql.ts'

/** Writes a mail to every active holder of an approving role into the outbox; the worker sends it after the commit. */
export const tellApprovers = async (
  req: PayloadRequest,
  { subject, body }: { subject: string; body: string },
): Promise<void> => {
  const runner = await database(req)
  const held = sql.join(
    approvingRoles.map((name) => sql`${name}`),
    sql`, `,
  )
  await runner.execute(sql`insert into outbox (kind, recipient, subject, body)
    select distinct 'account', u.email, ${subject}::text, ${body}::text from users u join users_roles r on r.parent_id = u.id
    where r.value::text in (${held}) and u.is_active is not false`)
}
