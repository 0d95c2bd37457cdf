import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../access/people.ts'
import { environment } from '../../env.ts'
import { type OutgoingMailWords, outgoingMailWords } from '../../labels/outgoingMail.ts'
import { type OutboxPage, type OutboxQuestion, readOutbox } from '../readOutbox.ts'
import { outgoingMailAddress } from './address.ts'
import { MailCard } from './MailCard.tsx'
import './outgoingMail.css'

const mostPages = 1000

const questionOf = (asked: AdminViewServerProps['searchParams']): OutboxQuestion => {
  const page = Number(asked?.page)
  return { page: page >= 1 && page <= mostPages ? Math.floor(page) : 1, onlyTroubled: asked?.only === 'troubled' }
}

const addressOf = ({ page, onlyTroubled }: OutboxQuestion): string => {
  const query = new URLSearchParams({
    ...(onlyTroubled ? { only: 'troubled' } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query ? `${outgoingMailAddress}?${query}` : outgoingMailAddress
}

const emptyWords = ({ page, onlyTroubled }: OutboxQuestion, words: OutgoingMailWords): string => {
  if (page > 1) return words.emptyPage
  return onlyTroubled ? words.emptyTroubled : words.empty
}

type Parts = { question: OutboxQuestion; words: OutgoingMailWords }

const Filters = ({ question, words }: Parts) => (
  <p className="statdesk-mails__filters">
    {[false, true].map((onlyTroubled) => (
      <a
        key={String(onlyTroubled)}
        href={addressOf({ page: 1, onlyTroubled })}
        aria-current={question.onlyTroubled === onlyTroubled ? 'page' : undefined}
      >
        {onlyTroubled ? words.troubled : words.all}
      </a>
    ))}
  </p>
)

const Pages = ({ question, words, hasMore }: Parts & { hasMore: boolean }) => (
  <nav className="statdesk-mails__pages" aria-label={words.pages}>
    {question.page > 1 && <a href={addressOf({ ...question, page: question.page - 1 })}>{words.newer}</a>}
    {hasMore && <a href={addressOf({ ...question, page: question.page + 1 })}>{words.older}</a>}
  </nav>
)

/**
 * The page on outgoing mail. Payload lets anybody open a view of ours, signed in or not, so it asks itself: who sees
 * nothing here is told the same as at an address that is not there.
 */
export const OutgoingMail = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!isStaff(req.user)) redirect(`/admin/login?redirect=${encodeURIComponent(outgoingMailAddress)}`)
  const question = questionOf(searchParams)
  const found = await readOutbox(req, question)
  if (!found) notFound()
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <Mails found={found} question={question} language={req.i18n.language === 'en' ? 'en' : 'ka'} />
    </DefaultTemplate>
  )
}

const Mails = ({
  found,
  question,
  language,
}: {
  found: OutboxPage
  question: OutboxQuestion
  language: 'ka' | 'en'
}) => {
  const words = outgoingMailWords[language]
  return (
    <Gutter className="statdesk-mails">
      <SetStepNav nav={[{ label: words.title }]} />
      <h1>{words.title}</h1>
      {!environment().smtpUrl && <p>{words.toFiles}</p>}
      <Filters question={question} words={words} />
      {found.mails.length === 0 && <p className="statdesk-mails__empty">{emptyWords(question, words)}</p>}
      <ul>
        {found.mails.map((mail) => (
          <MailCard key={mail.id} mail={mail} language={language} words={words} />
        ))}
      </ul>
      <Pages question={question} words={words} hasMore={found.hasMore} />
    </Gutter>
  )
}
