'use client'
import { type ReactNode, useEffect } from 'react'
import { wholeSentences } from './wholeSentences.client.tsx'

/** What the office refuses is shown on every screen with what to do about it. */
export const WholeRefusals = ({ children }: { children?: ReactNode }) => {
  useEffect(() => {
    const own = window.fetch
    window.fetch = wholeSentences(own.bind(window))
    return () => {
      window.fetch = own
    }
  }, [])
  return <>{children}</>
}
