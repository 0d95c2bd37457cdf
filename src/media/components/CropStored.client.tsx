'use client'
import {
  Button,
  toast,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useField,
  useFormFields,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { type Crop, readStoredCrop } from '../domain/crop.ts'
import { cropWords } from '../translations/crop.ts'
import { CropDialog } from './CropDialog.client.tsx'

type Props = { path: string; children: ReactNode }

type Answer = {
  doc?: { id: string }
  replacedIn?: unknown[]
  leftIn?: number
  errors?: { message: string; hint: string }[]
}

const send = async (id: string | number, crop: Crop | null): Promise<Answer | null> => {
  try {
    const response = await fetch(`/api/media/${id}/crop`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ crop }),
    })
    return (await response.json()) as Answer
  } catch {
    return null
  }
}

const useStored = (name: string): unknown => useFormFields(([fields]) => fields[name]?.value)

/** Keeps another part of a stored picture. What is kept becomes a record of its own, which is opened then. */
export const CropStored = ({ path, children }: Props) => {
  const { id, hasSavePermission } = useDocumentInfo()
  const { value } = useField<unknown>({ path })
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { drawerSlug } = useDocumentDrawerContext()
  const router = useRouter()
  const isModified = useFormModified()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [mimeType, width, height] = [useStored('mimeType'), useStored('width'), useStored('height')]
  const words = cropWords[i18n.language === 'en' ? 'en' : 'ka']
  const stored = readStoredCrop(value)
  const whole = stored
    ? { width: stored.ofWidth, height: stored.ofHeight }
    : { width: Number(width), height: Number(height) }

  if (!id || !String(mimeType).startsWith('image/')) return null
  const open = (): void => (isModified ? void toast.warning(words.saveFirst) : setOpen(true))
  const apply = async (crop: Crop | null): Promise<void> => {
    setBusy(true)
    const answer = await send(id, crop)
    setBusy(false)
    const [error] = answer?.errors ?? []
    setOpen(false)
    if (!answer?.doc) return void toast.error(error ? `${error.message} ${error.hint}` : words.unreachable)
    toast.success(words.done(answer.replacedIn?.length ?? 0))
    if (answer.leftIn) toast.warning(words.leftIn(answer.leftIn))
    router.push(`${config.routes.admin}/collections/media/${answer.doc.id}`)
  }

  return (
    <div className="field-type statdesk-crop">
      {children}
      <div className="statdesk-crop-line">
        {hasSavePermission && !drawerSlug && (
          <Button buttonStyle="secondary" size="medium" margin={false} id="crop-open" onClick={open}>
            {words.open}
          </Button>
        )}
        <output>
          {stored ? words.keptOf(stored.width, stored.height, whole.width, whole.height) : words.isWholeNow}
          {hasSavePermission && drawerSlug ? ` ${words.inLibrary}` : ''}
        </output>
      </div>
      {isOpen && (
        <CropDialog
          words={words}
          src={`/api/media/${id}/whole`}
          size={whole}
          crop={stored}
          unseen={words.unseenStored}
          isBusy={isBusy}
          onApply={(crop) => void apply(crop)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
