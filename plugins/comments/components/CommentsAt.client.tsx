'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Language } from '../../../src/slugs.ts'
import type { May, Thread } from '../domain/thread.ts'
import { commentWords } from '../translations/words.ts'
import { NewComment } from './NewComment.client.tsx'
import { ThreadCard } from './ThreadCard.client.tsx'
import { useThreads } from './useThreads.client.tsx'
import '../../../src/lifecycle/components/actions.css'
import './comments.css'

/** One place of a document, as `src/reading/placedValues.ts` names it. */
export type CommentsAtProps = {
  /** `/api/<slug>/<id>/comments` */
  door: string
  path: string
  language: Language | null
  /** The name of the place. */
  label: string
}

/** The comments on one place of a document, and the way to write another: on the words that are marked on the page. */
export const CommentsAt = ({ door, path, language, label }: CommentsAtProps) => {
  const { listed, send } = useThreads(door)
  const { i18n } = useTranslation()
  const router = useRouter()
  const [marked, setMarked] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const reader = i18n.language === 'en' ? 'en' : 'ka'
  const words = commentWords[reader]
  if (!listed) return null

  const here = listed.comments.filter((one) => one.path === path && one.language === language)
  const open = here.filter(({ outcome }) => outcome === null)
  const ended = here.filter(({ outcome }) => outcome !== null)
  const close = (): void => {
    setMarked(null)
    place.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const act = async ({ id }: Thread, name: keyof May, body?: object): Promise<string | null> => {
    const refused = await send(`/${id}/${name}`, body)
    // What stands beside the comments is the old text still.
    if (name === 'accept' && refused === null) router.refresh()
    return refused
  }
  const card = (thread: Thread) => (
    <ThreadCard key={thread.id} thread={thread} words={words} language={reader} onAct={act} />
  )

  return (
    <div ref={place} className="statdesk-comments-at">
      {listed.mayWrite && (
        <Button
          buttonStyle="subtle"
          size="small"
          margin={false}
          aria-label={words.beginOn(label)}
          extraButtonProps={{
            'aria-expanded': marked !== null,
            // The press itself would take away what is marked.
            onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
          }}
          onClick={() => setMarked(marked === null ? (window.getSelection()?.toString().trim() ?? '') : null)}
        >
          {words.begin}
        </Button>
      )}
      {marked !== null && (
        <NewComment
          marked={marked}
          words={words}
          onClose={close}
          onSend={(comment) => send('', { ...comment, path, language })}
        />
      )}
      {open.map(card)}
      {ended.length > 0 && (
        <details>
          <summary>{words.ended(ended.length)}</summary>
          {ended.map(card)}
        </details>
      )}
    </div>
  )
}
