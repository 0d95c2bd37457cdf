'use client'
import { useAllFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Content, changesBetween, withChanges } from '../domain/changes.ts'
import { dropKept, sendKept } from './requests.client.tsx'

/** How long nobody types before their work is kept, and the longest that it waits, in milliseconds. */
const pause = 2_000
const longest = 15_000

const contentOf = (fields: FormState): Content => reduceFieldsToValues(fields, true) as Content

/** The doors of one form are asked one after the other, so that letting go comes after the last keeping. */
const inTurn = (queue: RefObject<Promise<unknown>>, next: () => Promise<unknown>): void => {
  queue.current = queue.current.then(next, next)
}

type Keeping = {
  /** Where the work of this form is kept; another one for another document or language. */
  door: string
  /** True where nothing is kept: the person may not save this form. */
  isOff: boolean
  /** Older work that waits to be taken back or thrown away; what is typed meanwhile is kept with it. */
  offered: Content | null
}

/** When work was last kept; `failed` while it cannot be; null when there is nothing to keep. */
export type KeptState = { keptAt: string } | 'failed' | null

/**
 * Keeps what is typed into the form around it, a moment after the last key and when the form is left.
 * @returns how that stands, and how to put kept work back into the form, which is not taken for a saved one then
 */
export const useKeeping = ({
  door,
  isOff,
  offered,
}: Keeping): [KeptState, (putBack: () => Promise<void>) => Promise<void>] => {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const [state, setState] = useState<KeptState>(null)
  const saved = useRef<Content>({})
  const waiting = useRef<{ fields: FormState; since: number } | null>(null)
  const hasKept = useRef(false)
  const isPuttingBack = useRef(false)
  const keepWaiting = useRef<() => void>(() => undefined)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  useEffect(() => {
    if (isModified || isPuttingBack.current) return
    // Payload calls a form unmodified before it knows whether its save was refused: what is saved is known at its end, and
    // after a refusal the form is modified again and kept again.
    if (!isSaving) saved.current = contentOf(fields)
    waiting.current = null
    if (!hasKept.current) return
    hasKept.current = false
    setState(null)
    inTurn(queue, () => dropKept(door))
  }, [door, fields, isModified, isSaving])

  useEffect(() => {
    if (!isModified || isOff) return
    const since = waiting.current?.since ?? performance.now()
    waiting.current = { fields, since }
    const keep = (): void => {
      if (!waiting.current) return
      const changes = changesBetween(saved.current, contentOf(waiting.current.fields))
      waiting.current = null
      if (Object.keys(changes).length === 0) return
      hasKept.current = true
      inTurn(queue, async () => {
        const keptAt = await sendKept(door, withChanges(offered ?? {}, changes))
        setState(keptAt ? { keptAt } : 'failed')
      })
    }
    const timer = setTimeout(keep, Math.max(0, Math.min(pause, since + longest - performance.now())))
    keepWaiting.current = keep
    return () => clearTimeout(timer)
  }, [door, fields, isModified, isOff, offered])

  // Whoever leaves the form, or closes the window, within the pause has typed, too.
  useEffect(() => {
    const keepNow = (): void => {
      if (document.visibilityState === 'hidden') keepWaiting.current()
    }
    document.addEventListener('visibilitychange', keepNow)
    return () => {
      document.removeEventListener('visibilitychange', keepNow)
      keepWaiting.current()
    }
  }, [])

  const takeBack = async (putBack: () => Promise<void>): Promise<void> => {
    isPuttingBack.current = true
    hasKept.current = true
    await putBack().finally(() => {
      isPuttingBack.current = false
    })
  }
  return [state, takeBack]
}
