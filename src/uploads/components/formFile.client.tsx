'use client'
import { simpleBytes } from '../domain/protocol.ts'

/** True for a file that goes in parts before its form; smaller ones go with it. */
export const isLarge = (file: File): boolean => file.size > simpleBytes

/** Puts a file into a form: its bytes, or the upload that they came by. */
export const putFile = (form: FormData, file: File, upload: string | null): void =>
  form.set(
    'file',
    upload === null
      ? file
      : JSON.stringify({
          clientUploadContext: { upload },
          collectionSlug: 'media',
          filename: file.name,
          mimeType: file.type,
          size: file.size,
        }),
  )
