import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { database, type SqlRunner } from './sql.ts'

/** A session as Payload writes it: what it read is text, and what it has just set is a `Date`. */
type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }
type UpdateOne = (args: UpdateArguments) => Promise<unknown>
type UpdateArguments = {
  collection: string
  id?: string
  data: Record<string, unknown>
  req?: PayloadRequest
  returning?: boolean
}
type Adapter = { drizzle: SqlRunner; updateOne: UpdateOne }

/** Login, logout, renewal and the lock after wrong passwords write the account whole, sessions and all, unread. */
const isSessionWrite = ({ collection, id, data, returning }: UpdateArguments): boolean =>
  collection === 'users' && Boolean(id) && returning === false && Array.isArray(data.sessions)

const begin = (runner: SqlRunner, account: string, { id, createdAt, expiresAt }: Session) =>
  runner.execute(
    sql`insert into users_sessions ("_order", "_parent_id", id, created_at, expires_at)
        select coalesce(max("_order"), 0) + 1, ${account}::uuid, ${id},
          ${new Date(createdAt).toISOString()}::timestamptz, ${new Date(expiresAt).toISOString()}::timestamptz
        from users_sessions where "_parent_id" = ${account}::uuid`,
  )

const renew = (runner: SqlRunner, { id, expiresAt }: Session) =>
  runner.execute(
    sql`update users_sessions set expires_at = ${new Date(expiresAt).toISOString()}::timestamptz where id = ${id}`,
  )

/**
 * Ends the sessions that the writer left out, and those whose time is over.
 * A request ends its own session, or all; without one (the lock after wrong passwords) whatever is left out ends.
 */
const endOthers = (runner: SqlRunner, account: string, kept: Session[], req: PayloadRequest | undefined) => {
  const own = (req?.user as { _sid?: string } | null | undefined)?._sid ?? ''
  const keptIds = JSON.stringify(kept.map(({ id }) => id))
  const leftOut = sql`not (${keptIds}::jsonb ? id)`
  const ended = req && kept.length > 0 ? sql`id = ${own} and ${leftOut}` : leftOut
  return runner.execute(
    sql`delete from users_sessions where "_parent_id" = ${account}::uuid and (expires_at <= now() or ${ended})`,
  )
}

const writeSessions = async (adapter: Adapter, { id, data, req }: UpdateArguments): Promise<null> => {
  const runner = req ? await database(req) : adapter.drizzle
  const account = String(id)
  const sessions = data.sessions as Session[]
  await endOthers(runner, account, sessions, req)
  for (const session of sessions)
    if (session.createdAt instanceof Date) await begin(runner, account, session)
    else if (session.expiresAt instanceof Date) await renew(runner, session)
  return null
}

/**
 * Payload keeps sessions by writing the whole account as it was read before the password was checked. Two sign-ins at
 * one moment lost one session; a role taken away, a password changed or a session ended in that moment came back.
 * Here such a write touches the sessions that it means, and nothing else of the account.
 * Can go when Payload writes its sessions by themselves.
 */
export const withSessionsByThemselves = <T extends DatabaseAdapterObj>(adapter: T): T => ({
  ...adapter,
  init: (args: Parameters<T['init']>[0]) => {
    const made = adapter.init(args)
    // The adapter's own type hides that `updateOne` may be replaced; it is called with the adapter as `this`.
    const own = made as unknown as Adapter
    const whole = own.updateOne
    return Object.assign(made, {
      updateOne: (given: UpdateArguments) =>
        isSessionWrite(given) ? writeSessions(own, given) : whole.call(made, given),
    })
  },
})
