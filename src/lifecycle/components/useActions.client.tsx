'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import type { ActionForm } from '../domain/actionInput.ts'

type Action = {
  action: string
  label: string
  allowed: boolean
  applies: boolean
  reason?: string
  hint?: string
  form: ActionForm
  warnings: readonly string[]
}

/** What the door of a document says: its state in words, its actions, and the hash that an approval names. */
export type Actions = { state: string; stateLabel: string; actions: Action[]; contentHash: string | null }

type Info = { globalSlug?: string; collectionSlug?: string; id?: number | string }

const doorsOf = ({ globalSlug, collectionSlug, id }: Info): string | null => {
  if (globalSlug) return `/api/globals/${globalSlug}/actions`
  return collectionSlug && id ? `/api/${collectionSlug}/${id}/actions` : null
}

// The buttons and the line of state stand in different slots of Payload's form and must never say different things.
let answer: { door: string; actions: Actions | null } | null = null
const listeners = new Set<() => void>()

const tell = (next: typeof answer): void => {
  answer = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const ask = async (door: string): Promise<void> => {
  const response = await fetch(door, { credentials: 'include' }).catch(() => null)
  // Out of reach is no answer, nor is a session that has ended: what is open stays as it is, with what was typed into it.
  if ((!response || response.status === 401) && answer?.door === door) return
  tell({ door, actions: response?.ok ? ((await response.json()) as Actions) : null })
}

/** The actions of the document that is open, asked anew after everything that may have changed them. */
export const useActions = () => {
  const info = useDocumentInfo()
  const { code } = useLocale()
  const door = doorsOf(info as Info)

  // Anything that was saved may have changed what is allowed, and always changes the hash that is approved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last three are reasons to ask again, not used inside
  useEffect(() => {
    if (door) void ask(door)
  }, [door, info.lastUpdateTime, info.versionCount, code])

  const known = useSyncExternalStore(
    subscribe,
    () => answer,
    () => null,
  )
  return {
    door,
    actions: door !== null && known?.door === door ? known.actions : null,
    refresh: async () => (door ? ask(door) : undefined),
  }
}
