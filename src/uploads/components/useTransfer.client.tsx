'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '../domain/progress.ts'
import { uploadWords } from '../translations/words.ts'
import { startTransfer, type Transfer } from './transfer.client.tsx'

/** A transfer, and how it stands. */
export type Shown = { transfer: Transfer; progress: Progress }

const isUnderWay = (shown: Shown | null): boolean =>
  shown !== null && ['running', 'waiting', 'paused'].includes(shown.progress.phase)

/** The browser asks before a page is closed, and this office before a link is followed. */
const useLeaveWarning = (isActive: boolean, sentence: string): void =>
  useEffect(() => {
    if (!isActive) return undefined
    const stay = (event: Event): void => event.preventDefault()
    const ask = (event: MouseEvent): void => {
      const link = (event.target as Element | null)?.closest?.('a[href]')
      const leads = link && !link.hasAttribute('download') && link.getAttribute('target') !== '_blank'
      if (!leads || window.confirm(sentence)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', stay)
    document.addEventListener('click', ask, true)
    return () => {
      window.removeEventListener('beforeunload', stay)
      document.removeEventListener('click', ask, true)
    }
  }, [isActive, sentence])

/** One file at a time on its way, for a control that sends files. */
export const useTransfer = () => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const current = useRef<Transfer | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const words = uploadWords[language]
  useLeaveWarning(isUnderWay(shown), words.leave)
  useEffect(() => () => current.current?.leave(), [])

  const begin = useCallback(
    (file: File): Transfer => {
      const transfer: Transfer = startTransfer(file, language, (progress) => {
        if (current.current === transfer) setShown({ transfer, progress })
      })
      current.current = transfer
      setShown({ transfer, progress: { phase: 'running', sent: 0, size: file.size } })
      return transfer
    },
    [language],
  )
  const clear = useCallback((): void => {
    current.current = null
    setShown(null)
  }, [])
  return { words, shown, begin, clear, current }
}
