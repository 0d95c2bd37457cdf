'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Standing } from '../domain/leads.ts'

type Side = { standing: Standing; blocks: { kind: string; words: string }[]; toCarry: number }
type Term = { id: string; termKa: string; termEn: string; definitionKa?: string | null; definitionEn?: string | null }

/** One text in both languages, as its door answers. */
export type ComparedText = {
  path: string
  input: string
  label: string
  ka: Side
  en: Side
  since: string | null
  terms: Term[]
  leftOut: Term[]
}

const doorOf = (info: { globalSlug?: string; collectionSlug?: string; id?: string | number }): string | null => {
  if (info.globalSlug) return `/api/globals/${info.globalSlug}/languages`
  return info.collectionSlug && info.id ? `/api/${info.collectionSlug}/${info.id}/languages` : null
}

const ask = async (door: string): Promise<ComparedText[] | null> => {
  const response = await fetch(door, { credentials: 'include' })
  return response.ok ? ((await response.json()) as { texts: ComparedText[] }).texts : null
}

/** One question per state of the document, however many fields want to know. */
const asked = new Map<string, Promise<ComparedText[] | null>>()

const once = (key: string, door: string): Promise<ComparedText[] | null> => {
  const known = asked.get(key)
  if (known) return known
  asked.clear()
  const answer = ask(door).catch(() => null)
  asked.set(key, answer)
  return answer
}

/**
 * Both languages of the document that is open.
 * @returns its texts (null while they are asked for, or when they cannot be had), its door, and how to ask again
 */
export const useComparison = () => {
  const info = useDocumentInfo()
  const { code } = useLocale()
  const door = doorOf(info as Parameters<typeof doorOf>[0])
  const [round, setRound] = useState(0)
  const [texts, setTexts] = useState<ComparedText[] | null | undefined>(undefined)
  const key = `${door} ${info.lastUpdateTime} ${info.versionCount} ${code} ${round}`

  useEffect(() => {
    let isOpen = true
    if (door)
      void once(key, door).then((answer) => {
        if (isOpen) setTexts(answer)
      })
    return () => {
      isOpen = false
    }
  }, [door, key])

  const again = useCallback(() => setRound((before) => before + 1), [])
  return { texts, door, again }
}
