'use client'
import { useEffect, useState } from 'react'
import { type Doc, textOf } from '../fields/docValues.ts'
import type { Language } from '../slugs.ts'
import { PublicLook } from './PublicLook.tsx'
import { shownMedia } from './pictures.ts'
import { useMedia } from './useMedia.client.tsx'
import { previewWords } from './words.ts'
import './preview.css'

/** The name of the messages between the form of the admin and what it shows beside it. Source: Payload, live preview. */
const kind = 'payload-live-preview'

/** The values of the form at this moment, from our own admin only; null for any other message. */
const formIn = ({ origin, data }: MessageEvent): Doc | null =>
  origin === window.location.origin && data?.type === kind && data.data ? (data.data as Doc) : null

/** Shows a document as readers will see it, and follows the form while somebody writes. */
export const LiveLook = ({ saved, language }: { saved: Doc; language: Language }) => {
  const [doc, setDoc] = useState(saved)
  const media = useMedia(shownMedia(doc), language)
  const words = previewWords[language]

  useEffect(() => {
    const follow = (event: MessageEvent): void => {
      const form = formIn(event)
      if (form) setDoc(form)
    }
    window.addEventListener('message', follow)
    const admin = window.opener ?? window.parent
    admin?.postMessage({ type: kind, ready: true }, window.location.origin)
    return () => window.removeEventListener('message', follow)
  }, [])

  return (
    <main className="preview" lang={language}>
      <p className="preview-notice">{textOf(doc, 'title') ? words.notice : words.noLanguage}</p>
      <PublicLook doc={doc} language={language} media={media} />
    </main>
  )
}
