'use client'
import { Button, toast, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { photoWords } from '../translations/photos.ts'
import { type Mode, PhotoDialog } from './PhotoDialog.client.tsx'
import { type Gallery, readGallery } from './requests.client.tsx'
import './photos.css'

type Opened = { mode: Mode; gallery: Gallery }

/** The buttons above a saved gallery: many photographs at once, and words for those that have none. */
export const Photos = () => {
  const { id, hasSavePermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const [opened, setOpened] = useState<Opened | null>(null)
  const language = i18n.language === 'en' ? 'en' : 'ka'
  const words = photoWords[language]
  if (!id || !hasSavePermission) return null

  const open = async (mode: Mode): Promise<void> => {
    if (isModified) return void toast.warning(words.saveFirst)
    const gallery = await readGallery(String(id))
    if (gallery) setOpened({ mode, gallery })
    else toast.error(words.unreachable)
  }
  // The form holds the rows it was opened with: only a new one shows those that were added beside it.
  const close = (hasChanged: boolean): void => {
    setOpened(null)
    if (hasChanged) window.location.reload()
  }

  return (
    <>
      {(['add', 'describe'] as const).map((mode) => (
        <Button
          key={mode}
          buttonStyle="secondary"
          size="medium"
          margin={false}
          id={`photos-${mode}`}
          onClick={() => void open(mode)}
        >
          {words[mode]}
        </Button>
      ))}
      {opened && (
        <PhotoDialog
          {...opened}
          galleryId={String(id)}
          language={language}
          words={words}
          patterns={{
            ka: photoWords.ka.pattern(opened.gallery.title.ka),
            en: opened.gallery.title.en && photoWords.en.pattern(opened.gallery.title.en),
          }}
          onClose={close}
        />
      )}
    </>
  )
}
