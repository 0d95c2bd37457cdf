'use client'
import { Button, toast, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { buttonWords } from '../translations/buttons.ts'
import { copyBoth, type Fetched, fetchPaper, saveFile } from './delivery.client.tsx'

type Props = { door: string; words: (typeof buttonWords)['ka' | 'en']; onClose: () => void }

const languages = ['ka', 'en'] as const

/** Word, PDF, mail or ZIP, in the language that is chosen; at first the one on the screen. */
export const PaperDialog = ({ door, words, onClose }: Props) => {
  const { code } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [language, setLanguage] = useState<'ka' | 'en'>(code === 'en' ? 'en' : 'ka')
  const [busy, setBusy] = useState<string | null>(null)

  useEffect(() => dialog.current?.showModal(), [])

  const ask = (format: string): Promise<Fetched> => fetchPaper(`${door}?format=${format}&locale=${language}`)
  const refused = ({ message }: { message: string | null }): void => {
    toast.error(message ?? words.unreachable)
  }
  const save = async (format: string): Promise<void> => {
    const answer = await ask(format)
    if (answer.ok) await saveFile(answer.response)
    else refused(answer)
  }
  const copy = async (): Promise<void> => {
    const [html, text] = await Promise.all([ask('html'), ask('text')])
    if (!html.ok) return refused(html)
    if (!text.ok) return refused(text)
    if (await copyBoth(await html.response.text(), await text.response.text())) toast.success(words.copied)
    else toast.error(words.notCopied)
  }
  const run = (name: string, work: () => Promise<void>) => async (): Promise<void> => {
    setBusy(name)
    await work()
    setBusy(null)
    dialog.current?.close()
  }

  const choices = [
    { name: 'docx', work: () => save('docx') },
    { name: 'pdf', work: () => save('pdf') },
    { name: 'copy', work: copy },
    { name: 'zip', work: () => save('zip') },
  ] as const

  return (
    <dialog ref={dialog} className="statdesk-dialog" aria-labelledby="papers-title" onClose={onClose}>
      <h2 id="papers-title">{words.title}</h2>
      <p>{words.help}</p>
      <fieldset className="statdesk-paper-languages">
        <legend>{words.language}</legend>
        {languages.map((one) => (
          <label key={one} htmlFor={`papers-${one}`}>
            <input
              type="radio"
              id={`papers-${one}`}
              name="papers-language"
              checked={language === one}
              onChange={() => setLanguage(one)}
            />
            {words.languages[one]}
          </label>
        ))}
      </fieldset>
      <div className="statdesk-paper-choices">
        {choices.map(({ name, work }) => (
          <Button
            key={name}
            buttonStyle="secondary"
            margin={false}
            disabled={busy !== null}
            id={`papers-${name}`}
            onClick={() => void run(name, work)()}
          >
            {busy === name ? words.working : words[name]}
          </Button>
        ))}
      </div>
      <footer>
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </footer>
    </dialog>
  )
}
