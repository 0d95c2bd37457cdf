'use client'
import { useDocumentInfo, useForm, useFormFields, useFormProcessing, useUploadHandlers } from '@payloadcms/ui'
import { useEffect } from 'react'
import { isSameFile } from '../domain/progress.ts'
import { isLarge } from './formFile.client.tsx'
import { UploadBar } from './UploadBar.client.tsx'
import { UploadTray } from './UploadTray.client.tsx'
import { useTransfer } from './useTransfer.client.tsx'

const collectionSlug = 'media'

/** Payload's form asks for a function and takes its absence for the simple way; its type knows the function only. */
const none = undefined as unknown as Parameters<ReturnType<typeof useUploadHandlers>['setUploadHandler']>[0]['handler']

/**
 * Beside the form of a new file: a large one is on its way as soon as it is chosen, while its words are written, and saving
 * waits for its end. Small ones go with the form, and a moving bar says that they do.
 */
export const LargeFile = () => {
  const { id } = useDocumentInfo()
  const chosen = useFormFields(([fields]) => fields.file?.value)
  const { dispatchFields } = useForm()
  const { setUploadHandler } = useUploadHandlers()
  const isSaving = useFormProcessing()
  const { words, shown, begin, clear, current } = useTransfer()
  const file = !id && chosen instanceof File ? chosen : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another file begins something
  useEffect(() => {
    const known = current.current
    if (file && isLarge(file)) {
      if (known && isSameFile(known.file, file)) return
      known?.cancel()
      const { done } = begin(file)
      setUploadHandler({ collectionSlug, handler: async () => ({ upload: await done }) })
      return
    }
    if (!id) known?.cancel()
    clear()
    setUploadHandler({ collectionSlug, handler: none })
  }, [file, id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the very end
  useEffect(() => () => void setUploadHandler({ collectionSlug, handler: none }), [])

  const cancel = (): void => {
    current.current?.cancel()
    clear()
    dispatchFields({ type: 'UPDATE', path: 'file', value: null })
  }

  if (shown)
    return (
      <UploadTray>
        <UploadBar words={words} shown={shown} isSaving={isSaving} onCancel={cancel} />
      </UploadTray>
    )
  if (!(file && isSaving)) return null
  return (
    <UploadTray>
      <section className="statdesk-upload" aria-label={words.title}>
        <p className="statdesk-upload-name">{file.name}</p>
        <progress aria-label={words.bar(file.name)} />
        <p role="status">{words.saving}</p>
      </section>
    </UploadTray>
  )
}
