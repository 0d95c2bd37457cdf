'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { writeExactly } from '../../format/numbers.ts'

/** A number in a list, in the house style, with as many decimals as it has. */
export const NumberCell = (props: DefaultCellComponentProps) => {
  const { cellData, field } = props
  if (typeof cellData !== 'number') return <DefaultCell {...props} />
  return <DefaultCell {...props} cellData={writeExactly(cellData)} field={{ ...field, type: 'text' } as typeof field} />
}
