'use client'
import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { writeDay } from '../../format/dates.ts'

/** A calendar day in a list, in the house style: „31 დეკემბერი 2026“. */
export const DayCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { cellData, field } = props
  if (typeof cellData !== 'string') return <DefaultCell {...props} />
  const words = writeDay(cellData.slice(0, 10), i18n.language === 'en' ? 'en' : 'ka')
  return <DefaultCell {...props} cellData={words} field={{ ...field, type: 'text' } as typeof field} />
}
