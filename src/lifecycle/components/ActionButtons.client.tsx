'use client'
import { Button, toast, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { buttonWords } from '../translations/buttons.ts'
import { ActionDialog } from './ActionDialog.client.tsx'
import { type Actions, useActions } from './useActions.client.tsx'
import './actions.css'

type Failure = { errors?: { message: string; hint: string }[] }
type Action = Actions['actions'][number]

/** What was done is said after the page has loaded anew, because Payload keeps the old state of the form otherwise. */
const doneKey = 'statdesk-done'

type Answered = { done: true; made?: { collection: string; id: string } } | { done: false; refusal: string }

const send = async (door: string, action: string, body: object): Promise<Answered> => {
  const response = await fetch(`${door}/${action}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok)
    return { done: true, made: ((await response.json()) as Pick<Answered & { done: true }, 'made'>).made }
  const { errors } = ((await response?.json().catch(() => null)) ?? {}) as Failure
  return { done: false, refusal: [errors?.[0]?.message, errors?.[0]?.hint].filter(Boolean).join(' ') }
}

const whyNot = ({ reason, hint }: Action): string => [reason, hint].filter(Boolean).join(' ')

/** What leads a document on its way; everything else is an exception. */
const mainActions = ['submit', 'putBack', 'approve']

/** The actions of a document's life cycle as buttons, each as the server will answer it: what is refused says why. */
export const ActionButtons = () => {
  const { actions, door, refresh } = useActions()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const [open, setOpen] = useState<string | null>(null)
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']

  // Not before the state is known, which is part of the sentence; by then there is a place for messages on the page, too.
  useEffect(() => {
    const done = actions && sessionStorage.getItem(doneKey)
    if (!done) return
    sessionStorage.removeItem(doneKey)
    toast.success(`${done} ${words.state}: ${actions.stateLabel}.`)
  }, [actions, words])

  if (!actions || !door) return null
  const asked = actions.actions.find(({ action }) => action === open)

  const choose = (action: Action): void => {
    if (!action.allowed) toast.info(whyNot(action))
    else if (isModified) toast.info(words.saveFirst)
    else setOpen(action.action)
  }

  /** @returns why it was refused; null when it was done */
  const confirm = async ({ action, label }: Action, input: Record<string, unknown>): Promise<string | null> => {
    const answer = await send(door, action, { ...input, contentHash: actions.contentHash })
    if (!answer.done) {
      await refresh()
      return answer.refusal || words.unreachable
    }
    sessionStorage.setItem(doneKey, `${label}: ${words.done}`)
    if (answer.made) window.location.assign(`/admin/collections/${answer.made.collection}/${answer.made.id}`)
    else window.location.reload()
    return null
  }

  return (
    <div className="statdesk-actions">
      {actions.actions
        .filter(({ applies }) => applies)
        .map((action) => (
          <Button
            key={action.action}
            buttonStyle={mainActions.includes(action.action) ? 'primary' : 'secondary'}
            className={action.allowed ? '' : 'statdesk-refused'}
            extraButtonProps={{
              'aria-disabled': !action.allowed,
              title: action.allowed ? undefined : whyNot(action),
            }}
            onClick={() => choose(action)}
            margin={false}
            id={`action-${action.action}`}
          >
            {action.label}
          </Button>
        ))}
      {asked && (
        <ActionDialog
          label={asked.label}
          form={asked.form}
          warnings={asked.warnings}
          onClose={() => setOpen(null)}
          onConfirm={(input) => confirm(asked, input)}
        />
      )}
    </div>
  )
}
