'use client'
import { Button, useField, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { type Crop, readCrop } from '../domain/crop.ts'
import { cropWords } from '../translations/crop.ts'
import { CropDialog } from './CropDialog.client.tsx'
import { useChosenFile } from './useChosenFile.client.tsx'

type Props = { path: string; children: ReactNode }

/** The address of a file in this browser, until another is chosen. */
const useAddress = (file: File | null): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = file && URL.createObjectURL(file)
    setAddress(made)
    return () => {
      if (made) URL.revokeObjectURL(made)
    }
  }, [file])
  return address
}

/** Crops a picture before it is stored: the frame goes with the upload. */
export const CropChosen = ({ path, children }: Props) => {
  const { value, setValue } = useField<Crop | null>({ path })
  const { i18n } = useTranslation()
  const file = useChosenFile()
  const src = useAddress(file)
  const [framed, setFramed] = useState<File | null>(null)
  const [isOpen, setOpen] = useState(false)
  const words = cropWords[i18n.language === 'en' ? 'en' : 'ka']
  const crop = readCrop(value)

  // A frame belongs to the file that it was drawn on.
  useEffect(() => {
    if (framed && framed !== file) {
      setFramed(null)
      setValue(null)
    }
  }, [file, framed, setValue])

  if (!file || !src || !file.type.startsWith('image/')) return null
  const apply = (wanted: Crop | null): void => {
    setFramed(file)
    setValue(wanted)
    setOpen(false)
  }

  return (
    <div className="field-type statdesk-crop">
      {children}
      <div className="statdesk-crop-line">
        <Button buttonStyle="secondary" size="medium" margin={false} id="crop-open" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
        <output>{crop ? words.keeps(crop.width, crop.height) : words.isWhole}</output>
      </div>
      {isOpen && (
        <CropDialog
          words={words}
          src={src}
          size={null}
          crop={crop}
          unseen={words.unseen}
          isBusy={false}
          onApply={apply}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
