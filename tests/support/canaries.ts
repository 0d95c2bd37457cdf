import { randomBytes } from 'node:crypto'
import type { Place } from './fillDocument.ts'

/**
 * A word that occurs nowhere else, put into every text of a document. Its last two letters tell whom the field is for
 * (p public, s staff or system) and in which language it is (k, e, or x for a field shared by both).
 */
export const newCanary = (): string => `zq${randomBytes(4).toString('hex')}`

const languageLetter = { ka: 'k', en: 'e', shared: 'x' } as const

/** The canary as it stands in one place. */
export const canaryAt = (canary: string, { audience, language }: Place): string =>
  `${canary}${audience === 'public' ? 'p' : 's'}${languageLetter[language]}`

export type Found = { canary: string; audience: 'p' | 's'; language: 'k' | 'e' | 'x' }

/** Every canary in an answer, once each. */
export const canariesIn = (text: string): Found[] =>
  [...new Set(text.toLowerCase().match(/zq[0-9a-f]{8}[ps][kex]/g) ?? [])].map((found) => ({
    canary: found.slice(0, 10),
    audience: found[10] as Found['audience'],
    language: found[11] as Found['language'],
  }))
