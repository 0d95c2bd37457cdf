'use client'
import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/**
 * A file in a list: its picture and the name that people gave it; the one under which it was uploaded is for those who
 * work on it. Stored names cannot be guessed, nor read.
 */
export const FileCell = (props: DefaultCellComponentProps) => (
  <RenderDefaultCell
    clientProps={{ ...props, cellData: props.rowData?.downloadName || props.rowData?.originalName || props.cellData }}
    columnIndex={0}
    enableRowSelections={false}
    isLinkedColumn={props.link === true}
  />
)
