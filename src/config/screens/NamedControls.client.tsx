'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { nameControls } from './nameControls.client.tsx'
import { nameLocks } from './nameLocks.client.tsx'

/** Keeps the controls of every screen named, also those that appear later: rows, drawers, popups. */
export const NamedControls = ({ children }: { children?: ReactNode }) => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ka'
  useEffect(() => {
    let frame = 0
    const name = (): void => {
      frame = 0
      nameControls(language)
      nameLocks(language)
    }
    const watcher = new MutationObserver(() => {
      frame ||= requestAnimationFrame(name)
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    name()
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [language])
  return <>{children}</>
}
