'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { uploadWords } from '../translations/words.ts'
import { holdFetch } from './holdFetch.client.tsx'

const isDrawerOpen = (): boolean => document.querySelector('[class*="bulk-upload--"]') !== null

/** In Payload's drawer for many files nothing that was refused or lost counts as saved. */
export const ManyFiles = ({ children }: { children?: ReactNode }) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  useEffect(() => {
    const own = window.fetch
    window.fetch = holdFetch(own.bind(window), isDrawerOpen, uploadWords[language])
    return () => {
      window.fetch = own
    }
  }, [language])
  return <>{children}</>
}
