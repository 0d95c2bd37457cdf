'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { waitingWords } from '../translations/waiting.ts'
import { useMarkedBlanks } from './useMarkedBlanks.client.tsx'
import './waiting.css'

type Sentence = { language: 'ka' | 'en'; field: string; sentence: string; was: string | null }

const ask = async (door: string): Promise<Sentence[]> => {
  const response = await fetch(door, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as { sentences: Sentence[] }).sentences : []
}

/** Sentences of one language, each under what it said before. */
const SentenceList = ({ sentences, was }: { sentences: readonly Sentence[]; was: string }) => (
  <ol className="statdesk-waiting">
    {sentences.map((one, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be the same word for word
      <li key={index}>
        <small>{one.field}</small>
        <p>{one.sentence}</p>
        {one.was && (
          <p className="statdesk-waiting__was">
            {was} {one.was}
          </p>
        )}
      </li>
    ))}
  </ol>
)

/** Tells how many sentences wait for figures, lists them with their former wording, and marks them in the form. */
export const WaitingSentences = () => {
  const { collectionSlug, id, lastUpdateTime, versionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [sentences, setSentences] = useState<Sentence[]>([])
  const words = waitingWords[i18n.language === 'en' ? 'en' : 'ka']
  useMarkedBlanks()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the last two are reasons to ask again, not used inside
  useEffect(() => {
    if (collectionSlug && id) void ask(`/api/${collectionSlug}/${id}/waiting`).then(setSentences)
  }, [collectionSlug, id, lastUpdateTime, versionCount])

  // A browser puts the cursor on the button below and shows the end of the list.
  const open = (): void => {
    dialog.current?.showModal()
    dialog.current?.scrollTo(0, 0)
  }

  if (sentences.length === 0) return null
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} id="waiting-open" onClick={open}>
        {words.open}: {sentences.length}
      </Button>
      <dialog ref={dialog} className="statdesk-dialog statdesk-dialog--tall" aria-labelledby="waiting-title">
        <h2 id="waiting-title">{words.title}</h2>
        <p>{words.help}</p>
        {(['ka', 'en'] as const)
          .map((language) => ({ language, own: sentences.filter((one) => one.language === language) }))
          .filter(({ own }) => own.length > 0)
          .map(({ language, own }) => (
            <section key={language}>
              <h3>
                {words.inLanguage[language]}: {own.length}
              </h3>
              <SentenceList sentences={own} was={words.was} />
            </section>
          ))}
        <footer>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </footer>
      </dialog>
    </>
  )
}
