'use client'
import { Button, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { May, Thread } from '../domain/thread.ts'
import { commentWords } from '../translations/words.ts'
import { ThreadCard } from './ThreadCard.client.tsx'
import { useThreads } from './useThreads.client.tsx'
import '../../../src/lifecycle/components/actions.css'
import './comments.css'

type Info = { globalSlug?: string; collectionSlug?: string; id?: string | number }

const doorOf = ({ globalSlug, collectionSlug, id }: Info): string | null => {
  if (globalSlug) return `/api/globals/${globalSlug}/comments`
  return collectionSlug && id ? `/api/${collectionSlug}/${id}/comments` : null
}

/** The place of a comment in the form, with its language. */
const fieldOf = ({ input, language }: Thread): string =>
  `${language ? `?locale=${language}` : ''}#field-${input?.replaceAll('.', '__')}`

/** Above a form: how many comments are open, and all of them in one list, each with the way to its field. */
export const CommentsList = () => {
  const info = useDocumentInfo()
  const { listed, again, send } = useThreads(doorOf(info as Info))
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const form = usePathname()
  const dialog = useRef<HTMLDialogElement>(null)
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const words = commentWords[language]

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save may take the words of a comment away, so it is asked again
  useEffect(() => {
    if (listed) void again()
  }, [info.lastUpdateTime, info.versionCount])

  if (!listed || listed.comments.length === 0) return null
  const open = listed.comments.filter(({ outcome }) => outcome === null)
  const ended = listed.comments.filter(({ outcome }) => outcome !== null)

  const act = async ({ id }: Thread, name: keyof May, body?: object): Promise<string | null> => {
    if (name === 'accept' && isModified) return words.saveFirst
    const refused = await send(`/${id}/${name}`, body)
    // The form still holds the old words, and would put them back with the next save.
    if (name === 'accept' && refused === null) window.location.reload()
    return refused
  }
  const card = (thread: Thread) => (
    <ThreadCard key={thread.id} thread={thread} words={words} language={language} onAct={act}>
      <header>
        <strong>
          {thread.label}
          {thread.language && ` — ${words.languages[thread.language]}`}
        </strong>
        {thread.input && (
          <Link href={`${form}${fieldOf(thread)}`} prefetch={false} onClick={() => dialog.current?.close()}>
            {words.jump}
          </Link>
        )}
      </header>
    </ThreadCard>
  )

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        id="comments-open"
        onClick={() => dialog.current?.showModal()}
      >
        {words.list(open.length)}
      </Button>
      <dialog ref={dialog} className="statdesk-dialog statdesk-comments-list" aria-labelledby="comments-title">
        <h2 id="comments-title">{words.title}</h2>
        {open.length === 0 && <p>{words.none}</p>}
        {open.map(card)}
        {ended.length > 0 && (
          <details>
            <summary>{words.ended(ended.length)}</summary>
            {ended.map(card)}
          </details>
        )}
        <footer>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </footer>
      </dialog>
    </>
  )
}
