'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { followsOnInput, publishAtInput } from '../domain/actionInput.ts'
import { buttonWords } from '../translations/buttons.ts'

type Props = {
  action: string
  label: string
  onClose: () => void
  onConfirm: (input: Record<string, unknown>) => Promise<void>
}

/** Asks for what an action needs before it is done: a reason, or a later time and the day on which English follows. */
export const ActionDialog = ({ action, label, onClose, onConfirm }: Props) => {
  const { i18n } = useTranslation()
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [publishAt, setPublishAt] = useState('')
  const [followsOn, setFollowsOn] = useState('')
  const [notice, setNotice] = useState({ ka: '', en: '' })
  const [isSending, setSending] = useState(false)
  const isPublish = action === 'publish'

  useEffect(() => dialog.current?.showModal(), [])

  const confirm = async (): Promise<void> => {
    setSending(true)
    await onConfirm(
      isPublish
        ? { ...publishAtInput(publishAt), ...followsOnInput(followsOn) }
        : action === 'retire'
          ? { reason, notice }
          : { reason },
    )
  }

  return (
    <dialog ref={dialog} className="statdesk-dialog" aria-labelledby="statdesk-dialog-title" onClose={onClose}>
      <h2 id="statdesk-dialog-title">{label}</h2>
      {isPublish ? (
        <>
          <p>{words.publishHelp}</p>
          <label>
            {words.publishAt}
            <input
              type="datetime-local"
              step={60}
              value={publishAt}
              onChange={(event) => setPublishAt(event.target.value)}
            />
          </label>
          <label>
            {words.followsOn}
            <input type="date" value={followsOn} onChange={(event) => setFollowsOn(event.target.value)} />
          </label>
        </>
      ) : (
        <>
          <label>
            {words.reason}
            <textarea rows={4} value={reason} onChange={(event) => setReason(event.target.value)} required />
          </label>
          {action === 'retire' &&
            (['ka', 'en'] as const).map((language) => (
              <label key={language}>
                {words.notice[language]}
                <textarea
                  rows={2}
                  value={notice[language]}
                  onChange={(event) => setNotice({ ...notice, [language]: event.target.value })}
                  required
                />
              </label>
            ))}
        </>
      )}
      <footer>
        <Button buttonStyle="secondary" onClick={() => dialog.current?.close()} margin={false}>
          {words.close}
        </Button>
        <Button
          onClick={() => void confirm()}
          disabled={isSending || (!isPublish && reason.trim() === '')}
          margin={false}
          id="action-confirm"
        >
          {label}
        </Button>
      </footer>
    </dialog>
  )
}
