'use client'
import type { Content } from '../domain/changes.ts'

/** What the door of a form answers. */
export type Kept = { changes: Content; keptAt: string }

const ask = async <T,>(door: string, init: RequestInit = {}): Promise<T | null> => {
  const response = await fetch(door, { credentials: 'include', ...init }).catch(() => null)
  return response?.ok ? ((await response.json()) as T) : null
}

/** What was typed into this form and not saved; null when there is nothing, or when it cannot be had. */
export const readKept = async (door: string): Promise<Kept | null> =>
  (await ask<{ unsaved: Kept | null }>(door))?.unsaved ?? null

/** Keeps what was changed. Answers when, or null when it could not be kept. */
export const sendKept = async (door: string, changes: Content): Promise<string | null> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await ask<{ keptAt: string }>(door, { method: 'PUT', headers, body: JSON.stringify({ changes }) })
  return answer?.keptAt ?? null
}

/** Lets go of what is kept. */
export const dropKept = async (door: string): Promise<void> => {
  await ask(door, { method: 'DELETE' })
}
