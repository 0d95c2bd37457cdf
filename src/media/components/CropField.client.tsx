'use client'
import { FieldDescription, FieldLabel, useDocumentInfo } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { CropChosen } from './CropChosen.client.tsx'
import { CropStored } from './CropStored.client.tsx'
import './crop.css'

/** What is kept of a picture: chosen with the upload, and changed later. */
export const CropField = ({ field, path }: JSONFieldClientProps) => {
  const { id } = useDocumentInfo()
  const Control = id ? CropStored : CropChosen
  return (
    <Control path={path}>
      <FieldLabel label={field.label} path={path} />
      <FieldDescription path={path} description={field.admin?.description} />
    </Control>
  )
}
