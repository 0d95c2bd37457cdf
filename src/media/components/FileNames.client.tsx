'use client'
import { useDocumentEvents, useLocale } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { askNames, type Given, mostAtOnce, nameless, namePlaces, showName } from './givenNames.client.tsx'

/** Puts names right wherever they appear, asking for each file once. */
const watchNames = (locale: string): (() => void) => {
  const known = new Map<string, Given>()
  const asked = new Set<string>()
  let [frame, isOpen] = [0, true]

  const put = (): void => {
    frame = 0
    const found = namePlaces(document)
    const pictures = nameless(document)
    for (const { element, stored } of found) {
      const given = known.get(stored)
      if (given) showName(element, stored, given)
    }
    for (const { picture, stored } of pictures)
      if (!stored || known.has(stored)) picture.alt = known.get(stored ?? '')?.alt ?? ''
    const unknown = [...found, ...pictures].map(({ stored }) => stored).filter((stored) => stored !== undefined)
    const fresh = [...new Set(unknown)].filter((stored) => !asked.has(stored)).slice(0, mostAtOnce)
    if (fresh.length > 0) void ask(fresh)
  }

  const ask = async (stored: readonly string[]): Promise<void> => {
    for (const name of stored) asked.add(name)
    for (const [name, given] of await askNames(stored, locale)) known.set(name, given)
    if (isOpen) put()
  }

  const watcher = new MutationObserver(() => {
    frame ||= requestAnimationFrame(put)
  })
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
  put()
  return () => {
    isOpen = false
    watcher.disconnect()
    cancelAnimationFrame(frame)
  }
}

/**
 * Shows files by the names that people gave them. Stored names cannot be guessed, nor read, and Payload 3.90 writes them on
 * the cards of chosen files, with no place for another text; it can go when a card shows the title of its file.
 */
export const FileNames = ({ children }: { children?: ReactNode }) => {
  const { code } = useLocale()
  const { mostRecentUpdate } = useDocumentEvents()
  // A file that was saved in a drawer may have another name: everything is asked anew.
  const savedAt = mostRecentUpdate?.entitySlug === 'media' ? mostRecentUpdate.updatedAt : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved last starts the watch anew
  useEffect(() => (code ? watchNames(code) : undefined), [code, savedAt])
  return <>{children}</>
}
