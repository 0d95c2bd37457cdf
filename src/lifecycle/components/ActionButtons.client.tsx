'use client'
import { Button, toast, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { ActionForm } from '../domain/actionInput.ts'
import { buttonWords } from '../translations/buttons.ts'
import { ActionDialog } from './ActionDialog.client.tsx'
import './actions.css'

type Action = { action: string; label: string; allowed: boolean; applies: boolean; reason?: string; form: ActionForm }
type Actions = { state: string; actions: Action[]; contentHash: string | null }
type Failure = { errors?: { message: string; hint: string }[] }

const fetchJson = async <T,>(url: string, init?: RequestInit): Promise<{ ok: boolean; body: T | null }> => {
  try {
    const response = await fetch(url, { credentials: 'include', ...init })
    return { ok: response.ok, body: (await response.json()) as T }
  } catch {
    return { ok: false, body: null }
  }
}

/** The address of the doors of the document that is open. */
const doorsOf = (info: ReturnType<typeof useDocumentInfo>): string | null => {
  if (info.globalSlug) return `/api/globals/${info.globalSlug}/actions`
  return info.collectionSlug && info.id ? `/api/${info.collectionSlug}/${info.id}/actions` : null
}

/**
 * The actions of a document's life cycle as buttons, each as the server will answer it: what is refused says why.
 */
export const ActionButtons = () => {
  const info = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [actions, setActions] = useState<Actions | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']
  const doors = doorsOf(info)

  const refresh = useCallback(async () => {
    if (!doors) return
    const { ok, body } = await fetchJson<Actions>(doors)
    setActions(ok ? body : null)
  }, [doors])

  // Anything that was saved may have changed what is allowed, and always changes the hash that is approved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last three are reasons to ask again, not used inside
  useEffect(() => {
    void refresh()
  }, [refresh, info.lastUpdateTime, info.versionCount, locale])

  const send = async (action: string, input: Record<string, unknown>): Promise<void> => {
    const { ok, body } = await fetchJson<Failure>(`${doors}/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...input, contentHash: actions?.contentHash }),
    })
    setOpen(null)
    if (ok) toast.success(words.done)
    else
      toast.error([body?.errors?.[0]?.message, body?.errors?.[0]?.hint].filter(Boolean).join(' ') || words.unreachable)
    await refresh()
    router.refresh()
  }

  const asked = actions?.actions.find(({ action }) => action === open)
  if (!actions) return null
  return (
    <div className="statdesk-actions">
      {actions.actions
        .filter(({ applies }) => applies)
        .map(({ action, label, allowed, reason }) => (
          <Button
            key={action}
            buttonStyle={action === 'publish' ? 'primary' : 'secondary'}
            size="medium"
            disabled={!allowed}
            tooltip={allowed ? undefined : reason}
            onClick={() => setOpen(action)}
            margin={false}
            id={`action-${action}`}
          >
            {label}
          </Button>
        ))}
      {asked && (
        <ActionDialog
          label={asked.label}
          form={asked.form}
          onClose={() => setOpen(null)}
          onConfirm={(input) => send(asked.action, input)}
        />
      )}
    </div>
  )
}
