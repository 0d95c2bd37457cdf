'use client'
import { useEffect, useSyncExternalStore } from 'react'
import type { Thread } from '../domain/thread.ts'

/** What the door of a document answers. */
export type Listed = { comments: readonly Thread[]; mayWrite: boolean }

type Failure = { errors?: { message: string; hint: string }[] }

let known: { door: string; listed: Listed | null } | null = null
// Every place of a document shows its own comments: those that open together ask the door once.
let underway: string | null = null
const listeners = new Set<() => void>()

const tell = (door: string, listed: Listed | null): void => {
  known = { door, listed }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const ask = async (door: string): Promise<void> => {
  underway = door
  const response = await fetch(door, { credentials: 'include' }).catch(() => null)
  if (underway === door) underway = null
  // Out of reach is no answer: what is shown stays.
  if (response) tell(door, response.ok ? ((await response.json()) as Listed) : null)
}

const refusalIn = ({ errors }: Failure): string => [errors?.[0]?.message, errors?.[0]?.hint].filter(Boolean).join(' ')

/** Answers why it was refused, '' when nothing was answered, or null when it was done. */
const send = async (door: string, path: string, body: object): Promise<string | null> => {
  const response = await fetch(`${door}${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (!response?.ok) return refusalIn((answer ?? {}) as Failure)
  tell(door, answer as Listed)
  return null
}

/**
 * The comments of a document, the same everywhere on the page.
 * @param door `/api/<slug>/<id>/comments`, or null where there is no document yet
 */
export const useThreads = (door: string | null) => {
  const now = useSyncExternalStore(
    subscribe,
    () => known,
    () => null,
  )
  useEffect(() => {
    if (door && underway !== door) void ask(door)
  }, [door])
  return {
    listed: door !== null && now?.door === door ? now.listed : null,
    again: () => (door ? ask(door) : undefined),
    send: (path: string, body: object = {}) => (door ? send(door, path, body) : Promise.resolve('')),
  }
}
