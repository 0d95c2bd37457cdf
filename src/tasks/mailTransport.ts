import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Environment } from '../env.ts'

/** A row of `outbox` on its way out. */
export interface Mail {
  id: string
  recipient: string
  subject: string
  body: string
  createdAt: Date
}

export interface MailTransport {
  send: (mail: Mail) => Promise<void>
  close: () => void
}

const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/**
 * The way mail leaves: through the mail server of SMTP_URL, or, without one, into files that any mail program opens.
 */
export async function openTransport(environment: Environment): Promise<MailTransport> {
  return environment.smtpUrl ? smtp(environment.smtpUrl, environment.origin) : files(environment)
}

function smtp(url: string, origin: string): MailTransport {
  const transport = createTransport({ url, ...TIMEOUTS })
  return {
    send: async (mail) => {
      await transport.sendMail(compose(mail, origin))
    },
    close: () => transport.close(),
  }
}

async function files({ dataFolder, origin }: Environment): Promise<MailTransport> {
  const folder = join(dataFolder, 'outbox')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const send = async (mail: Mail) => {
    const { message } = await transport.sendMail(compose(mail, origin))
    const file = join(folder, `${mail.id}.eml`)
    await writeFile(`${file}.new`, message as Buffer, { mode: 0o600 })
    await rename(`${file}.new`, file)
  }
  return { send, close: () => transport.close() }
}

/** The Message-ID is the row's, so that a mail that was sent twice after all is seen as one by mail programs. */
function compose(mail: Mail, origin: string) {
  const host = new URL(origin).hostname
  return {
    from: { name: 'Statdesk', address: `statdesk@${host}` },
    to: mail.recipient,
    subject: mail.subject,
    text: mail.body,
    date: mail.createdAt,
    messageId: `<${mail.id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
