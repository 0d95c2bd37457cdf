'use client'
import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { writeInstant } from '../../format/dates.ts'

/** An instant in a list, in the house style and in Tbilisi time: „31 დეკემბერი 2026, 11:00“. */
export const InstantCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { cellData, field } = props
  if (!cellData) return <DefaultCell {...props} />
  const words = writeInstant(new Date(cellData), i18n.language === 'en' ? 'en' : 'ka')
  return <DefaultCell {...props} cellData={words} field={{ ...field, type: 'text' } as typeof field} />
}
