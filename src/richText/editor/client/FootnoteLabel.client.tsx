'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { editorWord } from '../../../labels/editor.ts'

const longest = 28

/** A footnote in the line: its first words, so that the writer knows which one it is. */
export const FootnoteLabel = () => {
  const { i18n } = useTranslation()
  const note = useFormFields(([fields]) => String(fields.note?.value ?? ''))
  const words = note.length > longest ? `${note.slice(0, longest)}…` : note
  return (
    <span>{words ? `${editorWord('footnote', i18n.language)}: ${words}` : editorWord('footnote', i18n.language)}</span>
  )
}
