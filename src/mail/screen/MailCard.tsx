import { writeInstant } from '../../format/dates.ts'
import type { OutgoingMailWords } from '../../labels/outgoingMail.ts'
import { roleTerms } from '../../labels/vocabularies.ts'
import type { Language } from '../../slugs.ts'
import type { ShownMail } from '../readOutbox.ts'

type Props = { mail: ShownMail; language: Language; words: OutgoingMailWords }

const roleWords = (roles: readonly string[], language: Language): string =>
  roles.map((role) => roleTerms.find(({ value }) => value === role)?.label[language] ?? role).join(', ')

const recipientWords = ({ name, roles, address }: ShownMail['recipient'], language: Language): string => {
  if (!name) return address
  return roles.length > 0 ? `${name} · ${roleWords(roles, language)}` : name
}

/** A worker that was killed left no error but this word; the sentence about unconfirmed mail says it better. */
const errorOf = ({ words, errorCode }: ShownMail): string | null =>
  words?.error === 'interrupted' ? null : (words?.error ?? errorCode)

/** One mail: what it is, to whom, how far it came, and its text where this viewer may read it. */
export const MailCard = ({ mail, language, words }: Props) => {
  const facts = [
    [words.to, recipientWords(mail.recipient, language)],
    [words.written, writeInstant(mail.createdAt, language)],
    [words.sent, mail.sentAt && writeInstant(mail.sentAt, language)],
    [words.attempts, mail.attempts > 1 || mail.state === 'failed' ? String(mail.attempts) : null],
    [words.error, errorOf(mail)],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <li className="statdesk-mail">
      <div className="statdesk-mail__head">
        <h2>{mail.words?.subject ?? words.kinds[mail.kind]}</h2>
        <span className={`statdesk-mail__state statdesk-mail__state--${mail.state}`}>{words.states[mail.state]}</span>
      </div>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mail.state === 'unconfirmed' && <p>{words.unconfirmed}</p>}
      {mail.words ? (
        <details>
          <summary>{words.text}</summary>
          <pre>{mail.words.body}</pre>
        </details>
      ) : (
        <p className="statdesk-mail__hidden">{words.hidden[mail.kind]}</p>
      )}
    </li>
  )
}
