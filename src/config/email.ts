import type { EmailAdapter } from 'payload'
import { queueMail } from '../mail/queueMail.ts'
import { database } from './sql.ts'

const addressOf = (to: unknown): string =>
  typeof to === 'string' ? to : String((to as { address?: string } | undefined)?.address ?? '')

/** Mail of Payload's own, which is about accounts alone, goes the way of all mail: a row of the outbox, sent by the worker. */
export const outboxEmail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: 'statdesk@localhost',
  defaultFromName: 'Statdesk',
  sendEmail: async (message) => {
    const runner = await database(null, payload)
    const body = String(message.text ?? message.html ?? '')
    const subject = String(message.subject ?? '')
    for (const recipient of [message.to].flat().map(addressOf).filter(Boolean))
      await queueMail(runner, { kind: 'account', recipient, subject, body })
  },
})
