'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useChosenFile } from './useChosenFile.client.tsx'

/**
 * Tells the form of a new record what kind of file was chosen, as the browser calls it, so that it asks a recording for
 * its words at once. What is stored is told from the content by the server.
 */
export const ChosenKind = () => {
  const { id } = useDocumentInfo()
  const { value, setValue } = useField<string | null>({ path: 'mimeType' })
  const file = useChosenFile()
  const kind = file?.type ?? null
  useEffect(() => {
    if (!id && (value ?? null) !== kind) setValue(kind)
  }, [id, kind, value, setValue])
  return null
}
