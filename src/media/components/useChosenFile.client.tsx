'use client'
import { useFormFields } from '@payloadcms/ui'

/** The file that is chosen in the form of a record and not stored yet. */
export const useChosenFile = (): File | null =>
  useFormFields(([fields]) => (fields.file?.value instanceof File ? fields.file.value : null))
