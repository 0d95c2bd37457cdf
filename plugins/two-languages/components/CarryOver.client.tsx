'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { languageWords } from '../translations/words.ts'
import '../../../src/lifecycle/components/actions.css'

type Props = {
  door: string
  path: string
  /** The language that they come into. */
  into: 'ka' | 'en'
  count: number
  words: (typeof languageWords)['ka' | 'en']
  onDone: () => void
}

type Answer = { carried?: number; errors?: { message: string; hint?: string }[] }

const send = async (door: string, into: string, path: string): Promise<Answer> => {
  const response = await fetch(`${door}/carry?locale=${into}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ paths: [path] }),
  }).catch(() => null)
  return ((await response?.json().catch(() => null)) ?? {}) as Answer
}

/** Carries the tables and charts that one language lacks over from the other, after asking. */
export const CarryOver = ({ door, path, into, count, words, onDone }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const title = `carry-${into}-${path}`

  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])

  const carry = async (): Promise<void> => {
    setBusy(true)
    const { carried, errors } = await send(door, into, path)
    setBusy(false)
    setOpen(false)
    if (carried === undefined) toast.error(errors?.[0] ? `${errors[0].message} ${errors[0].hint ?? ''}` : words.failed)
    else toast.success(words.carried(carried))
    onDone()
  }

  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(true)}>
        {words.carry(count)}
      </Button>
      {isOpen && (
        <dialog ref={dialog} className="statdesk-dialog" aria-labelledby={title} onClose={() => setOpen(false)}>
          <h2 id={title}>{words.carry(count)}</h2>
          <p>{words.carryHelp[into]}</p>
          <footer>
            <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
              {words.close}
            </Button>
            <Button margin={false} disabled={isBusy} onClick={() => void carry()}>
              {words.carryNow}
            </Button>
          </footer>
        </dialog>
      )}
    </>
  )
}
