'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { writeInstant } from '../../../src/format/dates.ts'
import type { May, Thread } from '../domain/thread.ts'
import type { CommentWords } from '../translations/words.ts'
import { Words } from './Words.client.tsx'

type Props = {
  thread: Thread
  words: CommentWords
  language: 'ka' | 'en'
  /** Answers why it was refused, or null when it was done. */
  onAct: (thread: Thread, act: keyof May, body?: object) => Promise<string | null>
  /** What stands above it: the name of its place. */
  children?: ReactNode
}

type SaidProps = { author: string; at: string; body: string; language: 'ka' | 'en' }

const Said = ({ author, at, body, language }: SaidProps) => (
  <>
    <small>
      <strong>{author}</strong> · {writeInstant(new Date(at), language)}
    </small>
    <p>{body}</p>
  </>
)

const endedIn = (thread: Thread, words: CommentWords, language: 'ka' | 'en'): string | null => {
  const { outcome, endedBy, endedAt } = thread
  if (!outcome || !endedBy || !endedAt) return null
  const when = writeInstant(new Date(endedAt), language)
  return outcome === 'accepted' ? words.acceptedBy(endedBy, when) : words.resolvedBy(endedBy, when)
}

/** One comment with its replies, and what its reader may do with it. Alt+Enter takes its wording over. */
export const ThreadCard = ({ thread, words, language, onAct, children }: Props) => {
  const [answer, setAnswer] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const hint = useId()
  const ended = endedIn(thread, words, language)
  const { may } = thread

  const act = async (name: keyof May, body?: object): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const refused = await onAct(thread, name, body)
    setBusy(false)
    setRefusal(refused === '' ? words.failed : refused)
    if (refused === null) setAnswer(null)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.altKey && event.key === 'Enter' && may.accept)) return
    event.preventDefault()
    void act('accept')
  }
  const button = (name: Exclude<keyof May, 'reply'>, style: 'primary' | 'secondary') =>
    may[name] && (
      <Button buttonStyle={style} size="small" margin={false} disabled={isBusy} onClick={() => void act(name)}>
        {words[name]}
      </Button>
    )

  return (
    <article
      className="statdesk-comment"
      aria-label={words.of(thread.author, thread.label)}
      aria-describedby={may.accept ? hint : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a comment is walked to with the keyboard, to be read and accepted
      tabIndex={0}
      onKeyDown={onKey}
    >
      {children}
      {thread.quote && <blockquote lang={thread.language ?? undefined}>{thread.quote}</blockquote>}
      {thread.isGone && <p className="statdesk-comment__gone">{words.gone}</p>}
      <Said author={thread.author} at={thread.at} body={thread.body} language={language} />
      {thread.proposal && (
        <p className="statdesk-comment__proposal">
          {words.instead} <ins lang={thread.language ?? undefined}>{thread.proposal}</ins>
        </p>
      )}
      {thread.replies.map(({ id, ...said }) => (
        <div key={id} className="statdesk-comment__reply">
          <Said {...said} language={language} />
        </div>
      ))}
      {ended && <small>{ended}</small>}
      {refusal !== null && (
        <p className="statdesk-refusal" role="alert">
          {refusal}
        </p>
      )}
      {answer !== null && (
        <Words label={words.replyTo(thread.author)} value={answer} onChange={setAnswer} isRequired isFirst />
      )}
      <footer>
        {button('accept', 'primary')}
        {may.reply && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy || answer?.trim() === ''}
            onClick={() => (answer === null ? setAnswer('') : void act('reply', { body: answer }))}
          >
            {answer === null ? words.reply : words.send}
          </Button>
        )}
        {button('resolve', 'secondary')}
        {button('reopen', 'secondary')}
      </footer>
      {may.accept && (
        <small id={hint} className="statdesk-comment__key">
          {words.acceptKey}
        </small>
      )}
    </article>
  )
}
