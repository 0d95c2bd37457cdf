import type { Mail } from './mailTransport.ts'
import { openTransport } from './mailTransport.ts'
import type { TaskContext } from './task.ts'

const MOST_ATTEMPTS = 5

/**
 * Sends what lies in `outbox`, oldest first. A row is marked `sending` before it leaves and `sent` after it: one that a
 * killed worker left in `sending` may have arrived or not, so it becomes `unconfirmed` for a person to decide and is
 * never sent again by itself. Jobs of the queue `mail` run one at a time, so nobody else is sending meanwhile.
 */
export async function sendMail(context: TaskContext): Promise<void> {
  const { client, environment, signal } = context
  await client.query(`update outbox set state = 'unconfirmed', error = 'interrupted' where state = 'sending'`)
  if ((await client.query(`select 1 from outbox where state = 'queued' limit 1`)).rowCount === 0) return
  const transport = await openTransport(environment)
  try {
    while (!signal.aborted) {
      const mail = await takeNext(context)
      if (!mail) return
      await sendOne(context, mail, transport.send)
    }
  } finally {
    transport.close()
  }
}

/** A mail that failed before waits a minute longer with each attempt. */
async function takeNext({ client }: TaskContext): Promise<Mail | undefined> {
  const { rows } = await client.query<Mail>(
    `update outbox set state = 'sending', attempts = attempts + 1
      where id = (select id from outbox where state = 'queued' and created_at + attempts * interval '1 minute' <= now()
                   order by created_at, id limit 1 for update skip locked)
      returning id, recipient, subject, body, created_at as "createdAt"`,
  )
  return rows[0]
}

/** Only a refusal that came before the mail was handed over may be tried again. */
async function sendOne({ client }: TaskContext, mail: Mail, send: (mail: Mail) => Promise<void>): Promise<void> {
  try {
    await send(mail)
    await client.query(`update outbox set state = 'sent', sent_at = now(), error = null where id = $1`, [mail.id])
  } catch (error) {
    await client.query(
      `update outbox set error = $2, state = case when $3 then (case when attempts >= $4 then 'failed' else 'queued' end)
        else 'unconfirmed' end where id = $1`,
      [mail.id, describe(error), hasSurelyNotLeft(error), MOST_ATTEMPTS],
    )
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500)

const BEFORE_LEAVING = ['EDNS', 'EAUTH', 'EENVELOPE', 'ENOSPC', 'EDQUOT', 'EACCES', 'EROFS']

/**
 * A server that answered with a refusal, or that was never reached, has not taken the mail. A connection that broke
 * later looks the same to nodemailer whether the mail had been handed over or not.
 */
function hasSurelyNotLeft(error: unknown): boolean {
  const { code = '', responseCode, syscall, message = '' } = error as MailError
  const isUnreached = syscall === 'connect' || /^(Connection timeout|Greeting never received)/.test(message)
  return Boolean(responseCode) || isUnreached || BEFORE_LEAVING.includes(code)
}

interface MailError {
  code?: string
  responseCode?: number
  syscall?: string
  message?: string
}
