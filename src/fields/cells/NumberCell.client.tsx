'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { writeExactly } from '../../format/numbers.ts'

/** A number in a list, in the house style, with as many decimals as it has. */
export const NumberCell = (props: DefaultCellComponentProps) => {
  const { cellData, field } = props
  const words = typeof cellData === 'number' ? writeExactly(cellData) : ''
  return <DefaultCell {...props} cellData={words} field={{ ...field, type: 'text' } as typeof field} />
}
