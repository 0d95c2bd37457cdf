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

/** What a browser sends to its end after the page is gone, in bytes, all such requests together (Fetch, §4.5). */
const outlivesThePage = 60_000

/** Keeps what was changed, also when the page closes behind the request. Answers when, or null when it could not be kept. */
export const sendKept = async (door: string, changes: Content): Promise<string | null> => {
  const headers = { 'content-type': 'application/json' }
  const body = new TextEncoder().encode(JSON.stringify({ changes }))
  const keepalive = body.byteLength < outlivesThePage
  const answer = await ask<{ keptAt: string }>(door, { method: 'PUT', headers, body, keepalive })
  return answer?.keptAt ?? null
}

/** Lets go of what is kept. */
export const dropKept = async (door: string): Promise<void> => {
  await ask(door, { method: 'DELETE' })
}
