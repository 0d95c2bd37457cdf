'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { buttonWords } from '../translations/buttons.ts'
import { PaperDialog } from './PaperDialog.client.tsx'
import './papers.css'

/** Opens the choice of files that a saved document can be taken away as. */
export const PaperButton = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const words = buttonWords[i18n.language === 'en' ? 'en' : 'ka']
  if (!collectionSlug || !id) return null
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} id="papers-open" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {isOpen && (
        <PaperDialog door={`/api/${collectionSlug}/${id}/paper`} words={words} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
